import { describe, expect, it } from 'vitest'
import { placeWithin } from '../../src/ui/menu/within-map.ts'

describe('a menu of 100 px', () => {
  it.each([
    ['begins at the pointer', 50, 400, 50],
    ['ends at the pointer where it would not fit behind it', 380, 400, 280],
    ['keeps off the far edge', 398, 400, 292],
    ['keeps off the near edge', 2, 400, 8],
    ['begins at the near edge where it fits nowhere', 60, 90, 8],
  ])('%s', (_, at, room, begin) => {
    expect(placeWithin(at, 100, room)).toBe(begin)
  })
})
