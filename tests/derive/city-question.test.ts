import { describe, expect, it } from 'vitest'
import { englishWords as words } from '../../src/i18n/english.ts'
import { partsOf, plainText } from '../../src/i18n/parts.ts'
import {
  cityAnswersOf,
  cityPictureParts,
  ringedPlaces,
  ringsStandAnew,
} from '../../src/derive/city-question.ts'
import { cityAnswerText, citySiteText, measuresFor } from '../../src/derive/city-words.ts'
import { MARK } from '../../src/derive/picture-types.ts'
import { pictureOf } from '../../src/derive/picture.ts'
import { reduce } from '../../src/state/reduce.ts'
import type { Scenario } from '../../src/state/state.ts'
import { answerOf } from '../../src/derive/verdicts.ts'
import { catalogue, city, missiles, site } from '../geo/catalogue-data.ts'
import { FIRST_ATLAS } from './atlas.ts'
import { KALININGRAD, stateAt, WIESBADEN } from '../state/states.ts'

const NO_CIRCLES = [] as const
const NO_TINTS = {}
const BERLIN = city('Berlin')

const asked = (missile: string | null, chosen: number | null = BERLIN.id): Scenario =>
  [
    { kind: 'cityChosen', id: chosen } as const,
    { kind: 'questionAsked', question: { kind: 'city', missile } } as const,
  ].reduce(reduce, stateAt(KALININGRAD)).scenario

const only = (missile: string | null, from = BERLIN) => {
  const { answers } = cityAnswersOf(from, missile, catalogue)
  expect(answers).toHaveLength(1)
  return answers[0]!
}

/** A site as the answer by this measure tells it. */
const told = (id: string, missile: string | null, from = BERLIN) => {
  const found = only(missile, from).sites.find((one) => one.site.id === id)
  return found ? citySiteText(found, words, 'km') : null
}

const sentence = (missile: string | null, name = 'Berlin'): string => {
  const { total } = cityAnswersOf(BERLIN, missile, catalogue)
  return plainText(partsOf(cityAnswerText(only(missile), total, name, words, 'km')))
}

describe('a city by the limits of the treaty', () => {
  it('has Kaliningrad in the band around Berlin, 529 km away', () => {
    const place = { ...site('kaliningrad'), kind: 'base' as const, confidence: 'high' as const }
    const { answers } = cityAnswersOf(BERLIN, null, { missiles, sites: [place] })
    expect(answers[0]).toMatchObject({ by: null, within: 1 })
    const line = citySiteText(answers[0]!.sites[0]!, words, 'km').line
    expect(line).toBe('529\u00A0km: in the band, 29\u00A0km inside')
  })

  it('judges all but the five sites where nothing stood or little is known', () => {
    const { total, leftOut } = cityAnswersOf(BERLIN, null, catalogue)
    expect([total, leftOut]).toEqual([52, 5])
    expect(told('kaliningrad', null)).toBeNull()
    expect(only(null).sites).toHaveLength(52)
  })

  it('lists the sites nearest first and counts those from 500 to 5,500 km', () => {
    const { sites, within } = only(null)
    const distances = sites.map(({ verdict }) => verdict.distanceKm)
    expect(distances).toEqual(distances.toSorted((a, b) => a - b))
    expect(within).toBe(distances.filter((km) => km >= 500 && km <= 5500).length)
    expect(sentence(null)).toBe(
      `${within} of 52 sites of the catalogue lie in the band around Berlin.`,
    )
  })
})

describe('a city by a missile', () => {
  it('has Kansk beyond 5,000 km of Berlin, but too close to call by the 45 km of the site', () => {
    expect(told('kansk', 'ss-20')).toEqual({
      line: '5,041\u00A0km: beyond at this figure, uncertain over its doubt',
      why: expect.stringContaining('the site is known to 45\u00A0km only'),
    })
  })

  it('has Kansk within 5,000 km of Copenhagen, 4,869 km away', () => {
    expect(told('kansk', 'ss-20', city('Copenhagen'))?.line).toMatch(
      /^4,869\u00A0km: within at this figure/,
    )
  })

  it('counts what lies within the best figure, and names missile, figure and claimant', () => {
    const { sites, within } = only('ss-20/us-state')
    expect(within).toBe(sites.filter(({ verdict }) => verdict.distanceKm <= 5000).length)
    expect(within).toBeLessThan(sites.length)
    expect(sentence('ss-20')).toContain(': RSD-10 Pioner, 5,000\u00A0km (published figures).')
  })

  it('gives an answer for each claimant who contradicts another', () => {
    const { answers } = cityAnswersOf(BERLIN, '9m729', catalogue)
    const claimants = answers.map(({ by }) => by?.range.claimant)
    expect(claimants).toEqual(['Russia', 'US and NATO', 'published estimates'])
  })

  it('has no answer by what the catalogue does not know', () => {
    expect(cityAnswersOf(BERLIN, 'unknown-missile', catalogue).answers).toEqual([])
  })

  it('offers the ranges that are shown by default, and the one that is asked', () => {
    const ids = measuresFor(missiles, 'pershing-ii/soviet').map(({ range }) => range.id)
    expect(ids).toContain('ss-20/us-state')
    expect(ids).toContain('pershing-ii/soviet')
    expect(measuresFor(missiles, null).map(({ range }) => range.id)).not.toContain(
      'pershing-ii/soviet',
    )
  })
})

it('never says that a place is safe, or a target', () => {
  const measures = [null, ...measuresFor(missiles, null).map(({ range }) => range.id)]
  const rows = measures.flatMap((missile) => only(missile).sites)
  const lines = [
    ...measures.map((missile) => sentence(missile)),
    ...rows.flatMap((row) => Object.values(citySiteText(row, words, 'km'))),
  ]
  expect(lines.length).toBeGreaterThan(200)
  // Two missiles have it in their names.
  const ours = lines.join(' ').replaceAll('Precision Strike', '')
  expect(ours).not.toMatch(/safe|target|strike|illegal|violat/i)
})

const partsFor = (scenario: Scenario) =>
  cityPictureParts(scenario, FIRST_ATLAS, catalogue, words, 'km')

describe('the picture of a city', () => {
  it('has the limits around the city, and no launch point', () => {
    const parts = partsFor(asked(null))
    expect(parts?.rings.map(({ at, km, label, stroke }) => [at, km, label, stroke])).toEqual([
      [BERLIN.at, 500, '500\u00A0km', 'solid'],
      [BERLIN.at, 5500, '5,500\u00A0km', 'solid'],
    ])
    expect(parts?.scenario.launchPoints).toEqual([])
    expect(parts?.chosen).toMatchObject({ city: BERLIN, lines: ['Berlin'], paths: [] })
    expect(new Set(parts?.cities.marks)).toEqual(new Set([MARK.hidden]))
  })

  it('has the range of a missile with its doubt and whose it is', () => {
    expect(partsFor(asked('ss-20'))?.rings).toMatchObject([
      {
        at: BERLIN.at,
        km: 5000,
        label: 'RSD-10 Pioner, 5,000\u00A0km (published figures)',
        bandSide: 'none',
        doubt: { lowKm: 3860, highKm: 5500 },
      },
    ])
  })

  it('is there for no other question, and not without a city', () => {
    expect(partsFor(asked(null, null))).toBeNull()
    expect(partsFor(stateAt(KALININGRAD).scenario)).toBeNull()
  })

  it('stays the same while only the camera moves and the panels ask for their answer', () => {
    for (const missile of [null, 'ss-20']) {
      const scenario = asked(missile)
      const drawn = (now: Scenario) => {
        const { cities, rings, ...parts } = partsFor(now)!
        const later = {
          cities,
          chosen: null,
          tints: NO_TINTS,
          missileRings: rings,
          flatCircles: NO_CIRCLES,
        }
        const session = { held: null, notice: null, menu: null }
        return pictureOf(parts.scenario, session, [], words, 'km', later)
      }
      const before = drawn(scenario)
      answerOf(scenario, FIRST_ATLAS)
      const after = drawn({ ...scenario, camera: { centre: [1, 2], zoom: 3 } })
      expect(after).toBe(before)
    }
  })

  it('is fitted to the city, and back to the launch points', () => {
    const band = stateAt(KALININGRAD, WIESBADEN).scenario
    expect(ringedPlaces(asked(null), FIRST_ATLAS)).toEqual([BERLIN.at])
    expect(ringedPlaces(band, FIRST_ATLAS)).toEqual([KALININGRAD, WIESBADEN])
    expect(ringsStandAnew(asked(null), band)).toBe(true)
    expect(ringsStandAnew(band, asked(null))).toBe(true)
    expect(ringsStandAnew(asked('ss-20'), asked(null))).toBe(true)
    expect(ringsStandAnew(asked(null), asked(null))).toBe(false)
    expect(ringsStandAnew(asked(null, null), band)).toBe(false)
  })
})
