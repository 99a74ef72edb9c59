import type { Range, Source } from '../../geo/index.ts'
import { drawnRangesOf } from '../data/missiles.ts'
import { claimOf } from '../derive/claim-check.ts'
import { sourcesOfRanges } from '../derive/source-uses.ts'
import { askedCity, namedPoints } from './places.ts'
import type { MapAnswer, MapData } from './types.ts'

/** Where a file comes from and what may be done with it: every export carries all of it. */
export interface Provenance {
  readonly version: string
  readonly earthModel: string
  /** How far places and distances are rounded. */
  readonly precision: string
  /** The link to the map that the file was made from. */
  readonly link: string
  /** ISO date. */
  readonly madeOn: string
  readonly cities: string
  readonly borders: string
  /** The sources of the missiles' figures that the map shows; empty without missiles. */
  readonly ranges: string
  /** The sources of the published claim that the map asks about; empty without one. */
  readonly claim: string
  readonly licence: string
  readonly limits: string
}

export function provenanceOf(map: MapData): Provenance {
  const { address, madeOn, version, state, data } = map
  const { exports } = data.words
  const claim = claimOf(state.scenario.question, data.catalogue.claims)
  return {
    version: exports.madeWith(version),
    earthModel: exports.earthModel,
    precision: exports.precision,
    link: address,
    madeOn,
    cities: exports.cities,
    borders: exports.borders,
    ranges: titlesOf(rangeSourcesIn(map)),
    claim: titlesOf(claim?.sources ?? []),
    licence: exports.licence,
    limits: exports.limits,
  }
}

/** What the figures of the ranges rest on that are drawn around the launch points or the city that is asked about. */
export const rangeSourcesIn = (map: MapAnswer): readonly Source[] =>
  sourcesOfRanges(shownRanges(map))

function shownRanges(map: MapAnswer): readonly Range[] {
  const asked = askedCity(map)
  if (asked) return asked.answers.flatMap(({ by }) => by?.range ?? [])
  const { missiles } = map.data.catalogue
  return namedPoints(map).flatMap(({ point }) =>
    drawnRangesOf(point, missiles).map(({ range }) => range),
  )
}

/** Each once. */
const titlesOf = (sources: readonly Source[]): string => {
  const titles = sources.map(({ title, document, address }) =>
    [title, document, address].filter((part) => part !== null).join(', '),
  )
  return [...new Set(titles)].join('; ')
}

/** As lines of "label: value", what is empty left out. */
export function provenanceLines(map: MapData): readonly string[] {
  const { labels } = map.data.words.exports
  return Object.entries(provenanceOf(map)).flatMap(([name, value]) =>
    value === '' ? [] : [`${labels[name as keyof Provenance]}: ${value}`],
  )
}
