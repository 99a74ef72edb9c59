import { LIMIT_KM } from '../../geo/index.ts'
import type { FirstWords } from './first-words.ts'
import type { Words } from './words.ts'

export type Units = 'km' | 'mi'

/** The international mile. */
export const KM_PER_MILE = 1.609344

const inUnits = (km: number, units: Units): number => (units === 'km' ? km : km / KM_PER_MILE)

/** The limits that a rounded distance must not seem to reach. */
const LIMITS_KM = [LIMIT_KM.lower, LIMIT_KM.upper]

/** The same length in another unit, for a table: a number without its unit. */
export function lengthText(km: number, units: Units, words: FirstWords): string {
  if (units === 'mi') return words.numbers.whole(inUnits(km, units))
  const digits = [0, 1, 2, 3].find((count) =>
    LIMITS_KM.every((limit) => Number(km.toFixed(count)) !== limit || km === limit),
  )
  return words.numbers.decimal(km, digits ?? 3)
}

/** "1,421 km" or "883 mi"; 499.7 stays 499.7, since 500 would tell the wrong side of the limit. */
export function distanceText(km: number, units: Units, words: FirstWords): string {
  return words.units[units](lengthText(km, units, words))
}

/** A limit or a ring as the press rounds it: "5,500 km", and in miles two significant figures: "3,400 mi". */
export function limitText(km: number, units: Units, words: FirstWords): string {
  return words.units[units](limitNumber(km, units, words))
}

/** The same without its unit, for "500 and 5,500 km". */
export function limitNumber(km: number, units: Units, words: FirstWords): string {
  const value = Number(inUnits(km, units).toPrecision(units === 'km' ? 6 : 2))
  return words.numbers.decimal(value, Number.isInteger(value) ? 0 : 1)
}

/** Length of a margin without sign: "29 km", under one unit with a decimal ("0.3 km"), never "0". */
export function marginText(marginKm: number, units: Units, words: FirstWords): string {
  return words.units[units](marginLength(marginKm, units, words))
}

/** The same without its unit, for a table. */
export function marginLength(marginKm: number, units: Units, words: FirstWords): string {
  const value = Math.abs(inUnits(marginKm, units))
  if (value >= 0.95) return words.numbers.whole(value)
  return words.numbers.decimal(value === 0 ? 0 : Math.max(value, 0.1), 1)
}

/** "29 km inside the band", "11 km short of the band", "171 km beyond the band". */
export function marginWords(
  marginKm: number,
  zone: 'below-limits' | 'within-limits' | 'beyond-limits',
  units: Units,
  words: Words,
): string {
  return words.margin[zone](marginText(marginKm, units, words))
}

/** "246°", whole degrees in [0, 360). */
export function azimuthText(azimuthDeg: number, words: FirstWords): string {
  return `${words.numbers.whole(Math.round(azimuthDeg) % 360)}°`
}

const sixteenthOf = (azimuthDeg: number): number => Math.round(azimuthDeg / 22.5) % 16

/** The nearest of sixteen winds, short: "NNE". */
export const compassPoint = (azimuthDeg: number, words: FirstWords): string =>
  words.compass.short[sixteenthOf(azimuthDeg)] ?? ''

/** The nearest of eight winds as a word: "north-east". */
export const compassWord = (azimuthDeg: number, words: FirstWords): string =>
  words.compass.long[Math.round(azimuthDeg / 45) % 8] ?? ''

/** "54.71° N, 20.51° E"; `digits` decimals. Latitude first, as people write it. */
export function coordinatesText(
  at: readonly [number, number],
  words: FirstWords,
  digits = 2,
): string {
  const [lng, lat] = at
  const { north, south, east, west } = words.compass.letters
  const part = (value: number, positive: string, negative: string): string =>
    `${words.numbers.decimal(Math.abs(value), digits)}° ${value < 0 ? negative : positive}`
  return `${part(lat, north, south)}, ${part(lng, east, west)}`
}

/** "54.71 north, 20.51 east", for a voice. */
export function coordinatesSpoken(at: readonly [number, number], words: FirstWords): string {
  const [lng, lat] = at
  const number = (value: number): string => words.numbers.decimal(Math.abs(value), 2)
  const [north, , east, , south, , west] = words.compass.long
  return `${number(lat)} ${lat < 0 ? south : north}, ${number(lng)} ${lng < 0 ? west : east}`
}

/** A population rounded as far as its age allows: "14.8 m", "435,000". */
export function populationText(population: number, words: Words): string {
  if (population >= 999_500) return words.cities.millions(populationMillions(population, words))
  return words.numbers.whole(Math.round(population / 1000) * 1000)
}

/** A number of people that stands in a sentence: "100,000", and what is whole hundred thousands "1.5 million". */
export function peopleText(people: number, words: FirstWords): string {
  const { whole, decimal } = words.numbers
  if (people < 1e6 || people % 1e5 !== 0) return whole(people)
  const millions = people / 1e6
  return words.answer.millions(decimal(millions, people % 1e6 === 0 ? 0 : 1), millions)
}

/** Millions without the letter, for a table head that carries it: "14.8", "0.4", and under 0.1 with a second decimal. */
export function populationMillions(population: number, words: FirstWords): string {
  const millions = population / 1e6
  return words.numbers.decimal(millions, millions < 0.095 ? 2 : 1)
}
