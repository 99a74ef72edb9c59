import { feature } from 'topojson-client'
import type { MultiPolygon, Topology } from 'topojson-specification'
import type { EncodedCountries, EncodedWaters } from '../../catalogue.ts'
import type { FullBasemap } from './basemap-levels.ts'
import { CORE_COUNTRIES } from './core-countries.ts'
import { countryLabels, type Anchor, type CountryShape } from './country-labels.ts'
import { pathOf, readJson, readTsv, type Outputs } from './files.ts'
import { toDegrees, type Grid, type GridPolygon } from './planar.ts'

/** English names, label anchors and core membership of all countries that have a place or a shape on the map. */
export function addCountries(
  outputs: Outputs,
  { topology, grid }: FullBasemap,
  countriesOfCities: Iterable<string>,
): void {
  const english = readJson<{ en: Record<string, string> }>(
    pathOf('geo/sources/cldr-territories.json'),
  ).en
  const shapes = countryShapes(topology, grid)
  const codes = new Set([...shapes.map(({ country }) => country), ...countriesOfCities])
  const names = new Map([...codes].toSorted().map((code) => [code, nameOf(english, code)] as const))
  const encoded: EncodedCountries = {
    kind: 'countries',
    names: Object.fromEntries(names),
    core: [...CORE_COUNTRIES].toSorted(),
    labels: countryLabels(shapes, names, readAnchors()),
  }
  outputs.set('geo/data/countries.json', JSON.stringify(encoded))
}

export function addWaters(outputs: Outputs): void {
  const rows = readTsv(pathOf('geo/sources/waters.tsv'))
  const waters = rows.map(
    ({ name = '', lng, lat, minZoom }) =>
      [name, Number(lng), Number(lat), Number(minZoom)] as const,
  )
  const encoded: EncodedWaters = { kind: 'waters', waters }
  outputs.set('geo/data/waters.json', JSON.stringify(encoded))
}

function nameOf(english: Record<string, string>, code: string): string {
  const name = english[code]
  if (!name) throw new Error(`CLDR has no English name for ${code}`)
  return name
}

const readAnchors = (): Map<string, Anchor> =>
  new Map(
    readTsv(pathOf('geo/sources/label-anchors.tsv')).map(({ country = '', lng, lat, minZoom }) => [
      country,
      { at: [Number(lng), Number(lat)], minZoom: minZoom ? Number(minZoom) : null },
    ]),
  )

function countryShapes(topology: FullBasemap['topology'], grid: Grid): CountryShape[] {
  return topology.objects.countries.geometries
    .map((area) => {
      const { geometry } = feature(topology as Topology, area as MultiPolygon)
      const { type, coordinates } = geometry as GeoJSON.Polygon | GeoJSON.MultiPolygon
      const polygons = (type === 'Polygon' ? [coordinates] : coordinates) as GridPolygon[]
      return {
        country: String(area.id),
        polygons: polygons.map((rings) =>
          rings.map((ring) => ring.map((point) => toDegrees(grid, point))),
        ),
      }
    })
    .toSorted((a, b) => (a.country < b.country ? -1 : 1))
}
