import { linesOf, recordOf, stringOf } from './decode.ts'
import type { City, CityId } from './types.ts'

/** Names in one language where they are other than in English. */
export interface EncodedNames {
  readonly kind: 'names'
  /** By ISO 3166-1 alpha-2. */
  readonly countries: Readonly<Record<string, string>>
  /** By the English name. */
  readonly waters: Readonly<Record<string, string>>
  /** By tier, in the order of the tier's cities: a line for each, empty where the name is the English one. */
  readonly cities: Readonly<Record<string, string>>
}

export interface Names {
  readonly countries: ReadonlyMap<string, string>
  readonly waters: ReadonlyMap<string, string>
  readonly cities: ReadonlyMap<CityId, string>
}

/**
 * @param tiers The decoded cities by tier name, in file order.
 * @throws Error that names the field when the data has another shape than {@link EncodedNames}, or when a tier has
 * another number of cities than the names were made for.
 */
export function decodeNames(
  encoded: unknown,
  tiers: Readonly<Record<string, readonly City[]>>,
): Names {
  const { countries, waters, cities } = recordOf(encoded, 'names')
  const lines = Object.entries(tiers).flatMap(([tier, ofTier]) =>
    linesOf(textsOf(cities, 'names.cities').get(tier), ofTier.length, `names.cities.${tier}`).map(
      (name, row) => [ofTier[row]!.id, name] as const,
    ),
  )
  return {
    countries: textsOf(countries, 'names.countries'),
    waters: textsOf(waters, 'names.waters'),
    cities: new Map(lines.filter(([, name]) => name !== '')),
  }
}

const textsOf = (record: unknown, where: string): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(record ?? {}).map(([key, text]) => [key, stringOf(text, `${where}.${key}`)]),
  )
