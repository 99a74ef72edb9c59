import { describe, expect, it } from 'vitest'
import {
  claimRangesOf,
  defaultRangesOf,
  distanceKm,
  rangeOf,
  rangesOf,
  reachOf,
  type Range,
} from '../../geo/index.ts'
import { city, missile, missiles, site } from './catalogue-data.ts'

const figures = ({ lowKm, bestKm, highKm }: Range) => [lowKm, bestKm, highKm]

const onlyRange = (id: string): Range => {
  const range = rangeOf(missile(id))
  if (!range) throw new Error(`${id} has no single range`)
  return range
}

const range = (id: string): Range => {
  const found = missiles.flatMap(rangesOf).find((one) => one.id === id)
  if (!found) throw new Error(`no range ${id}`)
  return found
}

const kmFrom = (siteId: string, cityName: string) => distanceKm(site(siteId).at, city(cityName).at)

describe('the ranges of a missile', () => {
  it('are one line with a band of doubt where the figures agree', () => {
    expect(figures(onlyRange('pershing-ii'))).toEqual([1600, 1800, 1930])
    expect(figures(onlyRange('glcm'))).toEqual([2400, 2500, 2500])
    expect(figures(onlyRange('iskander-m'))).toEqual([380, 500, 500])
    expect(figures(onlyRange('df-26'))).toEqual([4000, 4000, 4000])
  })

  it('are one per claimant where claimants contradict each other', () => {
    const shown = defaultRangesOf(missile('9m729')).map((one) => [one.claimant, figures(one)])
    expect(shown).toEqual([
      ['Russia', [480, 480, 480]],
      ['US and NATO', [500, 500, null]],
      ['published estimates', [2000, 2350, 2500]],
    ])
    expect(rangeOf(missile('9m729'))).toBeNull()
    expect(range('9m729/flight-2025')).toMatchObject({
      isDefault: false,
      lowKm: 1200,
      highKm: null,
    })
  })

  it('leave an open end open unless the same claimant closes it', () => {
    expect(figures(onlyRange('uk-de-dps'))).toEqual([2000, 2000, null])
    expect(figures(onlyRange('prsm'))).toEqual([480, 499, null])
    expect(figures(onlyRange('dark-eagle'))).toEqual([2735, 2775, 2775])
    expect(figures(range('oreshnik/russia'))).toEqual([null, 5500, 5500])
  })

  it('mark what was not checked against the document, and never show it unasked', () => {
    expect(range('pershing-ii/soviet')).toMatchObject({
      claimant: 'Soviet Union',
      bestKm: 2500,
      notChecked: true,
      isDefault: false,
    })
    expect(onlyRange('ss-20')).toMatchObject({ highKm: 5500, doubtNotChecked: true })
    expect(onlyRange('pershing-ii').doubtNotChecked).toBe(false)
    expect(defaultRangesOf(missile('ss-4'))).toEqual([])
    expect(rangesOf(missile('ss-4')).every((one) => one.notChecked)).toBe(true)
    const defaults = missiles.flatMap(defaultRangesOf)
    expect(defaults.filter((one) => one.notChecked)).toEqual([])
    expect(defaults.length).toBeGreaterThan(20)
  })

  it('show nothing of low confidence unasked', () => {
    const low = missiles.filter((one) => one.confidence === 'low')
    expect(low.map((one) => one.id)).toEqual(['jfs-m', 'df-21'])
    expect(low.flatMap(defaultRangesOf)).toEqual([])
    expect(low.flatMap(rangesOf).length).toBe(3)
  })

  it('are none for words without a number, class limits and misprints', () => {
    expect(rangesOf(missile('aegis-ashore-mk41'))).toEqual([])
    const rings = missiles.flatMap(claimRangesOf).map((one) => one.id)
    expect(rings).not.toContain('oreshnik/pentagon')
    expect(rings).not.toContain('oreshnik/russia-class')
    expect(rings).not.toContain('ss-23/orlando-1990')
    expect(missile('ss-23').claims.map((claim) => claim.id)).toContain('orlando-1990')
  })

  it('keep a figure of their own for every claim', () => {
    expect(claimRangesOf(missile('9m729')).map((one) => one.bestKm)).toEqual([
      480, 500, 2350, 2000, 2450, 2500, 1200,
    ])
    expect(figures(range('typhon/sm-6'))).toEqual([370, null, 460])
    expect(defaultRangesOf(missile('typhon')).map((one) => one.bestKm)).toEqual([1600, 2000, 2500])
  })
})

describe('reach', () => {
  it('holds both ends of a range', () => {
    const pershing = onlyRange('pershing-ii')
    expect(reachOf(1600, pershing)).toEqual({ atBest: 'within', overall: 'within' })
    expect(reachOf(1601, pershing)).toEqual({ atBest: 'within', overall: 'uncertain' })
    expect(reachOf(1800, pershing)).toEqual({ atBest: 'within', overall: 'uncertain' })
    expect(reachOf(1801, pershing)).toEqual({ atBest: 'beyond', overall: 'uncertain' })
    expect(reachOf(1930, pershing)).toEqual({ atBest: 'beyond', overall: 'uncertain' })
    expect(reachOf(1931, pershing)).toEqual({ atBest: 'beyond', overall: 'beyond' })
  })

  it('never grows with distance, at any figure of the catalogue', () => {
    const order = ['within', 'uncertain', 'beyond']
    const growing = missiles.flatMap(rangesOf).filter((one) => {
      const reaches = Array.from({ length: 700 }, (_, i) => reachOf(i * 10, one))
      return reaches.some((far, i) => {
        const near = reaches[i - 1] ?? far
        return (
          order.indexOf(near.atBest) > order.indexOf(far.atBest) ||
          order.indexOf(near.overall) > order.indexOf(far.overall)
        )
      })
    })
    expect(growing).toEqual([])
  })

  it('is never beyond an open claim, nor certain under one without a low', () => {
    expect(reachOf(500, range('9m729/us-nato'))).toEqual({ atBest: 'within', overall: 'within' })
    expect(reachOf(9000, range('9m729/us-nato'))).toEqual({
      atBest: 'uncertain',
      overall: 'uncertain',
    })
    expect(reachOf(300, range('oreshnik/russia'))).toEqual({
      atBest: 'within',
      overall: 'uncertain',
    })
    expect(reachOf(400, range('typhon/sm-6'))).toEqual({
      atBest: 'uncertain',
      overall: 'uncertain',
    })
  })

  it('of Pershing II from Mutlangen: Minsk and Kyiv, not Moscow, except by the Soviet claim', () => {
    const pershing = onlyRange('pershing-ii')
    const atBest = (name: string) => reachOf(kmFrom('mutlangen', name), pershing).atBest
    expect([atBest('Moscow'), atBest('Minsk'), atBest('Kyiv')]).toEqual([
      'beyond',
      'within',
      'within',
    ])
    const soviet = range('pershing-ii/soviet')
    expect(reachOf(kmFrom('mutlangen', 'Moscow'), soviet).atBest).toBe('within')
  })

  it('of GLCM on Moscow: from Molesworth by about 15 km, from Greenham Common not', () => {
    const glcm = onlyRange('glcm')
    expect(2500 - kmFrom('molesworth', 'Moscow')).toBeCloseTo(15, -0.5)
    expect(reachOf(kmFrom('molesworth', 'Moscow'), glcm)).toEqual({
      atBest: 'within',
      overall: 'uncertain',
    })
    expect(reachOf(kmFrom('greenham', 'Moscow'), glcm).atBest).toBe('beyond')
  })

  it('of SS-20 from Kansk: Copenhagen, not Berlin, both uncertain over the whole doubt', () => {
    const ss20 = onlyRange('ss-20')
    expect(reachOf(kmFrom('kansk', 'Copenhagen'), ss20)).toEqual({
      atBest: 'within',
      overall: 'uncertain',
    })
    expect(reachOf(kmFrom('kansk', 'Berlin'), ss20)).toEqual({
      atBest: 'beyond',
      overall: 'uncertain',
    })
  })
})
