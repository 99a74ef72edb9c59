import { describe, expect, it } from 'vitest'
import {
  decodeSites,
  distanceKm,
  exactRange,
  isDefaultSite,
  rangeOf,
  sitesInReach,
} from '../../geo/index.ts'
import { city, encoded, missile, missiles, site, sites, sources } from './catalogue-data.ts'

const count = (era: string) => sites.filter((one) => one.era === era).length

describe('the sites', () => {
  it('are all there, in west and east, then and now', () => {
    expect(sites).toHaveLength(57)
    expect(['historic-west', 'historic-east', 'modern-reported', 'both'].map(count)).toEqual([
      9, 29, 18, 1,
    ])
  })

  it('name only missiles of the catalogue', () => {
    const known = new Set(missiles.map((one) => one.id))
    expect(sites.flatMap((one) => one.missiles).filter((id) => !known.has(id))).toEqual([])
  })

  it('stand at the nearest town where they are in use today', () => {
    expect(distanceKm(site('krychaw').at, [31.72, 53.71])).toBe(0)
    const tooFine = sites.filter(
      (one) => one.period.to === 'now' && (one.precisionKm < 5 || !/GeoNames/.test(one.placed)),
    )
    expect(tooFine).toEqual([])
  })

  it('are no defaults where nothing stood or little is known', () => {
    const hidden = sites.filter((one) => !isDefaultSite(one)).map((one) => one.id)
    expect(hidden).toEqual([
      'jena-forst',
      'weissenfels',
      'kaliningrad',
      'slutsk-modern',
      'grafenwoehr',
    ])
  })

  it('are refused in another shape, with the field named', () => {
    const data = encoded('sites') as { sites: object[] }
    const withFirst = (cells: object) => ({
      kind: 'sites',
      sites: [{ ...data.sites[0], ...cells }],
    })
    expect(decodeSites(withFirst({}), sources)).toEqual([sites[0]])
    const refused = (cells: object) => () => decodeSites(withFirst(cells), sources)
    expect(refused({ precisionKm: '2' })).toThrow('sites[0].precisionKm holds something other')
    expect(refused({ era: 'future' })).toThrow('sites[0].era is none of historic-west')
    expect(refused({ lat: 91 })).toThrow('sites[0]: -1.28, 91 lies off the Earth')
    expect(refused({ sources: ['x'] })).toThrow('sites[0] names the source "x"')
    expect(refused({ sides: [{ by: 'A' }] })).toThrow('sites[0].sides[0].says holds something')
    expect(refused({ from: 'once' })).toThrow('"once" is no date')
    expect(() => decodeSites(encoded('events'), sources)).toThrow('not the sites file')
  })
})

describe('sites within reach of a city', () => {
  const berlin = city('Berlin')

  it('are all and only those within 500 km, nearest first', () => {
    const found = sitesInReach(berlin, exactRange(500), sites)
    const within = found.filter(({ reach }) => reach.overall === 'within')
    const expected = sites.filter((one) => distanceKm(one.at, berlin.at) <= 500)
    expect(within.map(({ site: one }) => one.id).toSorted()).toEqual(
      expected.map((one) => one.id).toSorted(),
    )
    const distances = found.map(({ verdict }) => verdict.distanceKm)
    expect(distances).toEqual(distances.toSorted((a, b) => a - b))
    expect(within.length).toBeGreaterThan(5)
    expect(found.every(({ verdict }) => verdict.zone === 'below-limits')).toBe(true)
  })

  it('hold those that are too close to call, with the reason', () => {
    const found = sitesInReach(berlin, rangeOf(missile('ss-20'))!, sites)
    const kansk = found.find(({ site: one }) => one.id === 'kansk')
    expect(kansk?.reach).toMatchObject({ atBest: 'beyond', overall: 'uncertain' })
    expect(kansk?.reach.reasons[0]).toEqual({ kind: 'site-precision', km: 45 })
    expect(found.map(({ site: one }) => one.id)).not.toContain('novosysoyevka')
    const atExactly = sitesInReach(berlin, exactRange(5000), sites)
    const onTheLine = atExactly.find(({ site: one }) => one.id === 'kansk')
    expect(onTheLine?.reach).toEqual({
      atBest: 'beyond',
      overall: 'beyond',
      reasons: [{ kind: 'site-precision', km: 45 }],
    })
  })
})
