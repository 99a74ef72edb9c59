import { loadFirstWords } from './editions.ts'
import type { WaitingPicture } from './first.ts'

/** Draws a first picture that waits for its language; in English when that does not come. */
export function drawWaitingPicture(): void {
  const { bannedBand = {} } = globalThis as { bannedBand?: Record<string, unknown> }
  const waiting = bannedBand['first-picture'] as WaitingPicture | undefined
  if (!waiting || !document.getElementById('first')) return
  loadFirstWords(waiting.language).then(
    (wordsFor) => waiting.draw(wordsFor),
    () => waiting.draw(),
  )
}
