import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { INITIAL_STATE } from '../../src/state/initial.ts'
import { linkOf } from '../../src/state/link.ts'
import { type Opened, stateOf } from '../../src/state/link-read.ts'
import { CRAFTED } from './crafted-links.ts'
import { randomHashes } from './random-links.ts'
import { invalidIn } from './valid-state.ts'
import { LONG } from '../setup/long.ts'

const opened = (hash: string): Opened => stateOf(hash, INITIAL_STATE)

const GOLDEN = readFileSync('tests/links/v1.txt', 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t')[0] ?? '')

/** What is wrong with opening a hash and with the link of what it opened. */
function faultsOf({ state, problems }: Opened): readonly string[] {
  const link = linkOf(state, ['units', 'language', 'theme', 'engine'])
  const again = linkOf(opened(link).state, ['units', 'language', 'theme', 'engine'])
  return [
    ...invalidIn(state),
    ...(Number.isInteger(problems) && problems >= 0 ? [] : [`${problems} problems`]),
    ...(link.length <= 2000 ? [] : [`a link of ${link.length} characters`]),
    ...(again === link ? [] : [`another link when read again: ${again}`]),
  ]
}

interface Run {
  readonly bad: readonly string[]
  readonly slowest: { readonly hash: string; readonly ms: number }
}

/** Opens all; keeps the first ten that open badly, and the one that takes longest. */
function run(hashes: Iterable<string>): Run {
  const bad: string[] = []
  let slowest = { hash: '', ms: 0 }
  for (const hash of hashes) {
    const start = performance.now()
    const read = opened(hash)
    const ms = performance.now() - start
    if (ms > slowest.ms) slowest = { hash, ms }
    const faults = faultsOf(read)
    if (faults.length > 0 && bad.length < 10) bad.push(`${JSON.stringify(hash)}: ${faults.join()}`)
  }
  return { bad, slowest }
}

const told = (name: string, { hash, ms }: Run['slowest']): void =>
  console.log(`${name}: slowest ${ms.toFixed(2)} ms, ${JSON.stringify(hash.slice(0, 100))}`)

describe('a valid state and a link of its own', () => {
  it('from crafted hashes', () => {
    expect(new Set(CRAFTED).size).toBeGreaterThanOrEqual(500)
    const { bad, slowest } = run(CRAFTED)
    told('crafted', slowest)
    expect(bad).toEqual([])
    expect(slowest.ms).toBeLessThan(1000)
    expect(Object.keys(Object.prototype)).toEqual([])
  })

  it('from random ones', { timeout: 1_800_000 }, () => {
    const count = LONG ? 1_000_000 : 20_000
    const { bad, slowest } = run(randomHashes(GOLDEN, count, Number(process.env['SEED'] ?? 1)))
    told(`${count} random`, slowest)
    expect(bad).toEqual([])
    expect(slowest.ms).toBeLessThan(1000)
  })
})

describe('what host pages add', () => {
  const golden = GOLDEN.filter((hash) => hash !== '' && hash.includes('='))

  it.each(['#?secret=Ab3dEf', '?secret=Ab3dEf#more', '#anything'])('%s is passed over', (added) => {
    expect(golden.length).toBeGreaterThan(40)
    for (const hash of golden) expect([hash, opened(hash + added)]).toEqual([hash, opened(hash)])
  })

  it('amp=1 is passed over', () => {
    for (const hash of golden.filter((each) => !each.includes('#') && each.includes('&'))) {
      expect([hash, opened(`${hash}&amp=1`)]).toEqual([hash, opened(hash)])
      expect([hash, opened(`amp=1&${hash}`)]).toEqual([hash, opened(hash)])
    }
    expect(opened('#amp=1')).toEqual(opened(''))
  })
})

describe('the check itself', () => {
  const { scenario } = INITIAL_STATE
  const [point] = scenario.launchPoints
  it.each([
    ['a place', { launchPoints: [{ ...point!, at: [180, 0] as const }] }],
    ['a place', { launchPoints: [{ ...point!, at: [0, 90.1] as const }] }],
    ['a label', { launchPoints: [{ ...point!, name: 'a\u202Eb' }] }],
    ['a label', { launchPoints: [{ ...point!, name: '🙂'.repeat(41) }] }],
    ['a date', { onDate: '1987-02-29' }],
    ['a camera', { camera: { centre: [0, 86] as const, zoom: 1 } }],
    ['launch points', { launchPoints: [point!, point!] }],
  ])('finds %s', (fault, change) => {
    expect(invalidIn({ ...INITIAL_STATE, scenario: { ...scenario, ...change } })).toEqual([fault])
    expect(invalidIn(INITIAL_STATE)).toEqual([])
  })
})
