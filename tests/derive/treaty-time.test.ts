import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { decodeMemberships, membersOn } from '../../geo/index.ts'
import { eventDateText } from '../../src/i18n/dates.ts'
import { englishWords as words } from '../../src/i18n/english.ts'
import {
  dayOfMonth,
  normalizeDay,
  eventsAt,
  monthOf,
  neighbouringDays,
  standingsOn,
} from '../../src/derive/treaty-time.ts'
import { events, missiles } from '../geo/catalogue-data.ts'

const TODAY = '2026-11-27'

describe('the timeline', () => {
  it('counts months from January 1976 to today', () => {
    expect(monthOf('1976-01-31', TODAY)).toBe(0)
    expect(monthOf('1987-12-08', TODAY)).toBe(143)
    expect(dayOfMonth(143)).toBe('1987-12-01')
    expect(monthOf(TODAY, TODAY)).toBe(610)
    for (let month = 0; month <= 610; month++) {
      expect(monthOf(dayOfMonth(month), TODAY)).toBe(month)
    }
  })

  it('holds what a link brings within its ends', () => {
    expect(monthOf('0001-01-01', TODAY)).toBe(0)
    expect(monthOf('9999-12-31', TODAY)).toBe(610)
    expect(normalizeDay('0001-01-01', TODAY)).toBe('1976-01-01')
    expect(normalizeDay('9999-12-31', TODAY)).toBe(TODAY)
    expect(normalizeDay('1987-12-08', TODAY)).toBe('1987-12-08')
  })

  it('leads from event to event, and to none beyond the first and the last', () => {
    const { previous, next } = neighbouringDays(events, '1987-12-08')
    expect(previous).not.toBeNull()
    expect(previous! < '1987-12-08' && next! > '1987-12-08').toBe(true)
    expect(neighbouringDays(events, previous!).next).toBe('1987-12-08')
    expect(neighbouringDays(events, '1976-01-01').previous).toBeNull()
    expect(neighbouringDays(events, '9999-12-31').next).toBeNull()
  })

  it('tells what happened on a day, or else last before it', () => {
    expect(eventsAt(events, '1987-12-08').map(({ id }) => id)).toContain('signature')
    const [latest, ...more] = eventsAt(events, '1987-12-10')
    expect(more).toEqual([])
    expect(latest!.lastDay < '1987-12-10').toBe(true)
    expect(eventsAt(events, '1988-06-01').map(({ id }) => id)).toContain('entry-into-force')
  })

  it('writes a date as far as it is known', () => {
    const texts = ['1976', '1984-01', '1987-12-08'].map((date) => eventDateText(date, words))
    expect(texts).toEqual(['1976', 'January 1984', '8 December 1987'])
  })
})

const standing = (date: string, ban: string): readonly string[] =>
  standingsOn(missiles, date)
    .filter((one) => one.ban === ban)
    .flatMap(({ systems }) => systems.map(({ missile }) => missile.id))

describe('systems', () => {
  it('were banned in the treaty’s time and at no other', () => {
    expect(standing('1987-12-08', 'not-yet')).toEqual(
      expect.arrayContaining(['pershing-ii', 'ss-20', 'glcm']),
    )
    expect(standing('1988-06-01', 'banned')).toEqual(
      expect.arrayContaining(['pershing-ii', 'ss-20', 'glcm']),
    )
    for (const date of ['1976-01-01', '1987-12-08', '2019-08-02', TODAY]) {
      expect(standing(date, 'banned')).toEqual([])
    }
  })

  it('are disputed where the parties disagreed', () => {
    expect(standing('2018-01-01', 'disputed')).toContain('9m729')
    expect(standing(TODAY, 'disputed')).toEqual([])
  })

  it('stand in one group each', () => {
    for (const date of ['1983-12-01', '1990-01-01', '2018-01-01', TODAY]) {
      const ids = standingsOn(missiles, date).flatMap(({ systems }) =>
        systems.map(({ missile }) => missile.id),
      )
      expect(new Set(ids).size).toBe(ids.length)
    }
  })
})

it('counts the members of the alliances as history has them', () => {
  const path = new URL('../../geo/data/memberships.json', import.meta.url)
  const memberships = decodeMemberships(JSON.parse(readFileSync(path, 'utf8')))
  const nato = (date: string) => membersOn(memberships, 'nato', date).length
  expect([nato('1987-12-08'), nato('2019-08-02'), nato(TODAY)]).toEqual([16, 29, 32])
  expect(membersOn(memberships, 'warsaw-pact', '1987-12-08')).toHaveLength(7)
})
