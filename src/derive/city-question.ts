import {
  type City,
  cityRadiusKm,
  type DoubtfulReach,
  isDefaultSite,
  LIMIT_KM,
  limitReasons,
  type LineReason,
  type LngLat,
  type Site,
  sitesInReach,
  type Verdict,
  verdictOf,
} from '../../geo/index.ts'
import { limitText, type Units } from '../i18n/measures.ts'
import type { Words } from '../i18n/words.ts'
import { ringsWith } from '../state/bounds.ts'
import { memoize } from '../memo/memory.ts'
import { type Catalogue, drawnRangesOf, type DrawnRange } from '../data/missiles.ts'
import { missileRingsOf } from './missile-rings.ts'
import { type ChosenMark, type CityMarks, MARK, type RingMark } from './picture-types.ts'
import type { LaunchPoint, Scenario } from '../state/state.ts'
import { cityMarksOf } from './city-marks.ts'
import { answerOf } from './verdicts.ts'
import { type LoadedCities, cityOf } from '../data/loaded-cities.ts'

/** A site of the catalogue as a city has it. */
export interface CitySite {
  readonly site: Site
  /** The city seen from the site. */
  readonly verdict: Verdict
  /** Null by the treaty's limits. */
  readonly reach: DoubtfulReach | null
  /** Why it is too close to call; empty where it is not. */
  readonly reasons: readonly LineReason[]
}

/** What could reach a city by one measure. */
export interface CityAnswer {
  /** Null: the treaty's limits. */
  readonly by: DrawnRange | null
  /** How many lie in the band, or within the range at its best figure. */
  readonly within: number
  /** Nearest first: all by the limits, else those within reach or too close to call. */
  readonly sites: readonly CitySite[]
}

/** The city that the question is about; null for another question, without a city or while it is not loaded. */
export const askedCityOf = ({ question, cities }: Scenario, atlas: LoadedCities): City | null =>
  question.kind === 'city' && cities.chosen !== null ? cityOf(cities.chosen, atlas) : null

/**
 * What could reach a city: one answer by the treaty's limits (`missile` null), else one for every range that `missile`
 * names as a `RingSpec` has it, none when the catalogue does not know it. `total` counts the sites that are judged.
 */
export function cityAnswersOf(
  city: City,
  missile: string | null,
  { missiles, sites }: Pick<Catalogue, 'missiles' | 'sites'>,
): { readonly answers: readonly CityAnswer[]; readonly total: number; readonly leftOut: number } {
  const judged = sites.filter(isDefaultSite)
  const answers =
    missile === null
      ? [byLimits(city, judged)]
      : drawnRangesOf(pointAt(city.at, missile), missiles).map((by) => byRange(city, by, judged))
  return { answers, total: judged.length, leftOut: sites.length - judged.length }
}

function byLimits(city: City, sites: readonly Site[]): CityAnswer {
  const judged = sites
    .map((site) => siteByLimits(city, site))
    .toSorted((a, b) => a.verdict.distanceKm - b.verdict.distanceKm)
  const within = judged.filter(({ verdict }) => verdict.zone === 'within-limits').length
  return { by: null, within, sites: judged }
}

function siteByLimits(city: City, site: Site): CitySite {
  const verdict = verdictOf(city.at, site.at)
  const reasons = limitReasons(verdict.distanceKm, {
    sitePrecisionKm: site.precisionKm,
    cityRadiusKm: cityRadiusKm(city.population),
  })
  return { site, verdict, reach: null, reasons }
}

function byRange(city: City, by: DrawnRange, sites: readonly Site[]): CityAnswer {
  const found = sitesInReach(city, by.range, sites)
  return {
    by,
    within: found.filter(({ reach }) => reach.atBest === 'within').length,
    sites: found.map(({ site, verdict, reach }) => ({
      site,
      verdict,
      reach,
      reasons: reach.reasons,
    })),
  }
}

/** A launch point that nobody set: it carries the ranges that stand around a city. */
const pointAt = memoize((at: LngLat, missile: string): LaunchPoint => ({
  id: '',
  at,
  name: null,
  rings: ringsWith([missile]),
}))

/** What is drawn while the question is about a city. */
export interface CityPictureParts {
  /** Without launch points. */
  readonly scenario: Scenario
  readonly cities: CityMarks
  readonly chosen: ChosenMark
  /** Around the city. */
  readonly rings: readonly RingMark[]
}

/** Parts of the picture while the question is about a city, each with its identity kept; null when it is not. */
export function cityPictureParts(
  scenario: Scenario,
  atlas: LoadedCities,
  { missiles }: Pick<Catalogue, 'missiles'>,
  words: Words,
  units: Units,
): CityPictureParts | null {
  const city = askedCityOf(scenario, atlas)
  if (!city || scenario.question.kind !== 'city') return null
  const { missile } = scenario.question
  return {
    scenario: { ...scenario, launchPoints: NO_POINTS },
    cities: marksWithoutPoints(scenario.cities, atlas),
    chosen: chosenWithoutPoints(city, words),
    rings:
      missile === null
        ? limitRingsOf(city, words, units)
        : missileRingsOf(pointsAt(pointAt(city.at, missile)), missiles, words, units),
  }
}

const NO_POINTS: readonly LaunchPoint[] = []

const pointsAt = memoize((point: LaunchPoint): readonly LaunchPoint[] => [point])

const chosenWithoutPoints = memoize((city: City, words: Words): ChosenMark => ({
  city,
  mark: MARK.within,
  lines: [words.cityName(city)],
  paths: [],
}))

const marksWithoutPoints = (cities: Scenario['cities'], atlas: LoadedCities): CityMarks => {
  const scenario = { launchPoints: NO_POINTS, cities }
  return cityMarksOf(scenario, answerOf(scenario, atlas))
}

const limitRingsOf = memoize(({ at }: City, words: Words, units: Units): readonly RingMark[] =>
  [LIMIT_KM.lower, LIMIT_KM.upper].map((km) => {
    const label = limitText(km, units, words)
    return {
      launchPoint: '',
      colour: 0,
      at,
      km,
      label,
      shortLabel: label,
      bandSide: 'none',
      stroke: 'solid',
      doubt: null,
    }
  }),
)

/** The places that rings stand around: the city asked about, else the launch points. */
export function ringedPlaces(scenario: Scenario, atlas: LoadedCities): readonly LngLat[] {
  const city = askedCityOf(scenario, atlas)
  return city ? [city.at] : scenario.launchPoints.map(({ at }) => at)
}

/** Whether the question has put other rings on the map than before. */
export const ringsStandAnew = (now: Scenario, before: Scenario): boolean =>
  askedKey(now) !== askedKey(before)

const askedKey = ({ question, cities }: Scenario): string | null =>
  question.kind === 'city' && cities.chosen !== null
    ? `${cities.chosen} ${question.missile ?? ''}`
    : null
