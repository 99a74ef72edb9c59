import type { View } from './state.ts'

/** Longer links are cut by some programs; no more is written and no more is read. */
export const LONGEST_LINK = 2000

/** City names beyond this would cover the map. */
export const MAX_LABELLED = 24

/** How links call the views. */
export const VIEW_WORDS: readonly (readonly [word: string, view: View])[] = [
  ['flat', 'mercator'],
  ['globe', 'globe'],
  ['true', 'true-distance'],
]

/** A calendar date, `1987-12-08`. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const time = Date.parse(`${text}T00:00:00Z`)
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(text)
}

/** By a grammar of our own: `Number` would take "", "0x10", "1e400" and " 5 " for numbers. */
export const numberOf = (text: string): number | null =>
  /^-?\d{1,3}(\.\d{1,6})?$/.test(text) ? Number(text) : null

/** GeoNames ids start at 1. */
export const idOf = (text: string): number | null =>
  /^[1-9]\d{0,8}$/.test(text) ? Number(text) : null

/** Null for malformed percent-encoding. */
export function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}
