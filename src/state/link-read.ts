import { type Draft, newDraft, READERS, stateFrom } from './link-parts.ts'
import { decodings, isShortened, ownPartOf, pairsOf } from './link-text.ts'
import type { AppState, Preferences } from './state.ts'

/** What a link says. */
export interface Opened {
  readonly state: AppState
  /** How many parts could not be read; each of them has its default. */
  readonly problems: number
  /** The keys of those parts: `p` also for launch points that are missing, `z` for a link that was cut. */
  readonly unread: readonly string[]
  /** Keys that are none of ours. */
  readonly unknown: readonly string[]
  /** Whether any of it is in our grammar: an anchor of the page, or nothing, is not. */
  readonly isLink: boolean
  /** Launch points were named and none could be read: the map has none. */
  readonly pointsLost: boolean
  /** The preferences that the link asks for: they hold for this visit and are not kept. */
  readonly asked: readonly (keyof Preferences)[]
}

/**
 * Reads a link of the grammar in LINKS.md, of which the signs may have been encoded on the way; never throws. What a
 * link leaves out is the default of version 1, whatever `fallback` holds: only preferences that the link does not name
 * are taken from there.
 * @param text A hash with or without its `#`, or a whole address; at most 2,000 characters of the link are read.
 */
export function stateOf(text: string, fallback: Pick<AppState, 'preferences'>): Opened {
  const [asWritten = '', ...others] = decodings(text)
  let best = readingOf(asWritten)
  for (const way of others) {
    if (best.isLink && best.unread.length === 0) break
    const next = readingOf(way)
    if (next.isLink && (!best.isLink || next.unread.length < best.unread.length)) best = next
  }
  const { draft, ...told } = best
  return {
    ...told,
    problems: told.unread.length,
    asked: Object.keys(draft.preferences) as (keyof Preferences)[],
    state: stateFrom(draft, fallback),
  }
}

/** One way of reading a link. */
type Reading = Omit<Opened, 'state' | 'asked' | 'problems'> & { readonly draft: Draft }

function readingOf(text: string): Reading {
  const own = ownPartOf(text)
  const { pairs, again, isCut } = pairsOf(own)
  const draft = newDraft()
  const isLink = [...pairs.keys()].some((key) => READERS.has(key))
  const unread = again.filter((key) => READERS.has(key))
  const unknown: string[] = []
  let looksLost = false
  for (const [key, value] of pairs) {
    const reader = READERS.get(key)
    const problems = reader?.(value, draft) ?? 0
    for (let i = 0; i < problems; i++) unread.push(key)
    if (!reader && key !== '') unknown.push(key)
    looksLost ||= reader ? problems > 0 && value.includes('=') : A_PLACE.test(value)
  }
  const isShort = !pairs.has('z') && !/~[^&!;]*$/.test(own) && isShortened(own)
  if (isCut || isShort) unread.push('z')
  const isMissing = !pairs.has('p') && (isCut || pairs.has('z') || looksLost)
  if (isMissing) unread.push('p')
  const pointsLost =
    isMissing || (draft.scenario.launchPoints?.length === 0 && unread.includes('p'))
  if (pointsLost) draft.scenario.launchPoints = []
  return { draft, unread, unknown, isLink, pointsLost }
}

/** Two numbers, parted as those of a place are. */
const A_PLACE = /\d(?:[,;\s]|%2C|%3B|%20)+-?\d/i
