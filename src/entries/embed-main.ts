import '../chunks/trust.ts'
import { askSoon } from '../chunks/chunks.ts'
import { drawWaitingPicture } from '../first/first-in-language.ts'
import { openFrame } from './embed-frame.ts'

askSoon()
void drawWaitingPicture()

openFrame().catch((error: unknown) => {
  console.error(error)
  document.getElementById('first')?.classList.add('first-alone')
})
