import {
  type City,
  defaultRangesOf,
  isDefaultSite,
  type MissileId,
  type Range,
  type Reach,
  type Site,
} from '../../geo/index.ts'
import { ringsWith } from '../state/bounds.ts'
import { type Catalogue, drawnRangesOf } from '../data/missiles.ts'
import { lineKmOf } from '../derive/missile-rings.ts'
import { type CityReach, reachesOf } from '../derive/reaches.ts'
import { startAt } from './quiz-start.ts'
import type { ReachQuestion, Start } from './quiz-types.ts'
import { shuffled } from './seeded.ts'

/** Of the cities, best known first. */
const KNOWN = 32
/** Farther from the figure than this, by its own length, there is nothing to think about. */
const OFF_BY = 0.6
const ANSWERS = ['within', 'beyond', 'uncertain'] as const satisfies readonly Reach[]
/** Where the catalogue says that a missile was or is reported. */
const STOOD: ReadonlySet<Site['kind']> = new Set(['base', 'launcher', 'exercise', 'reported'])

/** A range and where it is drawn around. */
interface Carrier {
  readonly start: Start
  readonly range: Range
}

/**
 * Whether missiles reach well-known cities, each by one checked figure: those that the launch points carry, then others
 * of the catalogue from one of their sites. Never from a place where neither reader nor catalogue has put them.
 * @param points Where the launch points stand.
 * @param most So many questions at most, each about another missile.
 */
export function reachQuestions(
  points: readonly Start[],
  cities: readonly City[],
  catalogue: Catalogue,
  most: number,
  random: () => number,
): readonly ReachQuestion[] {
  const questions = new Map<string, ReachQuestion>()
  const carried = shuffled(carriedBy(points, catalogue), random)
  for (const carrier of [...carried, ...sitedIn(catalogue, random)]) {
    if (questions.size === most) break
    if (questions.has(carrier.range.missile)) continue
    const question = questionAbout(carrier, cities, catalogue, random)
    if (question) questions.set(carrier.range.missile, question)
  }
  return [...questions.values()]
}

const carriedBy = (points: readonly Start[], { missiles }: Catalogue): readonly Carrier[] =>
  points.flatMap((start) =>
    drawnRangesOf(start.point, missiles)
      .filter(({ range }) => !range.notChecked)
      .map(({ range }) => ({ start, range })),
  )

/** Each missile with one of its figures and one of its sites. */
const sitedIn = ({ missiles, sites }: Catalogue, random: () => number): readonly Carrier[] =>
  shuffled(missiles, random).flatMap((missile) => {
    const [range] = shuffled(defaultRangesOf(missile), random)
    const [site] = shuffled(
      sites.filter((one) => isSiteOf(one, missile.id)),
      random,
    )
    return range && site ? { start: startAt(site), range } : []
  })

const isSiteOf = (site: Site, missile: MissileId): boolean =>
  isDefaultSite(site) && STOOD.has(site.kind) && site.missiles.includes(missile)

/** About a city for which the answer is one that chance has wished for, where there is one. */
function questionAbout(
  { start, range }: Carrier,
  cities: readonly City[],
  catalogue: Catalogue,
  random: () => number,
): ReachQuestion | null {
  const carrier = { ...start.point, rings: ringsWith([range.id]) }
  const seen = cities
    .slice(0, KNOWN)
    .flatMap((city) =>
      reachesOf(city, [carrier], catalogue).map((reach) => ({ city, reach, is: answerOf(reach) })),
    )
    .filter(({ reach }) => isFair(reach))
  const found = shuffled(seen, random)
  const asked = shuffled(ANSWERS, random)
    .map((wish) => found.find(({ is }) => is === wish))
    .find((one) => one !== undefined)
  if (!asked) return null
  const { city, reach, is } = asked
  const sources = [...range.claims.map(({ source }) => source), ...(start.site?.sources ?? [])]
  return { kind: 'reach', start, city, reach, sources, choices: ANSWERS, right: [is] }
}

/** Uncertain also where places and doubts leave it open. */
const answerOf = ({ reach }: CityReach): Reach =>
  reach.reasons.length > 0 ? 'uncertain' : reach.overall

/** Not far from the figure; nor within "up to 5,500 km", of which one reader will say yes and another that it is open. */
function isFair({ distanceKm, range }: CityReach): boolean {
  const lineKm = lineKmOf(range)
  if (lineKm === null || (range.lowKm === null && distanceKm <= lineKm)) return false
  return Math.abs(distanceKm - lineKm) <= OFF_BY * lineKm
}
