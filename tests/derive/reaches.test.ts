import { describe, expect, it } from 'vitest'
import { englishWords as words } from '../../src/i18n/english.ts'
import { knownMissiles } from '../../src/data/missiles.ts'
import { periodText } from '../../src/derive/period-words.ts'
import { onTheLineText, reachText } from '../../src/derive/reach-words.ts'
import { onTheLineOf, reachesOf, siteAt } from '../../src/derive/reaches.ts'
import { reduce } from '../../src/state/reduce.ts'
import { missilesAt, FIRST_SITES, sitesFor } from '../../src/derive/site-choice.ts'
import { missileGroupsOf } from '../../src/derive/missile-choice.ts'
import type { LaunchPoint } from '../../src/state/state.ts'
import { catalogue, city, missile, missiles, site, sites } from '../geo/catalogue-data.ts'
import { KALININGRAD, pointsAt, stateAt } from '../state/states.ts'

/** A launch point as the site picker puts it. */
function pointAt(id: string, others: readonly string[] = []): LaunchPoint {
  const { at, name } = site(id)
  const carried = [...missilesAt(site(id)), ...others]
  const state = reduce(stateAt(), { kind: 'launchPointAdded', at, name, missiles: carried })
  return state.scenario.launchPoints[0]!
}

const toldOf = (cityName: string, point: LaunchPoint) =>
  reachesOf(city(cityName), [point], catalogue).map((one) => {
    const { atBest, overall, reasons } = one.reach
    return [one.range.id, atBest, overall, reasons.map(({ kind }) => kind)]
  })

describe('reach', () => {
  it('of Pershing II from Mutlangen: Moscow beyond, and within by the unchecked Soviet figure', () => {
    expect(toldOf('Moscow', pointAt('mutlangen', ['pershing-ii/soviet']))).toEqual([
      ['pershing-ii/references', 'beyond', 'beyond', []],
      ['pershing-ii/soviet', 'within', 'within', []],
    ])
    expect(toldOf('Kyiv', pointAt('mutlangen'))[0]?.[1]).toBe('within')
    expect(toldOf('Minsk', pointAt('mutlangen'))[0]?.[1]).toBe('within')
  })

  it('of SS-20 from Kansk: Berlin beyond at the figure, uncertain over its doubt, and why', () => {
    expect(toldOf('Copenhagen', pointAt('kansk'))[0]?.[1]).toBe('within')
    const [berlin] = reachesOf(city('Berlin'), [pointAt('kansk')], catalogue)
    expect(berlin?.reach).toMatchObject({ atBest: 'beyond', overall: 'uncertain' })
    const { line, why } = reachText(berlin!, words, 'km')
    expect(line).toBe(
      'RSD-10 Pioner, 5,000\u00A0km (published figures): 5,041\u00A0km, beyond at this figure, uncertain over its doubt.',
    )
    expect(why).toContain('the site is known to 45\u00A0km only')
    expect(why).toContain('its figures are 3,860\u00A0km to 5,500\u00A0km')
  })

  it('is told for every claimant of the 9M729', () => {
    const state = reduce(stateAt(KALININGRAD), { kind: 'missileAdded', id: 'A', missile: '9m729' })
    const reaches = reachesOf(city('Berlin'), state.scenario.launchPoints, catalogue)
    expect(reaches.map((one) => reachText(one, words, 'km').line)).toEqual([
      '9M729, 480\u00A0km (Russia): 529\u00A0km, beyond.',
      '9M729, over 500\u00A0km (US and NATO): 529\u00A0km, uncertain.',
      '9M729, 2,350\u00A0km (published estimates): 529\u00A0km, within.',
    ])
  })
})

describe('the line of the band', () => {
  const BALTIYSK = [19.92, 54.65] as const

  it('holds Berlin seen from Baltiysk, by the size of the city, and not from Kaliningrad', () => {
    const points = pointsAt(BALTIYSK, KALININGRAD)
    const told = onTheLineOf(city('Berlin'), points)
    expect(told.map((one) => onTheLineText(one, words, 'km'))).toEqual([
      'From A, 491\u00A0km: on the line of the band, since the city reaches about 10\u00A0km from its centre.',
    ])
  })

  it('knows how exact a site is when a launch point stands on it, and only then', () => {
    const { at } = site('kansk')
    expect(siteAt(at, sites)?.precisionKm).toBe(45)
    expect(siteAt([at[0] + 0.01, at[1]], sites)).toBeNull()
  })
})

const idsFor = (choice: Partial<typeof FIRST_SITES>) =>
  sitesFor(sites, missiles, { ...FIRST_SITES, ...choice }).map(({ id }) => id)

describe('sites', () => {
  it('are kept by era, country, name and missile', () => {
    expect(idsFor({ era: 'historic-west', country: 'GB' })).toEqual(['greenham', 'molesworth'])
    expect(idsFor({ search: 'pershing', country: 'DE' })).toEqual([
      'mutlangen',
      'waldheide',
      'neu-ulm',
    ])
    expect(idsFor({ search: 'nowhere at all' })).toEqual([])
  })

  it('list a test range of both times in either, reckoning points and uncertain rows on request', () => {
    expect(idsFor({ era: 'historic-east' })).toContain('kapustin-yar')
    expect(idsFor({ era: 'modern-reported' })).toContain('kapustin-yar')
    expect(idsFor({ era: 'historic-west' })).not.toContain('kapustin-yar')
    expect(idsFor({})).not.toContain('grafenwoehr')
    expect(idsFor({ others: true })).toContain('grafenwoehr')
  })

  it('bring the missiles that stood there, none where none came', () => {
    expect(missilesAt(site('waldheide'))).toEqual(['pershing-ia', 'pershing-ii'])
    expect(missilesAt(site('woensdrecht'))).toEqual([])
    expect(missilesAt(site('wiesbaden'))).toEqual([])
    const known = knownMissiles(missiles)
    expect(sites.flatMap(missilesAt).filter((id) => !known.has(id))).toEqual([])
  })
})

describe('missiles to choose from', () => {
  it('stand by holder and time', () => {
    const groups = missileGroupsOf(missiles, '')
    expect(groups.flatMap((group) => group.missiles)).toHaveLength(missiles.length)
    const heads = groups.map(({ holders, isEliminated }) => `${holders} ${isEliminated}`)
    expect(heads).toEqual([...new Set(heads)])
    expect(heads).toContain('United States true')
    expect(heads).toContain('United States false')
  })

  it('are found by any of their names', () => {
    expect(missileGroupsOf(missiles, 'screwdriver')).toMatchObject([
      { missiles: [{ id: '9m729' }] },
    ])
    expect(missileGroupsOf(missiles, 'no such')).toEqual([])
  })
})

const yearsOf = (id: string) => periodText(missile(id).period, words)

describe('periods', () => {
  it('are told in years, as exact as they are known', () => {
    expect(yearsOf('pershing-ii')).toBe('1983 to 1991')
    expect(yearsOf('9m729')).toBe('since 2014–2017')
    expect(yearsOf('pershing-ia')).toBe('1977 or before to 1989')
    expect(yearsOf('elsa')).toBe('dates not in our sources')
    expect(periodText(site('kansk').period, words)).toBe('until 1990')
  })
})
