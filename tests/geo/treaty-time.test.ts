import { describe, expect, it } from 'vitest'
import {
  banOn,
  eventsAround,
  periodOf,
  PHASES,
  phaseOn,
  presenceOn,
  spanOf,
  systemsOn,
} from '../../geo/index.ts'
import { events, missile, missiles, site } from './catalogue-data.ts'

const on = (from: string | null, to: string | null, date: string) =>
  presenceOn(periodOf(from, to), date)

const systems = (date: string) =>
  systemsOn(missiles, date).map(({ missile: one, presence }) => `${one.id} ${presence}`)

const dateOf = (id: string) => events.find((event) => event.id === id)?.date

const ids = (date: string) => {
  const { before, during, after } = eventsAround(events, date, 2)
  return [before, during, after].map((some) => some.map((event) => event.id))
}

describe('dates that are known in part', () => {
  it.each([
    ['1976', '1976-01-01', '1976-12-31'],
    ['1984-02', '1984-02-01', '1984-02-29'],
    ['1987-12-08', '1987-12-08', '1987-12-08'],
    ['1976..1977-03', '1976-01-01', '1977-03-31'],
    ['..1977', null, '1977-12-31'],
    ['2015..', '2015-01-01', null],
  ])('%s is from %s to %s', (text, first, last) => {
    expect(spanOf(text)).toEqual({ first, last })
  })

  it.each(['', '..', 'once', '1976..1977..1978', '76', '1976-1'])('refuse "%s"', (text) => {
    expect(() => spanOf(text)).toThrow(RangeError)
  })

  it('make what existed certain, uncertain or not', () => {
    expect(on('1983-11', '1991', '1983-10-31')).toBe('no')
    expect(on('1983-11', '1991', '1983-11-14')).toBe('uncertain')
    expect(on('1983-11', '1991', '1983-11-30')).toBe('yes')
    expect(on('1983-11', '1991', '1991-01-01')).toBe('yes')
    expect(on('1983-11', '1991', '1991-01-02')).toBe('uncertain')
    expect(on('1983-11', '1991', '1992-01-01')).toBe('no')
    expect(on('1983-11', '1991-05-06', '1991-05-06')).toBe('yes')
    expect(on('1983-11', '1991-05-06', '1991-05-07')).toBe('no')
    expect(on('2012', '2015..', '2026-01-01')).toBe('uncertain')
    expect(on('2016', 'now', '2026-01-01')).toBe('yes')
    expect(on(null, '1990', '1985-01-01')).toBe('uncertain')
    expect(on(null, '1990', '1991-01-01')).toBe('no')
    expect(on('2019', null, '2020-01-01')).toBe('uncertain')
  })

  it('leave Woensdrecht without missiles on every day', () => {
    expect(site('woensdrecht')).toMatchObject({ kind: 'never-armed', period: { from: null } })
  })
})

describe('the phases of the treaty', () => {
  it.each([
    ['1979-12-12', 'before-signature'],
    ['1987-12-07', 'before-signature'],
    ['1987-12-08', 'signed'],
    ['1988-05-31', 'signed'],
    ['1988-06-01', 'in-force'],
    ['1991-05-11', 'in-force'],
    ['1991-05-12', 'eliminated'],
    ['2019-02-01', 'eliminated'],
    ['2019-02-02', 'suspended'],
    ['2019-08-01', 'suspended'],
    ['2019-08-02', 'ended'],
    ['2026-11-21', 'ended'],
  ])('on %s: %s', (date, phase) => {
    expect(phaseOn(date)).toBe(phase)
  })

  it('begin with events of the catalogue, dated to the day', () => {
    const dates = PHASES.map(({ event }) => events.find(({ id }) => id === event)?.date)
    expect(dates).toEqual(PHASES.map(({ from }) => from))
  })
})

describe('what the treaty banned', () => {
  it.each([
    ['glcm', '1987-12-08', 'not-yet'],
    ['glcm', '1988-06-01', 'banned'],
    ['9m729', '2018-12-04', 'disputed'],
    ['9m729', '2019-03-01', 'suspended'],
    ['9m729', '2019-08-02', 'no-longer'],
    ['oreshnik', '2024-11-21', 'no-longer'],
    ['typhon', '2018-01-01', 'would-be-banned'],
    ['iskander-m', '2015-01-01', 'outside-limits'],
    ['df-26', '2015-01-01', 'not-bound'],
  ])('%s on %s: %s', (id, date, ban) => {
    expect(banOn(missile(id), date)).toBe(ban)
  })

  it('is nothing after its end', () => {
    const bans = ['2019-08-02', '2021-06-01', '2026-11-21'].flatMap((date) =>
      missiles.map((one) => banOn(one, date)),
    )
    expect([...new Set(bans)].toSorted()).toEqual(['no-longer', 'not-bound', 'outside-limits'])
  })

  it('is told for the systems that existed', () => {
    expect(systems('1987-12-08')).toEqual([
      'pershing-ii yes',
      'glcm yes',
      'pershing-ia yes',
      'ss-20 yes',
      'ss-4 yes',
      'ss-5 yes',
      'ss-12 yes',
      'ss-23 yes',
      'ssc-x-4 yes',
      'df-26 uncertain',
      'df-21 uncertain',
    ])
    expect(systems('2000-01-01').filter((one) => one.endsWith(' yes'))).toEqual([])
    expect(systems('2015-01-01')).toEqual([
      '9m729 uncertain',
      'iskander-m yes',
      '9m728 uncertain',
      'rs-26 yes',
      'df-26 uncertain',
      'df-21 yes',
    ])
    expect(systems('2019-08-18')).toContain('us-glcm-test-2019 yes')
    expect(systems('2026-05-01')).toContain('oreshnik yes')
    expect(systems('2026-05-01').filter((one) => one.startsWith('elsa'))).toEqual([])
  })
})

describe('the events', () => {
  it('are 62, in order, with their precision', () => {
    expect(events).toHaveLength(62)
    const days = events.map((event) => event.firstDay)
    expect(days).toEqual(days.toSorted())
    const months = events.filter((event) => event.precision !== 'day').map((event) => event.date)
    expect(months).toEqual(['1976', '1984-01', '1985-03', '2024-04'])
  })

  it('hold the dates that are often printed wrong', () => {
    expect(dateOf('dual-track')).toBe('1979-12-12')
    expect(dateOf('end')).toBe('2019-08-02')
  })

  it('around a day are over, on it or to come; a year holds all its days', () => {
    expect(ids('1988-06-01')).toEqual([
      ['senate-consent', 'ss-12-leave'],
      ['entry-into-force'],
      ['first-ss-20-destroyed', 'first-us-missile-destroyed'],
    ])
    expect(ids('1976-06-01')).toEqual([[], ['ss-20-deployed'], ['schmidt-speech', 'dual-track']])
    expect(ids('1985-03-17')[1]).toEqual(['florennes-arrival'])
  })
})
