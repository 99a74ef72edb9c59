import type { Membership } from '../../geo/index.ts'
import type { Words } from '../i18n/words.ts'
import { chosenOf } from './chosen.ts'
import { cityPictureParts } from './city-question.ts'
import { flatCirclesOf } from './flat-circle.ts'
import type { Catalogue } from '../data/missiles.ts'
import { missileRingsOf } from './missile-rings.ts'
import { namesOf } from './names.ts'
import { pictureOf } from './picture.ts'
import type { Picture } from './picture-types.ts'
import type { AppState } from '../state/state.ts'
import { tintsOf } from './tints.ts'
import { answerOf } from './verdicts.ts'
import type { Atlas } from '../data/loaded-cities.ts'

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
