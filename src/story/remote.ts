import { letterOf } from '../state/letter-of.ts'

/** What a key asks for while the page is presented. */
export type RemoteCommand =
  | { readonly kind: 'next' | 'back' | 'first' | 'last' | 'blank' | 'fullscreen' | 'end' }
  /** The launch point at a place in their order, from 0. */
  | { readonly kind: 'point'; readonly place: number }

export type Key = Pick<
  KeyboardEvent,
  'key' | 'code' | 'shiftKey' | 'altKey' | 'ctrlKey' | 'metaKey'
>

const NAMED: Readonly<Record<string, RemoteCommand>> = {
  PageDown: { kind: 'next' },
  PageUp: { kind: 'back' },
  Home: { kind: 'first' },
  End: { kind: 'last' },
  Escape: { kind: 'end' },
}

const LETTERS: Readonly<Record<string, RemoteCommand>> = {
  n: { kind: 'next' },
  p: { kind: 'back' },
  b: { kind: 'blank' },
  '.': { kind: 'blank' },
  f: { kind: 'fullscreen' },
}

/**
 * The keys of reveal.js and Shower, whose first three are all that a common remote sends; arrows stay the map's.
 * @param letterKeys Whether keys of one letter or digit do something.
 */
export function commandOf(pressed: Key, letterKeys: boolean): RemoteCommand | null {
  const { key, shiftKey } = pressed
  if (pressed.altKey || pressed.ctrlKey || pressed.metaKey) return null
  if (key === ' ') return { kind: shiftKey ? 'back' : 'next' }
  const named = NAMED[key]
  if (named || !letterKeys || shiftKey) return named ?? null
  if (/^[1-9]$/.test(key)) return { kind: 'point', place: Number(key) - 1 }
  return LETTERS[letterOf(pressed)] ?? null
}
