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

/**
 * A number of degrees as programs write it: signed or not, with any minus sign and a degree sign, up to 20 decimals, `.5`, and the `5e-7`
 * of very small ones. `2.` is none: a number that was cut looks like that. `Number` would also take "", "0x10", "1e400".
 */
export function numberOf(text: string): number | null {
  const number = text.trim().replace(/^[−–]/, '-').replace(/ ?°$/, '')
  return /^[+-]?(?:\d{1,3}(?:\.\d{1,20})?|\.\d{1,20})(?:e-\d{1,2})?$/i.test(number)
    ? Number(number)
    : null
}

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
