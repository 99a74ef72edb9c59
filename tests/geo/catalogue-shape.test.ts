import { describe, expect, it } from 'vitest'
import { decodeEvents, decodeMissiles, decodeSources } from '../../geo/index.ts'
import { encoded, events, missiles, sources } from './catalogue-data.ts'

/** The file of this kind with its first row alone, and other cells in it. */
function withFirst(kind: string, cells: object): unknown {
  const rows = (encoded(kind) as Record<string, object[]>)[kind]
  return { kind, [kind]: [{ ...rows?.[0], ...cells }] }
}

const event = (cells: object) => () => decodeEvents(withFirst('events', cells), sources)

describe('the doors of the catalogue', () => {
  it('read the rows as they are', () => {
    expect(decodeMissiles(withFirst('missiles', {}), sources)).toEqual([missiles[0]])
    expect(decodeEvents(withFirst('events', {}), sources)).toEqual([events[0]])
    expect([...decodeSources(withFirst('sources', {})).values()]).toEqual([
      [...sources.values()][0],
    ])
  })

  it.each([
    [{ cover: 'legal' }, 'missiles[0].cover is none of banned, disputed'],
    [{ name: 7 }, 'missiles[0].name holds something other than text'],
    [{ claims: {} }, 'missiles[0].claims is no list'],
    [{ claims: ['far'] }, 'missiles[0].claims[0] is no row'],
    [{ claims: [{ id: 'a', low: '500' }] }, 'missiles[0].claims[0].low holds something other'],
    [{ confidence: null }, 'missiles[0].confidence is none of high, medium, low'],
    [{ from: '83' }, '"83" is no date'],
  ])('refuse a missile with %j', (cells, message) => {
    expect(() => decodeMissiles(withFirst('missiles', cells), sources)).toThrow(message)
  })

  it('refuse events with an open or impossible date, and a source without a title', () => {
    expect(event({ date: '..1976' })).toThrow('events[0].date is open')
    expect(event({ precision: 'decade' })).toThrow('events[0].precision is none of')
    expect(() => decodeSources(withFirst('sources', { title: null }))).toThrow('sources[0].title')
    expect(() => decodeSources(null)).toThrow('not the sources file')
  })
})
