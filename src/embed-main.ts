import './trust.ts'
import { loadChunk } from './chunks.ts'
import { openFrame } from './embed-frame.tsx'

/** What the frame asks for at once; asked here, it comes beside its styles. */
const SOON = ['cities-core-1', 'cities-core-1-rest', 'countries', 'waters', 'basemap/first']

for (const name of SOON) loadChunk(name).catch(() => {})

openFrame().catch((error: unknown) => {
  console.error(error)
  document.getElementById('first')?.classList.add('first-alone')
})
