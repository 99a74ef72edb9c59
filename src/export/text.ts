import { coordinatesText } from '../i18n/measures.ts'
import type { CitySite } from '../derive/city-question.ts'
import { citySiteText, measureText } from '../derive/city-words.ts'
import { summaryIn } from '../derive/summary.ts'
import { answerOf } from '../derive/verdicts.ts'
import { askedCity, namedPoints } from './places.ts'
import { provenanceLines } from './provenance.ts'
import type { MapAnswer, MapData } from './types.ts'

/** What the map says in one paragraph, fit as the alternative text of a picture. It never speaks a stranger's words. */
export function paragraphOf(map: MapAnswer): string {
  const { headline, details } = summaryIn(map)
  return [headline, ...details].map(ended).join(' ')
}

const ended = (line: string): string => (/[.!?…]["”»“]?$/.test(line) ? line : `${line}.`)

/** The map in words: what it says, its launch points with their counts or the sites around its city, where it comes from. */
export function textOf(map: MapData): string {
  const { quote } = summaryIn(map)
  return [
    paragraphOf(map),
    ...(quote === null ? [] : [quote]),
    '',
    ...pointLines(map),
    ...siteLines(map),
    '',
    ...provenanceLines(map),
    '',
  ].join('\n')
}

function pointLines(map: MapData): readonly string[] {
  const { words, atlas } = map.data
  const { whole } = words.numbers
  const { byPoint } = answerOf(map.state.scenario, atlas)
  return namedPoints(map).flatMap(({ point, name }, place) => {
    const { within, below, beyond } = byPoint[place]!
    return [
      `${words.exports.launchPoint(point.id, name.place)} (${coordinatesText(point.at, words)})`,
      words.exports.counts(point.id, whole(within), whole(below), whole(beyond)),
    ]
  })
}

function siteLines(map: MapData): readonly string[] {
  const { words } = map.data
  const { units } = map.state.preferences
  const lineOf = (one: CitySite): string => {
    const { line, why } = citySiteText(one, words, units)
    return `${one.site.name}: ${why === null ? line : `${line}. ${why}`}`
  }
  return (askedCity(map)?.answers ?? []).flatMap(({ by, sites }) =>
    [words.city.sites(measureText(by, words, units))].concat(sites.map(lineOf)),
  )
}
