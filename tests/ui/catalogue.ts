import { type City, decodeCountries } from '../../geo/index.ts'
import countriesData from '../../geo/data/countries.json'
import { FIRST_ATLAS } from '../derive/atlas.ts'

export const countries = decodeCountries(countriesData)

/** @throws Error when the first tier has no city of that English name. */
export function cityNamed(name: string): City {
  const city = FIRST_ATLAS.core.find((one) => one.name === name)
  if (!city) throw new Error(`No city "${name}" in the first tier`)
  return city
}
