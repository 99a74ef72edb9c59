import { expect, it } from 'vitest'
import { defaultSorting, directionOf, sortingAfterPress } from '../../src/ui/cities/sorting.ts'

it('orders by distance from one launch point, by people from several or none', () => {
  expect(defaultSorting(1)).toMatchObject({ sortBy: 'distance', descending: false })
  for (const points of [0, 2, 8]) {
    expect(defaultSorting(points)).toMatchObject({ sortBy: 'population', descending: true })
  }
})

it('keeps its identity, so that nothing is sorted anew without reason', () => {
  expect(defaultSorting(1)).toBe(defaultSorting(1))
  expect(defaultSorting(3)).toBe(defaultSorting(2))
})

it('turns a column round when it is pressed again, for the same launch point only', () => {
  const byA = sortingAfterPress(defaultSorting(2), 'distance', 'A')
  expect(byA).toEqual({ sortBy: 'distance', sortPoint: 'A', descending: false })
  expect(sortingAfterPress(byA, 'distance', 'A').descending).toBe(true)
  expect(sortingAfterPress(byA, 'distance', 'B')).toEqual({ ...byA, sortPoint: 'B' })
})

it('begins with the most people, and with the least of all else', () => {
  expect(sortingAfterPress(defaultSorting(1), 'population', null).descending).toBe(true)
  expect(sortingAfterPress(defaultSorting(1), 'name', null).descending).toBe(false)
})

it('tells a direction for the ruling column alone', () => {
  const byA = sortingAfterPress(defaultSorting(2), 'distance', 'A')
  expect(directionOf(byA, 'distance', 'A')).toBe('ascending')
  expect(directionOf({ ...byA, descending: true }, 'distance', 'A')).toBe('descending')
  expect(directionOf(byA, 'distance', 'B')).toBeNull()
  expect(directionOf(byA, 'population', null)).toBeNull()
})
