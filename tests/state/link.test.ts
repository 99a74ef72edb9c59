import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Action } from '../../src/state/actions.ts'
import { INITIAL_PREFERENCES, INITIAL_SCENARIO, INITIAL_STATE } from '../../src/state/initial.ts'
import { linkOf, stepKindOf } from '../../src/state/link.ts'
import { type Opened, stateOf } from '../../src/state/link-read.ts'
import { missileIdsOf } from '../../src/data/missiles.ts'
import type { LaunchPoint } from '../../src/state/state.ts'
import { HOSTILE } from './hostile-links.ts'
import { anyScenario, faultsOf, scenarioAt } from './states.ts'
import { LONG } from '../setup/long.ts'

const opened = (hash: string): Opened => stateOf(hash, INITIAL_STATE)

const pointText = (point: LaunchPoint): string => {
  const { id, at, name } = point
  const missiles = missileIdsOf(point).map((missile) => `!${missile}`)
  return [id, at[1], at[0], ...(name === null ? [] : [name]), ...missiles].join(' ')
}

/** The entries of `now` that `first` has otherwise. */
const other = (now: object, first: object): [string, unknown][] =>
  Object.entries(now).filter(
    ([key, value]) =>
      JSON.stringify(value) !== JSON.stringify(Object.entries(first).find(([k]) => k === key)?.[1]),
  )

/** What a state holds other than the default, in the form of the golden links. */
function differences({ state: { scenario, preferences } }: Opened): object {
  const { launchPoints, cities, ...rest } = scenario
  const { launchPoints: firstPoints, cities: firstCities, ...firstRest } = INITIAL_SCENARIO
  const points = launchPoints.map(pointText)
  const groups = {
    points: JSON.stringify(points) === JSON.stringify(firstPoints.map(pointText)) ? null : points,
    cities: Object.fromEntries(other(cities, firstCities)),
    preferences: Object.fromEntries(other(preferences, INITIAL_PREFERENCES)),
  }
  const told = Object.entries(groups).filter(
    ([, value]) => value !== null && (Array.isArray(value) || Object.keys(value).length > 0),
  )
  return Object.fromEntries([...told, ...other(rest, firstRest)])
}

describe('links of version 1', () => {
  const lines = readFileSync('tests/links/v1.txt', 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'))

  it.each(lines)('opens %s', (hash = '', problems, expected = '') => {
    const read = opened(hash)
    expect(differences(read)).toEqual(JSON.parse(expected))
    expect(read.problems).toBe(Number(problems))
    expect(opened(`#${hash}`)).toEqual(read)
  })
})

describe('writing and reading', () => {
  it('leads back to the same scenario', () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        const link = linkOf({ ...INITIAL_STATE, scenario })
        const read = opened(link)
        expect(read.problems).toBe(0)
        const { launchPoints, ...rest } = read.state.scenario
        const { launchPoints: written, ...restWritten } = scenario
        expect(rest).toEqual(restWritten)
        expect(launchPoints.map(({ id, at, rings }) => [id, at, rings])).toEqual(
          written.map(({ id, at, rings }) => [id, at, rings]),
        )
        const named = launchPoints.map(({ name }, i) =>
          link.length < 1500 ? name : (name ?? written[i]?.name),
        )
        expect(named).toEqual(written.map(({ name }) => name))
        expect(link.length).toBeLessThanOrEqual(2000)
        expect(link).toMatch(/^[\w.~!,;=&%/-]+$/)
      }),
      { numRuns: 1000 },
    )
  })

  it('brings the preferences along when asked', () => {
    const preferences = {
      language: 'pl',
      units: 'mi',
      theme: 'dark',
      engine: 'svg',
      letterKeys: true,
    } as const
    const state = { ...INITIAL_STATE, preferences }
    expect(linkOf(state)).toBe('v=1')
    const link = linkOf(state, ['units', 'language', 'theme', 'engine'])
    expect(link).toBe('v=1&u=mi&l=pl&theme=dark&engine=svg')
    expect(opened(link).state.preferences).toEqual(preferences)
    expect(opened(link).asked.toSorted()).toEqual(['engine', 'language', 'theme', 'units'])
    expect(opened('v=1').asked).toEqual([])
    expect(stateOf('v=1', state).state.preferences).toEqual(preferences)
  })

  it.each([
    ['s=kaliningrad.two-rings', { kind: 'story', story: 'kaliningrad', step: 'two-rings' }, false],
    [
      's=kaliningrad.two-rings&m=present',
      { kind: 'story', story: 'kaliningrad', step: 'two-rings' },
      true,
    ],
    ['s=quiz', { kind: 'quiz' }, false],
    ['m=present', { kind: 'explore' }, true],
  ] as const)('holds what the reader is doing: %s', (link, activity, presenting) => {
    const { state, problems } = opened(`v=1&${link}`)
    expect({ ...state, problems }).toMatchObject({ activity, presenting, problems: 0 })
    expect(linkOf(state)).toBe(`v=1&${link}`)
  })

  it.each(['s=story', 's=Story.Step', 's=a.b.c', 's=__proto__.x', 'm=slides', 's='])(
    'passes %s over',
    (link) => {
      const { state, problems } = opened(`v=1&${link}`)
      expect(state).toEqual(INITIAL_STATE)
      expect(problems).toBe(0)
    },
  )

  it('writes four unnamed points in 200 characters', () => {
    const four = scenarioAt(
      [-123.4567, -45.6789],
      [-150.1234, -59.5678],
      [-179.9999, -66.6666],
      [-114.6111, -36.9555],
    )
    const scenario = { ...four, camera: { centre: [-123.4567, -45.6789] as const, zoom: 3.25 } }
    expect(linkOf({ ...INITIAL_STATE, scenario }).length).toBeLessThanOrEqual(200)
  })

  it('gives up labels before places when a link grows too long', () => {
    const points = scenarioAt(...Array.from({ length: 8 }, (_, i) => [i, i] as const)).launchPoints
    const named = points.map((point) => Object.assign({}, point, { name: '🙂'.repeat(40) }))
    const link = linkOf({
      ...INITIAL_STATE,
      scenario: { ...INITIAL_SCENARIO, launchPoints: named },
    })
    expect(link.length).toBeLessThanOrEqual(2000)
    const read = opened(link).state.scenario.launchPoints
    expect(read.map(({ at }) => at)).toEqual(points.map(({ at }) => at))
    expect(read[0]?.name).toBe(named[0]?.name)
    expect(read[7]?.name).toBeNull()
  })
})

/** Opens a hash and says what is wrong with the outcome. */
function faultsOfOpening(hash: string): readonly unknown[] {
  const { state, problems } = opened(hash)
  const again = opened(linkOf(state, ['units', 'language', 'theme', 'engine']))
  return [
    ...faultsOf(state.scenario),
    ...(problems >= 0 ? [] : ['no number of problems']),
    ...(JSON.stringify(again.state) === JSON.stringify(state)
      ? []
      : ['another state when read again']),
    ...(again.problems === 0 ? [] : ['own link not read']),
    ...(Object.getPrototypeOf(state.scenario) === Object.prototype ? [] : ['a changed prototype']),
  ]
}

function millisecondsToOpen(hash: string): number {
  const start = performance.now()
  opened(hash)
  return performance.now() - start
}

describe('hostile hashes', () => {
  it('are many', () => {
    expect(new Set(HOSTILE).size).toBeGreaterThanOrEqual(60)
  })

  it.each(HOSTILE.map((hash) => [JSON.stringify(hash.slice(0, 60)), hash] as const))(
    'open a valid state: %s',
    (_, hash) => {
      expect(faultsOfOpening(hash)).toEqual([])
      expect(Math.min(...[1, 2, 3].map(() => millisecondsToOpen(hash)))).toBeLessThan(50)
    },
  )

  it('leave the prototype of objects alone', () => {
    for (const hash of HOSTILE) opened(hash)
    expect(Object.keys(Object.prototype)).toEqual([])
    expect('polluted' in {}).toBe(false)
  })

  it('open a valid state at random', () => {
    const bits = [
      ...'v=1 & = # ? p= c= n= x= h= b= k= w= a= t= l= , ; ~ ! - . % %2C %3B %00 %FF'.split(' '),
      ...'54.71 1e9 globe world bands __proto__ null <b> ١٢'.split(' '),
      '9'.repeat(30),
      '\uD800',
      '\u202E',
      ' ',
      '\0',
    ]
    const anyHash = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc
        .array(fc.oneof(fc.constantFrom(...bits), fc.string({ maxLength: 4 })), { maxLength: 60 })
        .map((parts) => parts.join('')),
    )
    fc.assert(
      fc.property(anyHash, (hash) => {
        expect(faultsOfOpening(hash)).toEqual([])
      }),
      { numRuns: LONG ? 1_000_000 : 4000 },
    )
  })
})

describe('steps for Back', () => {
  it.each<[Action, string]>([
    [{ kind: 'launchPointAdded', at: [0, 0], name: null }, 'push'],
    [{ kind: 'launchPointRemoved', id: 'A' }, 'push'],
    [{ kind: 'missileAdded', id: 'A', missile: '9m729' }, 'push'],
    [{ kind: 'missileRemoved', id: 'A', missile: '9m729' }, 'push'],
    [{ kind: 'missilesLookedUp', known: new Set() }, 'replace'],
    [{ kind: 'cityChosen', id: 1 }, 'push'],
    [{ kind: 'extraToggled', extra: 'alliances' }, 'push'],
    [{ kind: 'launchPointMoved', id: 'A', at: [0, 0], settled: true }, 'replace'],
    [{ kind: 'launchPointMoved', id: 'A', at: [0, 0], settled: false }, 'none'],
    [{ kind: 'launchPointPickedUp', id: 'A' }, 'none'],
    [{ kind: 'cameraMoved', camera: { centre: [0, 0], zoom: 1 } }, 'replace'],
    [{ kind: 'stateOpened', state: INITIAL_STATE }, 'none'],
    [{ kind: 'questionAsked', question: { kind: 'band' } }, 'push'],
    [{ kind: 'dateChosen', date: '1987-12-08' }, 'replace'],
  ])('%j: %s', (action, step) => {
    expect(stepKindOf(action)).toBe(step)
  })
})
