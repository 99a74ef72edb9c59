import type { Numbers } from '../numbers.ts'

/** A place with a number in it runs on into the next but for a semicolon. */
export const semicolons = (places: readonly string[], list: Numbers['list']): string =>
  places.some((place) => /\d/.test(place)) ? places.join('; ') : list(places, 'and')

const RULES = new Intl.PluralRules('uk')
const MILES: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> = { one: 'миля', many: 'миль' }

/** The word after a finished figure: «1 421» or «0,3». */
export const miles = (length: string): string =>
  MILES[RULES.select(Number(length.replaceAll(/\s/g, '').replace(',', '.')))] ?? 'милі'
