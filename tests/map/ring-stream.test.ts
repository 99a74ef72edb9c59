import { expect, it } from 'vitest'
import { bandStream, lineStream } from '../../src/map/maplibre/ring-stream.ts'
import { THEMES } from '../../src/map/style/theme.ts'
import { stagePicture, type RINGS } from '../pictures/stage-picture.ts'

const ROWS = 5
/** The least block of uniforms that every WebGL2 has holds 16 kB: so many rows of four numbers of four bytes. */
const MAX_ROWS = 1024

const pointsAt = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    id: 'ABCDEFGHI'[index]!,
    at: [20.51 + index, 54.71] as const,
    name: '',
    from: null,
  }))

const pictureOf = (count: number, rings: keyof typeof RINGS) =>
  stagePicture(pointsAt(count), [], 'mercator', null, [], {}, rings)

/** What the shader reads of each edge: how it is seen from its launch point is left to the picture tests. */
const edgesOf = (rings: keyof typeof RINGS) => {
  const { numbers } = bandStream(pictureOf(1, rings), THEMES.light)
  return Array.from({ length: numbers.length / 4 / ROWS }, (_, ring) => {
    const row = ring * ROWS * 4
    const halfAngle = Math.asin(numbers[row + 8]!)
    return {
      km: Math.round((2 * halfAngle * 6371) / 50) * 50,
      code: numbers[row + 3],
      reachPx: numbers[row + 11],
      end: numbers[row + 19],
    }
  })
}

const { softEdge, doubt, ringWidthPx } = THEMES.light
const SOFT_PX = softEdge.widthPx + 1
const FADE_PX = doubt.fadePx + 1
const END_PX = ringWidthPx / 4 + 1

it('opens and closes the band, with the soft edges on its side', () => {
  expect(edgesOf('none')).toEqual([
    { km: 500, code: 1 + 8, reachPx: SOFT_PX, end: 0 },
    { km: 5500, code: 2 + 4, reachPx: SOFT_PX, end: 0 },
  ])
})

it('ends a doubt with lines, and fades out where no end is known', () => {
  expect(edgesOf('claims').slice(2)).toEqual([
    { km: 500, code: 16 + 32, reachPx: FADE_PX, end: 0 },
    { km: 2000, code: 16 + 1, reachPx: END_PX, end: 1 },
    { km: 2500, code: 16 + 2, reachPx: END_PX, end: 1 },
  ])
  // The ring's own line needs no other; both edges of a doubt reach as far.
  expect(edgesOf('overlapping').slice(6)).toEqual([
    { km: 4000, code: 16 + 64, reachPx: FADE_PX, end: 0 },
    { km: 3200, code: 16 + 1, reachPx: FADE_PX, end: 1 },
    { km: 3400, code: 16 + 2 + 32, reachPx: FADE_PX, end: 0 },
  ])
})

it('holds eight launch points with eight rings each, all but the limits in doubt, and three labels a ring', () => {
  const picture = pictureOf(8, 'six')
  expect(picture.rings).toHaveLength(64)
  const cuts = Array.from({ length: 3 }, () => ({ xPx: 1, yPx: 2, radiusPx: 3 }))
  const lines = lineStream(picture, THEMES.light, () => cuts)
  const bands = bandStream(picture, THEMES.light)
  expect(lines.rings).toBe(64)
  expect(bands.rings).toBe(8 * (2 + 2 * 6))
  expect(lines.numbers.length / 4).toBeLessThanOrEqual(MAX_ROWS)
  expect(bands.numbers.length / 4).toBeLessThanOrEqual(MAX_ROWS)
})

it('refuses more than can be marked', () => {
  const { rings } = pictureOf(1, 'six')
  const many = Array.from({ length: 17 }, () => rings).flat()
  const picture = { ...pictureOf(1, 'none'), rings: many }
  expect(() => lineStream(picture, THEMES.light, () => [])).toThrow('136 rings, at most 128')
})

it('tells the strokes apart', () => {
  const { numbers } = lineStream(pictureOf(1, 'claims'), THEMES.light, () => [])
  const codes = Array.from({ length: 5 }, (_, ring) => numbers[ring * ROWS * 4 + 3])
  expect(codes).toEqual([0, 0, 8, 4, 4])
})
