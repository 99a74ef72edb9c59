import { letterOf } from '../../state/letter-of.ts'

/** The part of a KeyboardEvent that a key of the page is read from. */
type Key = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>

/**
 * What was pressed, as the list of keys names it: `A`, `?`, `control shift Z`. Alone, a letter may be a capital, and a
 * sign may need Shift to be typed. Empty for keys that are not the page's: those with Alt.
 * @param letters Whether keys of one letter or digit do something: they can be turned off (WCAG 2.1.4).
 */
export function pressedKey(key: Key, letters: boolean): string {
  const control = key.ctrlKey || key.metaKey
  if (key.altKey || !(control || letters)) return ''
  const held = control ? (key.shiftKey ? 'control shift ' : 'control ') : ''
  return held + letterOf(key).toUpperCase()
}
