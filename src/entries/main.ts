import '../chunks/trust.ts'
import '../ui/first-fonts.css'
import '../ui/theme.css'
import '../ui/base.css'
import '../ui/frame/first.css'
import '../ui/frame/frame.css'
import '../ui/stage/stage.css'
import '../ui/answer/answer.css'
import { preloadChunks } from '../chunks/chunks.ts'

preloadChunks()
// English has drawn itself; what other languages need would weigh on its first picture.
if (document.documentElement.lang !== 'en') {
  void import('../first/first-in-language.ts').then(({ drawWaitingPicture }) =>
    drawWaitingPicture(),
  )
}

import('./page.tsx')
  .then(({ openPage }) => openPage())
  .catch((error: unknown) => {
    console.error(error)
    document.getElementById('first')?.classList.add('first-alone')
  })
