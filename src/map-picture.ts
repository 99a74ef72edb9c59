import type { Membership } from '../geo/index.ts'
import type { Words } from './i18n/words.ts'
import { chosenOf } from './model/chosen.ts'
import { cityPictureParts } from './model/city-question.ts'
import { flatCirclesOf } from './model/flat-circle.ts'
import type { Catalogue } from './model/missiles.ts'
import { missileRingsOf } from './model/missile-rings.ts'
import { namesOf } from './model/names.ts'
import { pictureOf } from './model/picture.ts'
import type { Picture } from './model/picture-types.ts'
import type { AppState } from './model/state.ts'
import { tintsOf } from './model/tints.ts'
import { answerOf, type Atlas } from './model/verdicts.ts'

/** What is loaded of what a picture shows. */
interface Loaded {
  readonly atlas: Atlas
  readonly memberships: readonly Membership[]
  readonly catalogue: Catalogue
}

const NO_CIRCLES: Picture['flatCircles'] = []

/** What the map shows of a state: rings around the city that is asked about, else around the launch points. */
export function pictureNow(
  { scenario, session, preferences: { units } }: AppState,
  { atlas, memberships, catalogue }: Loaded,
  words: Words,
): Picture {
  const tints = tintsOf(scenario, memberships)
  const asked = cityPictureParts(scenario, atlas, catalogue, words, units)
  if (asked) {
    const later = {
      chosen: asked.chosen,
      tints,
      missileRings: asked.rings,
      flatCircles: NO_CIRCLES,
    }
    return pictureOf(asked.scenario, session, asked.answer, [], words, units, later)
  }
  const { launchPoints, cities, extras } = scenario
  const answer = answerOf(scenario, atlas)
  const names = namesOf(launchPoints, atlas, words, units)
  const chosen = chosenOf(cities.chosen, launchPoints, answer, catalogue.missiles, words, units)
  const missileRings = missileRingsOf(launchPoints, catalogue.missiles, words, units)
  const flatCircles = extras.includes('flat-circle')
    ? flatCirclesOf(launchPoints, words)
    : NO_CIRCLES
  const later = { chosen, tints, missileRings, flatCircles }
  return pictureOf(scenario, session, answer, names, words, units, later)
}
