import { describe, expect, it } from 'vitest'
import {
  citingRowsOf,
  sourcesFor,
  sourcesOfRanges,
  usedSourcesOf,
  webAddressOf,
} from '../../src/derive/source-uses.ts'
import { rangesOf } from '../../geo/index.ts'
import { catalogue, encoded, missile } from '../geo/catalogue-data.ts'

const compare = (a: string, b: string): number => (a < b ? -1 : 1)
const used = usedSourcesOf(catalogue)

const citedIn = (kind: string): Set<string> => {
  const file = JSON.stringify(encoded(kind))
  return new Set(catalogue.sources.flatMap(({ id }) => (file.includes(`"${id}"`) ? id : [])))
}

describe('what rests on a source', () => {
  it('is something, for every source of the catalogue', () => {
    expect(used).toHaveLength(catalogue.sources.length)
    expect(used.filter(({ uses }) => citingRowsOf(uses) === 0)).toEqual([])
  })

  it.each(['missiles', 'sites', 'events', 'claims'] as const)(
    'is what the data file of %s says',
    (kind) => {
      const found = used.flatMap(({ source, uses }) => (uses[kind].length > 0 ? source.id : []))
      expect(new Set(found)).toEqual(citedIn(kind))
    },
  )

  it('includes a missile whose figure alone rests on it', () => {
    const ss20 = missile('ss-20')
    for (const { source } of ss20.claims) {
      const names = used.find((one) => one.source.id === source.id)?.uses.missiles ?? []
      expect(names.join()).toContain('SS-20')
    }
  })

  it('is nothing where no row names it', () => {
    const [first] = usedSourcesOf({ ...catalogue, missiles: [], sites: [], events: [], claims: [] })
    expect(first && citingRowsOf(first.uses)).toBe(0)
  })
})

describe('the search', () => {
  it('keeps all, by title, when it is empty', () => {
    const titles = sourcesFor(catalogue, '', compare).map(({ source }) => source.title)
    expect(titles).toEqual(catalogue.sources.map(({ title }) => title).toSorted(compare))
  })

  it('finds a source by its title', () => {
    const titles = sourcesFor(catalogue, 'aftenposten', compare).map(({ source }) => source.title)
    expect(titles).toHaveLength(1)
    expect(titles[0]).toMatch(/^Aftenposten/)
  })

  it('finds by what rests on it', () => {
    const found = sourcesFor(catalogue, 'pershing ii', compare).map(({ source }) => source.id)
    for (const { source } of missile('pershing-ii').claims) expect(found).toContain(source.id)
  })

  it('finds nothing by a word that is nowhere', () => {
    expect(sourcesFor(catalogue, 'zzzz', compare)).toEqual([])
  })
})

it('takes only addresses of the web for links', () => {
  expect(webAddressOf({ address: 'http://example.org/' })).toBe('http://example.org/')
  expect(webAddressOf({ address: 'HTTPS://example.org/' })).toBe('HTTPS://example.org/')
  for (const address of ['javascript:alert(1)', 'data:text/html,x', '//example.org', null]) {
    expect(webAddressOf({ address })).toBeNull()
  }
})

it('finds what the figures of ranges rest on', () => {
  const ranges = rangesOf(missile('9m729'))
  const ids = new Set(sourcesOfRanges(ranges).map(({ id }) => id))
  expect(ids.size).toBeGreaterThan(1)
  for (const { source } of ranges.flatMap(({ claims }) => claims)) expect(ids).toContain(source.id)
})
