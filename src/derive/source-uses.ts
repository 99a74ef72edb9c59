import { foldName, type Range, type Source } from '../../geo/index.ts'
import { memoize } from '../memo/memory.ts'
import type { Catalogue } from '../data/missiles.ts'

export const USE_KINDS = ['missiles', 'sites', 'events', 'claims'] as const
export type UseKind = (typeof USE_KINDS)[number]

/** What rests on one source, by the names that the page shows; each once, in the order of the catalogue. */
export type SourceUses = Readonly<Record<UseKind, readonly string[]>>

export interface UsedSource {
  readonly source: Source
  readonly uses: SourceUses
}

interface Citing {
  readonly kind: UseKind
  readonly name: string
  readonly sources: readonly Source[]
}

/** Every row of the catalogue that cites; a missile's figures cite for it. */
const citingsIn = ({ missiles, sites, events, claims }: Catalogue): readonly Citing[] => [
  ...missiles.map(({ name, sources, claims: figures }) => ({
    kind: 'missiles' as const,
    name,
    sources: [...sources, ...figures.map(({ source }) => source)],
  })),
  ...sites.map(({ name, sources }) => ({ kind: 'sites' as const, name, sources })),
  ...events.map(({ caption, sources }) => ({ kind: 'events' as const, name: caption, sources })),
  ...claims.map(({ says, sources }) => ({ kind: 'claims' as const, name: says, sources })),
]

/** All sources of a catalogue, in its order, each with what rests on it. */
export const usedSourcesOf = memoize((catalogue: Catalogue): readonly UsedSource[] => {
  const citings = citingsIn(catalogue)
  return catalogue.sources.map((source) => {
    const cites = citings.filter(({ sources }) => sources.some(({ id }) => id === source.id))
    const namesOf = (wanted: UseKind): readonly string[] => [
      ...new Set(cites.flatMap(({ kind, name }) => (kind === wanted ? name : []))),
    ]
    const uses = {
      missiles: namesOf('missiles'),
      sites: namesOf('sites'),
      events: namesOf('events'),
      claims: namesOf('claims'),
    }
    return { source, uses }
  })
})

/** How many rows of the catalogue rest on a source. */
export const citingRowsOf = (uses: SourceUses): number =>
  USE_KINDS.reduce((sum, kind) => sum + uses[kind].length, 0)

/** The sources whose title, document or dependent rows hold `search` ('' keeps all), by title in the order of `compare`. */
export function sourcesFor(
  catalogue: Catalogue,
  search: string,
  compare: (a: string, b: string) => number,
): readonly UsedSource[] {
  const wanted = foldName(search)
  return usedSourcesOf(catalogue)
    .filter(({ source: { title, document }, uses }) => {
      const names = USE_KINDS.flatMap((kind) => uses[kind])
      return foldName([title, document ?? '', ...names].join(' ')).includes(wanted)
    })
    .toSorted((a, b) => compare(a.source.title, b.source.title))
}

/** The address of a source as a link may have it: of the web only, else null. */
export const webAddressOf = ({ address }: Pick<Source, 'address'>): string | null =>
  address !== null && /^https?:\/\//i.test(address) ? address : null

/** What the figures of these ranges rest on. */
export const sourcesOfRanges = (ranges: readonly Pick<Range, 'claims'>[]): readonly Source[] =>
  ranges.flatMap(({ claims }) => claims.map(({ source }) => source))
