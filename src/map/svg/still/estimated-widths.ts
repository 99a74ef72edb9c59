import type { WidthsOfText } from '../drawing/name-style.ts'

/** Widths of Noto Sans letters in thousandths of an em, by class; close enough to place names where nothing can measure. */
const NARROW = 290
const SMALL = 560
const LARGE = 660
const WIDE = 880

/** Where there is no canvas to measure with: within some 5 % for names in Latin and Cyrillic letters. */
export const ESTIMATED_WIDTHS: WidthsOfText = {
  of: (text, weight, sizePx) =>
    ([...text].reduce((sum, letter) => sum + widthOf(letter), 0) *
      sizePx *
      (weight > 500 ? 1.05 : 1)) /
    1000,
}

function widthOf(letter: string): number {
  if (/[iljtfrI.,:;'’|!()\s-]/.test(letter)) return NARROW
  if (/[mwMWШЩЖЮшщжю@]/.test(letter)) return WIDE
  return letter === letter.toLowerCase() ? SMALL : LARGE
}
