import { type City, decodeNames, FIRST_TIER } from '../../geo/index.ts'
import type { FirstWords, LanguageTag } from '../i18n/first-words.ts'
import { wordsOf } from '../i18n/words.ts'
import { loadLanguage } from '../data/languages.ts'

/** A first picture in another language, which is loaded by the page's own script. */
export interface WaitingPicture {
  readonly language: LanguageTag
  /** Without words in English. */
  draw(wordsFor?: (cities: readonly City[]) => FirstWords): void
}

/** Draws a first picture that waits for its language; in English when that does not come. */
export async function drawWaitingPicture(): Promise<void> {
  const { bannedBand = {} } = globalThis as { bannedBand?: Record<string, unknown> }
  const waiting = bannedBand['first-picture'] as WaitingPicture | undefined
  if (!waiting || !document.getElementById('first')) return
  try {
    const { language, names } = await loadLanguage(waiting.language)
    // Its cities have ids of their own.
    waiting.draw((cities) =>
      wordsOf(waiting.language, language, decodeNames(names, { [FIRST_TIER]: cities }).cities),
    )
  } catch {
    waiting.draw()
  }
}
