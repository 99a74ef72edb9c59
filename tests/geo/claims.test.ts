import { describe, expect, it } from 'vitest'
import { checkClaim, decodeClaims, distanceKm, type ClaimPlace } from '../../geo/index.ts'
import { pathOf, readTsv } from '../../geo/scripts/build/files.ts'
import { city, claims, encoded, missiles, site, sites, sources } from './catalogue-data.ts'

const nameOf = (place: ClaimPlace): string =>
  place.kind === 'site' ? `site:${place.site}` : `city:${place.city}`

const checks = claims.flatMap((claim) =>
  claim.checks.map((check) =>
    Object.assign(checkClaim(check, sites, missiles), {
      key: `${claim.id} ${nameOf(check.from)} ${nameOf(check.to)}`,
    }),
  ),
)
const checkOf = (claim: string, from: string, to: string) =>
  checks.find(({ key }) => key === `${claim} ${from} ${to}`)!

const means = (claim: string) =>
  checks.filter(({ key }) => key.startsWith(claim)).map((one) => one.meanKmPerSecond ?? 0)

const MOSCOW = `city:${city('Moscow').id}`
const BERLIN = `city:${city('Berlin').id}`
const MADRID = `city:${city('Madrid').id}`
const facts = readTsv(pathOf('tests/truth/claim-distances.tsv'))

describe('the published claims', () => {
  it('are those of the fact file', () => {
    expect(claims).toHaveLength(19)
    expect(facts.length).toBeGreaterThan(50)
  })

  it.each(facts)('$claim: $from to $to is $km km', ({ claim, from, to, km }) => {
    const { distanceKm: ours } = checkOf(claim!, from!, to!)
    expect(Math.abs(ours - Number(km))).toBeLessThanOrEqual(1)
  })

  it('give the distances of the reported uses', () => {
    const from = site('kapustin-yar').at
    const kms = ['Dnipro', 'Lviv', 'Stryi'].map((name) =>
      Math.round(distanceKm(from, city(name).at)),
    )
    expect(kms).toEqual([790, 1583, 1600])
  })

  it('are checked by the figure that they name, or by every figure of the missile', () => {
    const molesworth = checkOf('glcm-moscow', 'site:molesworth', MOSCOW)
    expect(molesworth.reaches.map(({ range, reach }) => [range?.bestKm, reach.atBest])).toEqual([
      [2400, 'beyond'],
      [2500, 'within'],
      [2500, 'within'],
    ])
    const mutlangen = checkOf('pershing-moscow', 'site:mutlangen', MOSCOW)
    const within = mutlangen.reaches.filter(({ reach }) => reach.atBest === 'within')
    expect(within.map(({ range }) => [range?.id, range?.notChecked])).toEqual([
      ['pershing-ii/soviet', true],
    ])
  })

  it('say when they are too close to call', () => {
    const kansk = checkOf('ss-20-siberia', 'site:kansk', BERLIN).reaches
    expect(kansk.map(({ reach }) => reach)).toEqual([
      { atBest: 'beyond', overall: 'beyond', reasons: [{ kind: 'site-precision', km: 45 }] },
    ])
    const reasons = (from: string) =>
      checkOf('faz-all-europe', from, MADRID).reaches.flatMap(({ reach }) => reach.reasons.length)
    expect(reasons(`city:${city('Baltiysk').id}`)).toEqual([1])
    expect(reasons('site:kaliningrad')).toEqual([0])
  })

  it('compare printed distances and times', () => {
    const minsk = checkOf('krychaw-distances', 'site:krychaw', `city:${city('Minsk').id}`)
    expect(minsk.printedOffKm).toBeCloseTo(33, 0)
    const speed = (claim: string, from: string, to: string) =>
      checkOf(claim, from, to).meanKmPerSecond
    expect(speed('oreshnik-london-8', 'site:krychaw', `city:${city('London').id}`)).toBeCloseTo(
      4.5,
      1,
    )
    expect(speed('kaliningrad-seconds', 'site:kaliningrad', BERLIN)).toBeCloseTo(5.0, 1)
    expect(speed('dark-eagle-moscow', 'site:wiesbaden', MOSCOW)).toBeCloseTo(1.6, 1)
    expect(means('oreshnik-minutes-mail').filter((km) => km < 3.35 || km >= 3.55)).toEqual([])
    expect(means('oreshnik-minutes-rt').filter((km) => km < 2.45 || km >= 2.75)).toEqual([])
    expect([...means('oreshnik-minutes-mail'), ...means('oreshnik-minutes-rt')]).toHaveLength(8)
  })

  it('carry the cities that they speak of as the catalogue has them', () => {
    const places = claims.flatMap(({ checks: all }) => all.flatMap(({ from, to }) => [from, to]))
    for (const place of places) {
      if (place.kind === 'site') continue
      const { id, at, population } = city(place.name)
      expect(place).toMatchObject({ city: id, at, population })
    }
  })

  it('are refused in another shape, and over a place that is not there', () => {
    const data = encoded('claims') as { claims: object[] }
    const broken = { kind: 'claims', claims: [{ ...data.claims[0], checks: [{}] }] }
    expect(() => decodeClaims(broken, sources)).toThrow('claims[0].checks[0].from is no row')
    const [check] = claims[0]!.checks
    const from: ClaimPlace = { kind: 'site', site: 'atlantis' }
    expect(() => checkClaim({ ...check!, from }, sites, missiles)).toThrow('no site "atlantis"')
    const range = { kind: 'missile', missile: 'v-2', claim: null } as const
    expect(() => checkClaim({ ...check!, range }, sites, missiles)).toThrow('no range v-2')
  })
})
