import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { atMost } from '../../src/embed/connect-to-host.ts'
import { askedOf, heightMessages, wantedHeight } from '../../src/embed/messages.ts'
import { LONG } from '../setup/long.ts'

const RUNS = LONG ? 100_000 : 20_000

function trap(): never {
  throw new Error('trap')
}

describe('what a parent asks', () => {
  it('is heard when it is exactly one of ours', () => {
    expect(askedOf({ type: 'inf-map:set-state', link: 'v=1&p=50,8' })).toEqual({
      kind: 'set-state',
      link: 'v=1&p=50,8',
    })
    expect(askedOf({ type: 'inf-map:get-state' })).toEqual({ kind: 'get-state' })
    expect(askedOf({ type: 'inf-map:get-height' })).toEqual({ kind: 'get-height' })
    expect(askedOf({ type: 'inf-map:focus' })).toEqual({ kind: 'focus' })
  })

  it('is the height where WordPress has loaded its script after the frame', () => {
    // wp-includes/js/wp-embed.js, `onLoad`.
    expect(askedOf({ message: 'ready', secret: 'abc123XYZ0' })).toEqual({ kind: 'get-height' })
  })

  it.each<[string, () => unknown]>([
    ['a state without a link', () => ({ type: 'inf-map:set-state' })],
    ['a state with a number', () => ({ type: 'inf-map:set-state', link: 5 })],
    ['an endless link', () => ({ type: 'inf-map:set-state', link: 'p'.repeat(2001) })],
    ['a list', () => ({ type: ['inf-map:focus'] })],
    ['an object that reads like one', () => ({ type: { toString: () => 'inf-map:focus' } })],
    ['a string', () => 'inf-map:focus'],
    ['JSON', () => '{"type":"inf-map:focus"}'],
    ['a getter that throws', () => Object.defineProperty({}, 'type', { get: trap })],
    ['a proxy that throws', () => new Proxy({}, { get: trap })],
  ])('is not heard as %s', (_, message) => {
    expect(askedOf(message())).toBeNull()
  })

  it('is nothing in any message of strangers', () => {
    const near = fc.record({
      type: fc.oneof(
        fc.constantFrom('inf-map:state', 'inf-map:', 'inf-map:height', '__proto__'),
        fc.string(),
      ),
      link: fc.anything(),
    })
    fc.assert(
      fc.property(
        fc.oneof(fc.anything({ withNullPrototype: true, withMap: true }), near),
        (message) => {
          expect(askedOf(message)).toBeNull()
        },
      ),
      { numRuns: RUNS },
    )
  })
})

describe('the height', () => {
  const address = { hash: '#v=1&p=50,8', search: '', href: 'https://example.org/embed/#v=1' }

  it('is told in our own words, in those of AMP and of Medium', () => {
    expect(heightMessages(512.4, address)).toEqual([
      { type: 'inf-map:height', v: 1, height: 512 },
      { sentinel: 'amp', type: 'embed-size', height: 512 },
      '{"src":"https://example.org/embed/#v=1","context":"iframe.resize","height":512}',
    ])
  })

  it.each(['#v=1&p=50,8#?secret=abc123XYZ0', '#?secret=abc123XYZ0'])(
    'is told to WordPress with the secret of %s',
    (hash) => {
      expect(heightMessages(500, { ...address, hash })).toContainEqual({
        message: 'height',
        value: 500,
        secret: 'abc123XYZ0',
      })
    },
  )

  it('is told to Pym with its id', () => {
    expect(
      heightMessages(500, { ...address, search: '?initialWidth=600&childId=map-1' }),
    ).toContain('pymxPYMxmap-1xPYMxheightxPYMx500')
  })

  it.each([
    ['#?secret=<script>', ''],
    ['#?secret=' + 'a'.repeat(21), ''],
    ['', '?childId=a b'],
    ['', '?childId=axPYMx"'],
  ])('passes nothing on that is no secret and no id: %s %s', (hash, search) => {
    const said = heightMessages(500, { ...address, hash, search }).slice(3)
    expect(JSON.stringify(said)).not.toMatch(/script|aaaaaaaaaaaaaaaaaaaaa|"a b|PYMx"/)
  })

  it('keeps within what a host can mean', () => {
    expect(heightMessages(5, address)[0]).toMatchObject({ height: 200 })
    expect(heightMessages(1e9, address)[0]).toMatchObject({ height: 2000 })
  })

  it('depends on the width alone, so that an obeying host does not make it grow', () => {
    expect(wantedHeight(360, 130)).toBe(490)
    expect(wantedHeight(700, 100)).toBe(534)
    expect(wantedHeight(1600, 100)).toBe(740)
    expect(wantedHeight(280, 150)).toBe(450)
  })
})

it('looks at the first messages of a second only', () => {
  const isInTime = atMost(20)
  const heard = Array.from({ length: 10_000 }, (_, i) => isInTime(1000 + i / 20)).filter(Boolean)
  expect(heard).toHaveLength(20)
  expect(isInTime(2000)).toBe(true)
})
