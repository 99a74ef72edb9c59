import { describe, expect, it } from 'vitest'
import { faultsOf } from '../../geo/scripts/build/catalogue-gate.ts'
import { readTables, type TableRow, type Tables } from '../../geo/scripts/build/catalogue-tables.ts'
import { loadCities } from '../../geo/scripts/cities.ts'

const tables = readTables()
const cities = new Set(loadCities('world').map((city) => String(city.id)))

/** The tables with other cells in the one row that matches. */
function broken(table: keyof Tables, match: TableRow, cells: TableRow): Tables {
  const isMatch = (row: TableRow): boolean =>
    Object.entries(match).every(([column, cell]) => row[column] === cell)
  const count = tables[table].filter(isMatch).length
  if (count !== 1) throw new Error(`${count} rows match`)
  const rows = tables[table].map((row) => (isMatch(row) ? Object.assign({}, row, cells) : row))
  return { ...tables, [table]: rows }
}

const usNato = { missile: '9m729', id: 'us-nato' }
const kansk = { id: 'kansk' }
const signature = { id: 'signature' }

describe('the gate of the catalogue', () => {
  it('lets the tables pass as they are', () => {
    expect(faultsOf(tables, cities)).toEqual([])
    expect(Object.values(tables).map((rows) => rows.length > 15)).not.toContain(false)
  })

  it.each<[keyof Tables, TableRow, TableRow, string]>([
    ['rangeClaims', usNato, { claimant: '' }, 'range claim 9m729/us-nato has no claimant'],
    ['rangeClaims', usNato, { by: '' }, 'range claim 9m729/us-nato has no by'],
    ['rangeClaims', usNato, { source: '' }, 'range claim 9m729/us-nato has no source'],
    ['rangeClaims', usNato, { source: 'hearsay' }, 'names the source hearsay, which is not there'],
    ['rangeClaims', usNato, { missile: '9m730' }, 'is about a missile that is not there'],
    ['rangeClaims', usNato, { high: '2500' }, 'range claim 9m729/us-nato closes an open end'],
    [
      'rangeClaims',
      usNato,
      { low: 'far' },
      'range claim 9m729/us-nato has a figure that is no number',
    ],
    ['rangeClaims', usNato, { words: 'long' }, 'has a figure that its words lack'],
    ['rangeClaims', usNato, { low: '', words: 'longer' }, 'has no figure and can be no default'],
    [
      'rangeClaims',
      { missile: 'iskander-m', id: 'press' },
      { low: '500', high: '' },
      'range claim iskander-m/press has its end at the wrong side',
    ],
    [
      'rangeClaims',
      { missile: 'iskander-m', id: 'interia' },
      { high: '300' },
      'range claim iskander-m/interia has its low above its high',
    ],
    [
      'rangeClaims',
      { missile: 'pershing-ii', id: 'soviet' },
      { role: 'best' },
      'range claim pershing-ii/soviet is not checked, so it can be no default',
    ],
    [
      'rangeClaims',
      { missile: 'pershing-ii', id: 'time-1979' },
      { role: 'best' },
      'range claim pershing-ii/time-1979 is one of two defaults of its claimant',
    ],
    [
      'rangeClaims',
      { missile: 'pershing-ii', id: 'soviet' },
      { role: 'doubt' },
      'range claim pershing-ii/soviet widens a line that its claimant does not have',
    ],
    [
      'sides',
      { about: 'missile:9m729', by: 'Russia' },
      { by: 'United States and NATO' },
      'missile 9m729 is disputed and has 1 of at least two sides',
    ],
    ['sides', { about: 'site:krychaw', by: 'Belarus and Russia' }, { says: '' }, 'has no says'],
    [
      'sides',
      { about: 'event:end', by: 'Russia' },
      { about: 'event:finish' },
      'side event:finish is about a row that is not there',
    ],
    ['missiles', { id: '9m729' }, { disputed: '' }, 'has sides and is not marked as disputed'],
    ['missiles', { id: '9m729' }, { confidence: '' }, 'missile 9m729 has no confidence'],
    ['missiles', { id: 'glcm' }, { id: 'ss-20' }, 'missiles holds ss-20 twice'],
    ['sites', kansk, { precision_km: '' }, 'site kansk has no precision'],
    ['sites', kansk, { precision_km: '0' }, 'site kansk has no precision'],
    ['sites', kansk, { missiles: 'ss-20 ss-21' }, 'names the missile ss-21, which is not there'],
    ['sites', kansk, { sources: '' }, 'site kansk has no source'],
    ['events', signature, { precision: '' }, 'event signature has no precision'],
    ['events', signature, { date: '1987-12' }, 'has a date that is not written to the day'],
    ['events', signature, { sources: 'hearsay' }, 'names the source hearsay, which is not there'],
    ['sources', { id: 'tass-2-aug-2019' }, { title: '' }, 'source tass-2-aug-2019 has no title'],
    [
      'sources',
      { id: 'tass-2-aug-2019' },
      { address: '' },
      'source tass-2-aug-2019 has no address and no document, and is not marked as named',
    ],
    ['sources', { id: 'tass-2-aug-2019' }, { address: 'tass' }, 'has an address that is none'],
    [
      'events',
      { id: 'end' },
      { sources: 'cnn-whnt-2-aug-2019' },
      'source tass-2-aug-2019 is used by no row',
    ],
    ['claims', { id: 'ss-20-siberia' }, { by: '' }, 'claim ss-20-siberia has no by'],
    [
      'claims',
      { id: 'ss-20-siberia' },
      { id: 'ss-20' },
      'claim ss-20 has nothing to be checked by',
    ],
    ['claimChecks', { names: 'kansk to Berlin' }, { from: 'site:kanks' }, 'starts at site:kanks'],
    ['claimChecks', { names: 'kansk to Berlin' }, { to: 'city:1' }, 'ends at city:1'],
    [
      'claimChecks',
      { names: 'kansk to Berlin' },
      { range: 'ss-20/us' },
      'names the range ss-20/us, which is not there',
    ],
  ])('refuses %s %j with %j', (table, match, cells, fault) => {
    expect(faultsOf(broken(table, match, cells), cities).join('\n')).toContain(fault)
  })
})
