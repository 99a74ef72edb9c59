import type { Data, Snapshot } from '../data/snapshot.ts'
import { memoize } from '../memo/memory.ts'
import { cityMarksOf } from './city-marks.ts'
import { chosenOf } from './chosen.ts'
import { cityPictureParts } from './city-question.ts'
import { flatCirclesOf } from './flat-circle.ts'
import { missileRingsOf } from './missile-rings.ts'
import { namesOf, type PointName } from './names.ts'
import type { Picture } from './picture-types.ts'
import { pictureOf } from './picture.ts'
import { answerSentence, type Sentence } from './sentence.ts'
import { tintsOf } from './tints.ts'
import { type Answer, answerOf } from './verdicts.ts'

/*
 * What follows from a snapshot. Each is remembered by the parts of the snapshot that it is made of, so map, panels and
 * whoever else asks share one answer, whatever scenario others have asked about between.
 */

interface With<Part extends keyof Data> extends Pick<Snapshot, 'state'> {
  readonly data: Pick<Data, Part>
}

export const answerIn = ({ state, data }: With<'atlas'>): Answer =>
  answerOf(state.scenario, data.atlas)

/** What to call the launch points, in their order. */
export const namesIn = ({ state, data }: With<'atlas' | 'words'>): readonly PointName[] =>
  namesOf(state.scenario.launchPoints, data.atlas, data.words, state.preferences.units)

const sentenceOf = memoize(answerSentence)

/** The answer in words. */
export const sentenceIn = (snapshot: With<'atlas' | 'words'>): Sentence => {
  const { scenario, preferences } = snapshot.state
  const { minPopulation } = scenario.cities
  const names = namesIn(snapshot)
  return sentenceOf(
    answerIn(snapshot),
    minPopulation,
    names,
    snapshot.data.words,
    preferences.units,
  )
}

const NO_CIRCLES: Picture['flatCircles'] = []

/** What the map shows: rings around the city that is asked about, else around the launch points. */
export function pictureIn(
  snapshot: With<'atlas' | 'memberships' | 'catalogue' | 'words'>,
): Picture {
  const { scenario, session, preferences } = snapshot.state
  const { atlas, memberships, catalogue, words } = snapshot.data
  const { missiles } = catalogue
  const { units } = preferences
  const tints = tintsOf(scenario, memberships)
  const asked = cityPictureParts(scenario, atlas, catalogue, words, units)
  if (asked) {
    const { cities, chosen, rings: missileRings } = asked
    const later = { cities, chosen, tints, missileRings, flatCircles: NO_CIRCLES }
    return pictureOf(asked.scenario, session, [], words, units, later)
  }
  const { launchPoints, extras } = scenario
  const cities = cityMarksOf(scenario, answerIn(snapshot))
  const later = {
    cities,
    chosen: chosenOf(scenario.cities.chosen, launchPoints, cities, missiles, words, units),
    tints,
    missileRings: missileRingsOf(launchPoints, missiles, words, units),
    flatCircles: extras.includes('flat-circle') ? flatCirclesOf(launchPoints, words) : NO_CIRCLES,
  }
  return pictureOf(scenario, session, namesIn(snapshot), words, units, later)
}
