import '../chunks/trust.ts'
import { preloadChunks } from '../chunks/chunks.ts'
import { drawWaitingPicture } from '../first/first-in-language.ts'
import { openFrame } from './embed-frame.ts'

preloadChunks()
void drawWaitingPicture()

openFrame().catch((error: unknown) => {
  console.error(error)
  document.getElementById('first')?.classList.add('first-alone')
})
