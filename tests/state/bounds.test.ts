import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { normalizeLabel, normalizePlace } from '../../src/state/bounds.ts'
import { preferencesOf } from '../../src/state/preferences.ts'
import { INITIAL_PREFERENCES } from '../../src/state/initial.ts'

it.each([
  ['Kaliningrad', 'Kaliningrad'],
  ['  two \n\t words ', 'two words'],
  ['', null],
  [' \u200B\u2066 ', null],
  ['a\u202Eb\u0000c\uD800d\uE000', 'abcd'],
  ['e\u0301', 'é'],
  ['🙂'.repeat(50), '🙂'.repeat(40)],
  [`${'x'.repeat(39)} y`, 'x'.repeat(39)],
  [null, null],
] as const)('keeps of the label %j: %j', (text, kept) => {
  expect(normalizeLabel(text)).toBe(kept)
})

it('keeps a label that it made as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const label = normalizeLabel(text)
      expect(normalizeLabel(label)).toBe(label)
      expect([...(label ?? '')].length).toBeLessThanOrEqual(40)
    }),
  )
})

it('keeps a place that it made as it is', () => {
  fc.assert(
    fc.property(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      (lng, lat) => {
        const place = normalizePlace([lng, lat])
        expect(normalizePlace(place)).toEqual(place)
        expect(place[0]).toBeGreaterThanOrEqual(-180)
        expect(place[0]).toBeLessThan(180)
        expect(Math.abs(place[1])).toBeLessThanOrEqual(90)
      },
    ),
  )
})

it.each([
  [null],
  ['text'],
  [[]],
  [{ language: 5, units: 'furlong', theme: 'x', engine: 'gl' }],
  [{ language: '../../etc', units: null }],
  [JSON.parse('{"__proto__":{"units":"mi"}}')],
])('takes no preference from %j', (raw) => {
  expect(preferencesOf(raw, INITIAL_PREFERENCES)).toEqual(INITIAL_PREFERENCES)
})

it('takes the preferences that were kept', () => {
  const kept = { language: 'pl', units: 'mi', theme: 'dark', engine: 'svg', letterKeys: false }
  expect(preferencesOf(kept, INITIAL_PREFERENCES)).toEqual(kept)
  const dark = { ...INITIAL_PREFERENCES, theme: 'dark' } as const
  expect(preferencesOf({ theme: null }, dark).theme).toBeNull()
  expect(preferencesOf({}, dark).theme).toBe('dark')
})
