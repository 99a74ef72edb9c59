import type { City, CityId, LngLat } from '../../../geo/index.ts'
import type { MapWords, PlaceName } from '../contract/engine.ts'

export type LabelKind = 'waters' | 'cities' | 'countries' | 'capitals'

/** A name on the map. Of two that would touch, the one with the lower `order` stands, within its kind. */
export interface Label {
  readonly kind: LabelKind
  readonly name: string
  readonly at: LngLat
  readonly minZoom: number
  readonly order: number
}

const ALWAYS_FIRST = -1e9

/** Zoom from which a city's name is tried: ranks that keep a map of Europe readable at each zoom. */
export function cityMinZoom({ population, capital }: City): number {
  if (population >= 3_000_000 || (capital && population >= 2_000_000)) return 0
  if (population >= (capital ? 100_000 : 500_000)) return 2
  if (population >= 300_000) return 3
  if (capital || population >= 200_000) return 4
  if (population >= 100_000) return 5
  return population >= 50_000 ? 6 : 7
}

/**
 * All names of the map. Suburbs are left out, and so is the chosen city, which has its callout; `labelled` cities are
 * tried first and at every zoom. `sooner` levels are taken off every zoom, and zooms are whole: an engine that tiles its
 * labels tries them by the zoom of the tile.
 */
export function labelsOf(
  words: MapWords,
  cities: readonly City[],
  labelled: readonly CityId[],
  chosen: CityId | null,
  sooner: number,
): Label[] {
  const always = new Set(labelled)
  const zoomOf = (minZoom: number) => Math.round(minZoom) - sooner
  const groundLabel = (kind: 'waters' | 'countries', { name, at, minZoom }: PlaceName): Label => ({
    kind,
    name,
    at,
    minZoom: zoomOf(minZoom),
    order: minZoom,
  })
  const cityLabel = (city: City): Label => ({
    kind: city.capital ? 'capitals' : 'cities',
    name: words.cityName(city),
    at: city.at,
    minZoom: zoomOf(always.has(city.id) ? 0 : cityMinZoom(city)),
    order: always.has(city.id) ? ALWAYS_FIRST : -city.population,
  })
  return [
    ...words.waters.map((water) => groundLabel('waters', water)),
    ...words.countries.map((country) => groundLabel('countries', country)),
    ...cities
      .filter(({ id, suburb }) => id !== chosen && (!suburb || always.has(id)))
      .map(cityLabel),
  ]
}

/**
 * How many levels sooner names are tried on a globe: its zoom counts from the size of the map at the middle of the view,
 * so a globe of the same size has a lower zoom the farther north it is looked at.
 */
export const labelsSooner = (centreLat: number): number =>
  Math.round(-Math.log2(Math.cos((Math.min(Math.abs(centreLat), 85) * Math.PI) / 180)))
