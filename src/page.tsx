import './map/map.css'
import './ui/fonts.css'
import { createRoot } from 'react-dom/client'
import { storeFromAddress } from './address.ts'
import { App } from './App.tsx'
import { loadFirstBasemap, loadGround } from './load.ts'

const leaveFirstPicture = (): void => document.getElementById('first')?.remove()

/**
 * Puts the whole page in the place of its first picture, which stays until the map is drawn.
 * @throws Error when data cannot be loaded; the first picture then stays.
 */
export async function openPage(): Promise<void> {
  const place = document.getElementById('app')
  if (!place) throw new Error('The page has no element with the id "app"')
  const [ground, first] = await Promise.all([loadGround(), loadFirstBasemap()])
  createRoot(place).render(
    <App store={storeFromAddress()} ground={ground} first={first} onMap={leaveFirstPicture} />,
  )
}
