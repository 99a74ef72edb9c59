import { coordinatesText } from '../i18n/measures.ts'
import { answerSentence } from '../derive/sentence.ts'
import { answerOf } from '../derive/verdicts.ts'
import { namedPoints } from './places.ts'
import { provenanceLines } from './provenance.ts'
import type { MapAnswer, MapData } from './types.ts'

/** The answer in one paragraph, fit as the alternative text of a picture. It never speaks a reader's own label. */
export function summaryOf({ state, atlas, words }: MapAnswer): string {
  const { scenario, preferences } = state
  const { units } = preferences
  const names = namedPoints({ state, atlas, words }).map(({ name }) => name)
  const answer = answerOf(scenario, atlas)
  return answerSentence(answer, scenario.cities.minPopulation, names, words, units).plain
}

/** The map in words: the summary, its launch points and counts, where it comes from. */
export function textOf(data: MapData): string {
  const { state, atlas, words } = data
  const { whole } = words.numbers
  const { byPoint } = answerOf(state.scenario, atlas)
  const points = namedPoints(data).flatMap(({ point, name }, place) => {
    const counts = byPoint[place]!
    return [
      `${words.exports.launchPoint(point.id, name.place)} (${coordinatesText(point.at, words)})`,
      words.exports.counts(
        point.id,
        whole(counts.within),
        whole(counts.below),
        whole(counts.beyond),
      ),
    ]
  })
  return [summaryOf(data), '', ...points, '', ...provenanceLines(data), ''].join('\n')
}
