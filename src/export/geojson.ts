import type { Feature, FeatureCollection, Geometry, Position } from 'geojson'
import {
  azimuthCell,
  bandBetween,
  type City,
  distanceCell,
  marginCell,
  ringAround,
  verdictFields,
} from '../../geo/index.ts'
import { cityOf } from '../data/loaded-cities.ts'
import type { CityAnswer } from '../derive/city-question.ts'
import { claimOf } from '../derive/claim-check.ts'
import type { RingMark } from '../derive/picture-types.ts'
import { type Summary, summaryIn } from '../derive/summary.ts'
import { askedCity, markedCities, namedPoints, type NamedPoint, verdictsOf } from './places.ts'
import { provenanceOf, type Provenance } from './provenance.ts'
import type { MapAnswer, MapData } from './types.ts'

/** What the map was asked and what it says; null and empty are what it does not have. */
export interface About extends Summary {
  readonly question: string
  /** Of the catalogue: its id. */
  readonly claim: string | null
  /** The chosen city, which a question about a city is about. */
  readonly city: { readonly geonameid: number; readonly name: string } | null
  /** ISO date. */
  readonly date: string | null
  readonly cities: 'core' | 'world'
  readonly min_population: number
  readonly hidden: readonly string[]
}

/** With what it says and where it comes from as members of its own, which RFC 7946 (6.1) allows. */
export interface SourcedCollection extends FeatureCollection {
  readonly map: About
  readonly provenance: Provenance
}

/**
 * The map as RFC 7946 GeoJSON: launch points, rings, bands, cities with their verdicts, of a question about a city the
 * sites of its answer; what is hidden on the map is left out. Lines and areas are cut at ±180, closed over the poles that
 * they hold, outer edges counter-clockwise; coordinates have seven decimals (a centimetre).
 */
export function collectionOf(map: MapData): SourcedCollection {
  const points = namedPoints(map)
  const { rings, bands, hidden } = map.picture
  return {
    type: 'FeatureCollection',
    map: aboutOf(map),
    provenance: provenanceOf(map),
    features: [
      ...points.map(pointFeature),
      ...(hidden.includes('bands') ? [] : bands).map(({ launchPoint, at, innerKm, outerKm }) =>
        feature(
          { kind: 'band', launch_point: launchPoint, inner_km: innerKm, outer_km: outerKm },
          bandBetween(at, innerKm, outerKm),
        ),
      ),
      ...rings.map((ring) => ringFeature(ring, askedCity(map)?.city ?? null)),
      ...cityFeatures(map, points),
      ...(askedCity(map)?.answers ?? []).flatMap(siteFeatures),
    ],
  }
}

export const geojsonOf = (map: MapData): string => `${JSON.stringify(collectionOf(map))}\n`

export function aboutOf(map: MapAnswer): About {
  const { question, cities, onDate, hidden } = map.state.scenario
  const { atlas, catalogue, words } = map.data
  const city = cities.chosen === null ? null : cityOf(cities.chosen, atlas)
  return {
    ...summaryIn(map),
    question: question.kind,
    claim: claimOf(question, catalogue.claims)?.id ?? null,
    city: city && { geonameid: city.id, name: words.cityName(city) },
    date: onDate,
    cities: cities.set,
    min_population: cities.minPopulation,
    hidden,
  }
}

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

/** @param asked The city that the ring stands around; null for a launch point's. */
const ringFeature = (
  { launchPoint, at, km, label, doubt, missile }: RingMark,
  asked: City | null,
): Feature =>
  feature(
    {
      kind: 'ring',
      ...(asked ? { geonameid: asked.id } : { launch_point: launchPoint }),
      km,
      label,
      ...(missile === undefined ? {} : { missile }),
      ...(doubt ? { low_km: doubt.lowKm, high_km: doubt.highKm } : {}),
    },
    ringAround(at, km).outline,
  )

/** The cities that the map marks; where it marks none, the chosen one alone. */
function cityFeatures(map: MapData, points: readonly NamedPoint[]): Feature[] {
  const { words } = map.data
  const { chosen } = map.state.scenario.cities
  const marksAll = points.length > 0 && !map.picture.hidden.includes('cities')
  return markedCities(map)
    .filter(({ city }) => marksAll || city.id === chosen)
    .map(({ city, isCounted }) => {
      const verdicts = verdictsOf(city, points).map((verdict, place) => {
        const { id, at } = points[place]!.point
        const fields = Object.entries(verdictFields({ at, city, verdict }))
        return points.length === 1 ? fields : fields.map(([key, value]) => [`${id}_${key}`, value])
      })
      const { id, country, population, suburb } = city
      return feature(
        {
          kind: 'city',
          geonameid: id,
          name: words.cityName(city),
          country,
          population,
          suburb,
          counted: isCounted,
          chosen: id === chosen,
          ...Object.fromEntries(verdicts.flat()),
        },
        { type: 'Point', coordinates: [...city.at] },
      )
    })
}

const siteFeatures = ({ by, sites }: CityAnswer): readonly Feature[] =>
  sites.map(({ site, verdict, reach, reasons }) =>
    feature(
      {
        kind: 'site',
        site: site.id,
        name: site.name,
        site_kind: site.kind,
        precision_km: site.precisionKm,
        ...(by ? { missile: by.range.id } : {}),
        distance_km: distanceCell(verdict),
        azimuth_deg: azimuthCell(verdict),
        zone: verdict.zone,
        margin_km: marginCell(verdict),
        ...(reach ? { reach_at_best: reach.atBest, reach_over_doubt: reach.overall } : {}),
        too_close_to_call: reasons.length > 0,
      },
      { type: 'Point', coordinates: [...site.at] },
    ),
  )

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
