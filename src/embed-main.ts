import './trust.ts'
import { askSoon } from './chunks.ts'
import { drawWaitingPicture } from './first-in-language.ts'
import { openFrame } from './embed-frame.tsx'

askSoon()
void drawWaitingPicture()

openFrame().catch((error: unknown) => {
  console.error(error)
  document.getElementById('first')?.classList.add('first-alone')
})
