import type { Feature, FeatureCollection, Geometry, Position } from 'geojson'
import { bandBetween, ringAround, verdictFields } from '../../geo/index.ts'
import { DECIMALS, judgedCities, namedPoints, type NamedPoint, verdictsOf } from './places.ts'
import { provenanceOf, type Provenance } from './provenance.ts'
import type { MapData } from './types.ts'

/** With where it comes from as a member of its own, which RFC 7946 (6.1) allows. */
export interface SourcedCollection extends FeatureCollection {
  readonly provenance: Provenance
}

/**
 * The map as RFC 7946 GeoJSON: launch points, rings, bands, cities with their verdicts. Lines and areas are cut at ±180,
 * closed over the poles that they hold, outer edges counter-clockwise; coordinates have seven decimals (a centimetre).
 */
export function collectionOf(data: MapData): SourcedCollection {
  const points = namedPoints(data)
  const { rings, bands } = data.picture
  return {
    type: 'FeatureCollection',
    provenance: provenanceOf(data),
    features: [
      ...points.map(pointFeature),
      ...bands.map(({ launchPoint, at, innerKm, outerKm }) =>
        feature(
          { kind: 'band', launch_point: launchPoint, inner_km: innerKm, outer_km: outerKm },
          bandBetween(at, innerKm, outerKm),
        ),
      ),
      ...rings.map(({ launchPoint, at, km, label, doubt }) =>
        feature(
          {
            kind: 'ring',
            launch_point: launchPoint,
            km,
            label,
            ...(doubt ? { low_km: doubt.lowKm, high_km: doubt.highKm } : {}),
          },
          ringAround(at, km).outline,
        ),
      ),
      ...cityFeatures(data, points),
    ],
  }
}

export const geojsonOf = (data: MapData): string => `${JSON.stringify(collectionOf(data))}\n`

const pointFeature = ({ point, name }: NamedPoint): Feature =>
  feature(
    {
      kind: 'launch-point',
      launch_point: point.id,
      name: name.short,
      named_in_link: point.name !== null,
    },
    { type: 'Point', coordinates: [...point.at] },
  )

function cityFeatures(data: MapData, points: readonly NamedPoint[]): Feature[] {
  return judgedCities(data).map((city) => {
    const verdicts = verdictsOf(city, points).map((verdict, place) => {
      const { id, at } = points[place]!.point
      const fields = Object.entries(verdictFields({ at, city, verdict }, DECIMALS))
      return points.length === 1 ? fields : fields.map(([key, value]) => [`${id}_${key}`, value])
    })
    const { id, name, country, population } = city
    return feature(
      {
        kind: 'city',
        geonameid: id,
        name,
        country,
        population,
        ...Object.fromEntries(verdicts.flat()),
      },
      { type: 'Point', coordinates: [...city.at] },
    )
  })
}

const feature = (properties: Record<string, unknown>, geometry: Geometry): Feature => ({
  type: 'Feature',
  properties,
  geometry: rounded(geometry),
})

/** A centimetre. */
const PLACES_PER_DEGREE = 1e7

/** Numbers of a nested list of coordinates, shortened. */
function rounded<G extends Geometry>(geometry: G): G {
  const short = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.map(short)
      : Math.round((value as number) * PLACES_PER_DEGREE) / PLACES_PER_DEGREE
  return 'coordinates' in geometry
    ? { ...geometry, coordinates: short(geometry.coordinates) as Position[] }
    : geometry
}
