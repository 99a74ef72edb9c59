import { MEDIA, mediaMatches } from './browser.ts'
import type { Insets } from './map/fit.ts'
import type { Preferences, ThemeName } from './model/state.ts'

/** The chosen theme, or the one that the reader's system asks for. */
export const shownTheme = ({ theme }: Preferences): ThemeName =>
  theme ?? (mediaMatches(MEDIA.dark) ? 'dark' : 'light')

/** What the page lays over the edges of the map: on phones the credit stands on it. */
export function stageInsets(slot: Element): Insets {
  const foot = slot.closest('.stage')?.querySelector('.stage-foot')
  const top = foot?.getBoundingClientRect().top ?? Infinity
  const bottom = Math.max(0, slot.getBoundingClientRect().bottom - top)
  return { top: 0, right: 0, bottom, left: 0 }
}
