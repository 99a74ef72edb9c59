import { describe, expect, it } from 'vitest'
import { englishWords as words } from '../../src/i18n/english.ts'
import {
  type ClaimRow,
  claimOf,
  rowsOfClaim,
  rowsOfOwnClaim,
  sceneOf,
  sourcesOfRows,
} from '../../src/derive/claim-check.ts'
import { figureText, rowText } from '../../src/derive/claim-words.ts'
import { ringsWith } from '../../src/state/bounds.ts'
import { catalogue, city, claims, site, sites } from '../geo/catalogue-data.ts'

const published = (id: string) =>
  claimOf({ kind: 'published-claim', claim: id }, claims) ?? expect.fail(`no claim ${id}`)

const textsOf = (row: ClaimRow): readonly string[] => {
  const { way, distance, asides } = rowText(row, words, 'km')
  const figures = row.figures.map((figure) => figureText(figure, words, 'km'))
  return [way, distance, ...asides, ...figures.flatMap(({ line, why }) => [line, why ?? ''])]
}

/** From a site with what is claimed of a missile, to a city, as a link carries it. */
function own(siteId: string, missile: string, cityName: string): ClaimRow {
  const { at } = site(siteId)
  const point = { id: 'A', at, name: null, rings: ringsWith([missile]) }
  return rowsOfOwnClaim([point], ['here'], city(cityName), cityName, catalogue)[0]!
}

describe('published claims', () => {
  it('are all checked, in words that take no side', () => {
    for (const claim of claims) {
      const rows = rowsOfClaim(claim, catalogue, words.cityName)
      expect(rows).toHaveLength(claim.checks.length)
      const text = rows.flatMap(textsOf).join(' ')
      expect(text).toMatch(/\d\skm/)
      expect(text).not.toMatch(/NaN|undefined|null|\bsafe|illegal|target|strike/i)
    }
  })

  it('come with the places that they speak of', () => {
    for (const claim of claims) {
      const { launchPoints } = sceneOf(claim, sites)
      expect(launchPoints.length).toBeGreaterThan(0)
      expect(launchPoints.length).toBeLessThanOrEqual(8)
    }
    const { launchPoints, chosen } = sceneOf(published('iskander-berlin'), sites)
    expect(chosen).toBe(2_950_159)
    expect(launchPoints.length).toBeGreaterThan(1)
  })

  it('turn on the point: Kaliningrad–Berlin 529 km, Baltiysk–Berlin 491 km', () => {
    const kms = rowsOfClaim(published('iskander-berlin'), catalogue, words.cityName).map(
      ({ verdict }) => Math.round(verdict.distanceKm),
    )
    expect(kms).toEqual(expect.arrayContaining([529, 491]))
  })

  it('name the sources of every figure', () => {
    const rows = rowsOfClaim(published('iskander-berlin'), catalogue, words.cityName)
    const known = new Set(catalogue.sources)
    const sources = sourcesOfRows(rows)
    expect(sources.length).toBeGreaterThanOrEqual(rows.length)
    expect(sources.every((source) => known.has(source))).toBe(true)
  })

  it('are none when the catalogue has no such claim', () => {
    expect(claimOf({ kind: 'published-claim', claim: 'no-such' }, claims)).toBeNull()
    expect(claimOf({ kind: 'band' }, claims)).toBeNull()
  })
})

describe('a claim of one’s own', () => {
  it('tells the margin: GLCM from Molesworth to Moscow within by about 15 km', () => {
    const [figure] = own('molesworth', 'glcm', 'Moscow').figures
    expect(figure!.reach.atBest).toBe('within')
    expect(figure!.marginKm).toBeGreaterThan(10)
    expect(figure!.marginKm).toBeLessThan(20)
    expect(figureText(figure!, words, 'km').line).toMatch(/the figure is 1\d.km more/)
  })

  it('tells why it is too close to call: SS-20 from Kansk to Berlin', () => {
    const row = own('kansk', 'ss-20', 'Berlin')
    expect(Math.round(row.verdict.distanceKm)).toBeCloseTo(5041, -1)
    const [figure] = row.figures
    expect(figure!.reach.atBest).toBe('beyond')
    expect(figureText(figure!, words, 'km').why).toContain('45\u00A0km')
  })

  it('is answered by the treaty’s limits when no missile is carried', () => {
    const point = { id: 'A', at: site('kaliningrad').at, name: null, rings: ringsWith([]) }
    const [row] = rowsOfOwnClaim([point], ['Kaliningrad'], city('Berlin'), 'Berlin', catalogue)
    expect(textsOf(row!)).toEqual([
      'Kaliningrad – Berlin',
      '529\u00A0km',
      'By the treaty’s limits: in the band, 29\u00A0km inside the band',
    ])
  })
})
