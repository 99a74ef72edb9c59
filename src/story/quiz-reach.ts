import {
  type City,
  defaultRangesOf,
  isDefaultSite,
  type Missile,
  type Range,
  type Reach,
  type Site,
} from '../../geo/index.ts'
import { ringsWith } from '../model/bounds.ts'
import type { Catalogue } from '../model/missiles.ts'
import { lineKmOf } from '../model/missile-rings.ts'
import { type CityReach, reachesOf } from '../model/reaches.ts'
import { startAt } from './quiz-start.ts'
import type { ReachQuestion, Start } from './quiz-types.ts'
import { shuffled } from './seeded.ts'

const KNOWN = 40
/** Farther from the figure than this, by its own length, there is nothing to think about. */
const OFF_BY = 0.6
const ANSWERS = ['within', 'beyond', 'uncertain'] as const satisfies readonly Reach[]
/** Where the catalogue says that a missile was or is reported. */
const STOOD: ReadonlySet<Site['kind']> = new Set(['base', 'launcher', 'exercise', 'reported'])

/**
 * Whether missiles reach well-known cities, each by one checked figure of the catalogue: from one of its sites, or from
 * a launch point where the catalogue has none for it.
 * @param points Empty: only missiles with a site are asked about.
 * @param most So many questions at most, each about another missile.
 */
export function reachQuestions(
  points: readonly Start[],
  cities: readonly City[],
  catalogue: Catalogue,
  most: number,
  random: () => number,
): readonly ReachQuestion[] {
  const questions: ReachQuestion[] = []
  for (const missile of shuffled(catalogue.missiles, random)) {
    if (questions.length === most) break
    const [range] = shuffled(defaultRangesOf(missile), random)
    const [site] = shuffled(sitesOf(missile, catalogue), random)
    const from = site ? startAt(site) : points[questions.length % points.length]
    const question = range && from && questionAbout(range, from, cities, catalogue, random)
    if (question) questions.push(question)
  }
  return questions
}

const sitesOf = ({ id }: Missile, { sites }: Catalogue): readonly Site[] =>
  sites.filter((site) => isDefaultSite(site) && STOOD.has(site.kind) && site.missiles.includes(id))

/** About a city for which the answer is one that chance has wished for, where there is one. */
function questionAbout(
  range: Range,
  start: Start,
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
    .filter(({ reach }) => isNearFigure(reach))
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

function isNearFigure({ distanceKm, range }: CityReach): boolean {
  const lineKm = lineKmOf(range)
  return lineKm !== null && Math.abs(distanceKm - lineKm) <= OFF_BY * lineKm
}
