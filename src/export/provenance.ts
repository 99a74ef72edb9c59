import type { Source } from '../../geo/index.ts'
import { type Catalogue, drawnRangesOf } from '../data/missiles.ts'
import { sourcesOfRanges } from '../derive/source-uses.ts'
import type { LaunchPoint } from '../state/state.ts'
import type { MapData } from './types.ts'

/** Where a file comes from and what may be done with it: every export carries all of it. */
export interface Provenance {
  readonly version: string
  readonly earthModel: string
  /** The link to the map that the file was made from. */
  readonly link: string
  /** ISO date. */
  readonly madeOn: string
  readonly cities: string
  readonly borders: string
  /** The sources of the missiles' figures that the map shows; empty without missiles. */
  readonly ranges: string
  readonly licence: string
  readonly limits: string
}

export function provenanceOf({
  state,
  catalogue,
  words,
  address,
  madeOn,
  version,
}: MapData): Provenance {
  const { exports } = words
  const titles = rangeSourcesOf(state.scenario.launchPoints, catalogue).map(
    ({ title, document, address: at }) =>
      [title, document, at].filter((part) => part !== null).join(', '),
  )
  return {
    version: exports.madeWith(version),
    earthModel: exports.earthModel,
    link: address,
    madeOn,
    cities: exports.cities,
    borders: exports.borders,
    ranges: [...new Set(titles)].join('; '),
    licence: exports.licence,
    limits: exports.limits,
  }
}

/** The sources of the figures of the missiles that these launch points carry, each once. */
export function rangeSourcesOf(
  points: readonly LaunchPoint[],
  { missiles }: Pick<Catalogue, 'missiles'>,
): readonly Source[] {
  const sources = points.flatMap((point) =>
    sourcesOfRanges(drawnRangesOf(point, missiles).map(({ range }) => range)),
  )
  return [...new Map(sources.map((source) => [source.id, source])).values()]
}

/** As lines of "label: value", what is empty left out. */
export function provenanceLines(data: MapData): readonly string[] {
  const { labels } = data.words.exports
  return Object.entries(provenanceOf(data)).flatMap(([name, value]) =>
    value === '' ? [] : [`${labels[name as keyof Provenance]}: ${value}`],
  )
}
