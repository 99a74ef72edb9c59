import { MEDIA, mediaMatches } from '../../state/browser.ts'
import type { Insets } from '../screen/fit.ts'
import type { AppState, ThemeName } from '../../state/state.ts'

type Dressed = Pick<AppState, 'preferences' | 'presenting'>

/** The chosen theme, and on a wall always the one for projectors; null follows the reader's system. */
export const chosenTheme = ({ preferences, presenting }: Dressed): ThemeName | null =>
  presenting ? 'projector' : preferences.theme

/** The chosen theme, or the one that the reader's system asks for. */
export const shownTheme = (state: Dressed): ThemeName =>
  chosenTheme(state) ?? (mediaMatches(MEDIA.dark) ? 'dark' : 'light')

/** What the page lays over the edges of the map: on phones the credit stands on it. */
export function stageInsets(slot: Element): Insets {
  const foot = slot.closest('.stage')?.querySelector('.stage-foot')
  const top = foot?.getBoundingClientRect().top ?? Infinity
  const bottom = Math.max(0, slot.getBoundingClientRect().bottom - top)
  return { top: 0, right: 0, bottom, left: 0 }
}
