import './trust.ts'
import './ui/fonts.css'
import './map/map.css'
import { createRoot } from 'react-dom/client'
import { storeFromAddress } from './address.ts'
import { App } from './App.tsx'
import { loadGround } from './load.ts'

const place = document.getElementById('app')
if (!place) throw new Error('The page has no element with the id "app"')
const root = createRoot(place)
const store = storeFromAddress()

loadGround().then(
  (ground) => root.render(<App store={store} ground={ground} />),
  (error: unknown) => {
    console.error(error)
    root.render(<p>The data of this page could not be loaded. Reload to try again.</p>)
  },
)
