import './trust.ts'
import './ui/first-fonts.css'
import './ui/theme.css'
import './ui/base.css'
import './ui/frame/first.css'
import './ui/frame/frame.css'
import './ui/stage/stage.css'
import './ui/answer/answer.css'
import { loadChunk } from './chunks.ts'

/** What the page asks for at once; asked here, it comes beside the page's own script. */
const SOON = ['cities-core-1', 'cities-core-1-rest', 'countries', 'waters', 'basemap/first']

for (const name of SOON) loadChunk(name).catch(() => {})

import('./page.tsx')
  .then(({ openPage }) => openPage())
  .catch((error: unknown) => {
    console.error(error)
    document.getElementById('first')?.classList.add('first-alone')
  })
