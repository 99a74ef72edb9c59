import { expect, it } from 'vitest'
import { memoize, memoizeLast, stableArray } from '../../src/memo/memory.ts'

const [a, b] = [{ name: 'a' }, { name: 'b' }]

it('remembers every answer by the identity of its arguments', () => {
  let computed = 0
  const pair = memoize((one: object, word: string | null, two: object) => {
    computed++
    return { one, word, two }
  })
  const first = pair(a, 'and', b)
  const others = [pair(b, 'and', a), pair(a, 'or', b), pair(a, null, b), pair({ ...a }, 'and', b)]
  expect(pair(a, 'and', b)).toBe(first)
  expect(computed).toBe(5)
  expect(others).not.toContain(first)
})

it('remembers that there is no answer', () => {
  const NONE = {}
  let computed = 0
  const nothing = memoize((one: { readonly missing?: string }) => {
    computed++
    return one.missing
  })
  expect([nothing({}), nothing(NONE), nothing(NONE)]).toEqual([undefined, undefined, undefined])
  expect(computed).toBe(2)
})

it('remembers the latest answer alone', () => {
  const listOf = memoizeLast((one: object) => [one])
  const first = listOf(a)
  expect(listOf(a)).toBe(first)
  listOf(b)
  expect(listOf(a)).not.toBe(first)
})

it('has one list of the same members', () => {
  const stable = stableArray<object>()
  const first = stable([a, b])
  stable([a])
  expect(stable([a, b])).toBe(first)
  expect(stable([b, a])).not.toBe(first)
  expect(stable([])).toBe(stable([]))
  expect(stable([b, a])).toEqual([b, a])
})
