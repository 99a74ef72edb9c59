import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exportMap, openedLink } from '../../scripts/commands/export.ts'
import { INITIAL_STATE } from '../../src/state/initial.ts'
import { faultOf } from '../../src/state/link-fault.ts'
import { linkOf } from '../../src/state/link.ts'
import { stateOf } from '../../src/state/link-read.ts'
import type { AppState, LaunchPoint, Scenario } from '../../src/state/state.ts'
import { called } from '../geo/called.ts'
import { anyScenario } from './states.ts'

type Row = readonly [damage: string, link: string, opens: string, isTold: 0 | 1]

/** What programs do to links, what must be shown then, and whether something is lost and must be said. */
const DAMAGED: readonly Row[] = JSON.parse(readFileSync('tests/links/damaged.json', 'utf8'))

const pointsOf = ({ scenario: { launchPoints } }: AppState): string =>
  launchPoints
    .map(({ id, at, name }) => `${id} ${at[1]},${at[0]}${name === null ? '' : ` ${name}`}`)
    .join('; ') || 'none'

/** What a page and a frame do with the link in their address, and a frame with one that its article sets. */
const opened = (link: string) => stateOf(link, INITIAL_STATE)

const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other)

/** Whether all that a scenario holds is in another, or is the default where nothing is named. */
function isPartOf(whole: Scenario, { launchPoints, cities, question, camera }: Scenario): boolean {
  const isIn = ({ id, at, name, rings }: LaunchPoint): boolean => {
    const same = whole.launchPoints.find((point) => point.id === id)
    const isNamed = name === null || name === same?.name
    return isSame(at, same?.at) && isNamed && rings.every((ring, i) => isSame(ring, same?.rings[i]))
  }
  return (
    launchPoints.every(isIn) &&
    [null, whole.cities.chosen].includes(cities.chosen) &&
    [100_000, whole.cities.minPopulation].includes(cities.minPopulation) &&
    cities.labelled.every((id) => whole.cities.labelled.includes(id)) &&
    [{ kind: 'band' }, { kind: 'own-claim', says: null }, whole.question].some((one) =>
      isSame(one, question),
    ) &&
    (camera === null || isSame(camera, whole.camera))
  )
}

describe('a damaged link', () => {
  it('is of many kinds, and names no default', () => {
    expect(new Set(DAMAGED.map(([, link]) => link)).size).toBeGreaterThanOrEqual(60)
    expect(DAMAGED.filter(([, link]) => /54\.71/.test(link))).toEqual([])
  })

  it.each(DAMAGED)('%s, in a page or a frame: %s', (_, link, opens, isTold) => {
    const { state, problems, pointsLost } = opened(link)
    expect([pointsOf(state), problems > 0]).toEqual([opens, isTold === 1])
    expect(pointsLost).toBe(opens === 'none')
  })

  it.each(DAMAGED)('%s, set by an article: %s', (_, link, __, isTold) => {
    expect(faultOf(opened(link)) !== null).toBe(isTold === 1)
  })

  it.each(DAMAGED.filter(([, , , isTold]) => isTold === 0))(
    '%s, on the command line: %s',
    (_, link, opens) => {
      expect(pointsOf(openedLink(link).state)).toBe(opens)
    },
  )

  it.each(DAMAGED.filter(([, , , isTold]) => isTold === 1))(
    '%s, refused by the command line: %s',
    async (_, link) => {
      const { status, stdout, stderr } = await called(exportMap, '--link', link, '--format', 'csv')
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
      expect(stderr).toMatch(/^--link: .* LINKS\.md tells how links are written.*\n$/)
    },
  )

  it('that was cut shows nothing that the whole one does not, and is always told', () => {
    const link =
      'z=v&p=48.8566,2.3522~Paris!m.9m729;55.7558,37.6173~Mo%E1%BA%9Fcow&x=2988507&q=claim~It%20reaches&n=250000&b=524901,2988507&c=50,10,3.25&v=1'
    expect(linkOf(opened(link).state)).toBe(link)
    const whole = opened(link).state.scenario
    const isPart = (cut: string): boolean => isPartOf(whole, opened(cut).state.scenario)
    const cuts = Array.from({ length: link.length - 1 }, (_, i) => link.slice(0, i + 1))
    expect(cuts.filter((cut) => opened(cut).problems === 0)).toEqual([])
    expect(cuts.filter((cut) => !isPart(cut))).toEqual([])
    expect(['z=v&p=48.8566,2&v=1', 'v=1&x=29885', 'v=1'].filter(isPart)).toEqual([])
  })
})

/** What leaves all that a link says. */
const HARMLESS: readonly (readonly [string, (link: string) => string])[] = [
  ['escaped', (link) => link.replaceAll('&', '&amp;')],
  ['escaped twice', (link) => link.replaceAll('&', '&amp;amp;')],
  ['escaped as a number', (link) => link.replaceAll('&', '&#038;')],
  ['percent-encoded', encodeURIComponent],
  ['percent-encoded twice', (link) => encodeURIComponent(encodeURIComponent(link))],
  ['percent-encoded but for its signs', encodeURI],
  ['its commas and strokes percent-encoded', (link) => link.replaceAll(',', '%2C')],
  ['its keys in capitals', (link) => link.replaceAll(/(^|&)\w+=/g, (key) => key.toUpperCase())],
  ['in small percent signs', (link) => link.replaceAll(/%../g, (sign) => sign.toLowerCase())],
  ['with punctuation behind', (link) => `${link}).»`],
  ['with a tag behind', (link) => `${link}<br>`],
  ['with a query behind', (link) => `${link}?utm_source=x&utm_medium=y`],
  ['with keys behind', (link) => `${link}&fbclid=x1&gclid=y2`],
  ['as an address', (link) => `https://example.org/map/#${link}`],
]

describe('any link of the page', () => {
  it.each(HARMLESS)('opens the same map %s', (_, damage) => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        const link = linkOf({ ...INITIAL_STATE, scenario })
        const damaged = opened(damage(link))
        expect([damage(link), damaged.problems]).toEqual([damage(link), 0])
        expect(damaged.state).toEqual(opened(link).state)
      }),
      { numRuns: 30 },
    )
  })
})

describe('what is no link', () => {
  it.each([
    '',
    '#',
    '#comments',
    '#comment-1234',
    '#:~:text=5,500%20km',
    '#utm_source=rss',
    '#top',
  ])('%j opens the first view without a word', (hash) => {
    const { state, problems, isLink } = opened(hash)
    expect({ state, problems, isLink }).toEqual({
      state: INITIAL_STATE,
      problems: 0,
      isLink: false,
    })
  })

  it.each([
    '',
    'nonsense',
    '48.86,2.35',
    'javascript:alert(1)',
    '#comments',
    'https://example.org/',
  ])('%j is refused by the command line and by a frame', async (link) => {
    const { status, stderr } = await called(exportMap, '--link', link, '--format', 'csv')
    expect(status).toBe(2)
    expect(stderr).toMatch(/^--link: this is no link of a map; /)
    expect(faultOf(opened(link))).toMatch(/^this is no link of a map/)
  })
})

it('the command line refuses a key that it does not know', () => {
  expect(() => openedLink('v=1&p=1,2&pp=3,4&hide=bands').state).toThrow('"pp", "hide" of the link')
  expect(pointsOf(openedLink('v=1&p=1,2&utm_campaign=a&amp=1').state)).toBe('A 1,2')
})
