import { letterOf } from '../../state/letter-of.ts'

/** What a key of the whole page does. */
export type Shortcut =
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' }
  | { readonly kind: 'help' }
  | { readonly kind: 'add' }
  | { readonly kind: 'table' }
  | { readonly kind: 'fit' }
  | { readonly kind: 'view' }
  | { readonly kind: 'units' }
  /** Counted from 0. */
  | { readonly kind: 'point'; readonly index: number }

/** The part of a KeyboardEvent that a shortcut is read from. */
type Key = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>

const LETTERS: Readonly<Record<string, Shortcut>> = {
  '?': { kind: 'help' },
  a: { kind: 'add' },
  t: { kind: 'table' },
  f: { kind: 'fit' },
  v: { kind: 'view' },
  u: { kind: 'units' },
}

/**
 * What a key asks of the page; null for a key that is not the page's.
 * @param letters Whether keys of one letter or digit do something: they can be turned off (WCAG 2.1.4).
 */
export function shortcutOf(key: Key, letters: boolean): Shortcut | null {
  const letter = letterOf(key)
  if (key.altKey) return null
  if (key.ctrlKey || key.metaKey) {
    if (letter === 'z') return { kind: key.shiftKey ? 'redo' : 'undo' }
    return letter === 'y' && !key.shiftKey ? { kind: 'redo' } : null
  }
  if (!letters) return null
  if (/^[1-8]$/.test(letter)) return { kind: 'point', index: Number(letter) - 1 }
  return LETTERS[letter] ?? null
}
