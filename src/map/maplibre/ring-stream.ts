import type { LngLat } from '../../../geo/index.ts'
import type { Picture } from '../../model/picture-types.ts'
import { ringShape, type RingShape } from '../sphere.ts'
import { rgbOf, ringColour, type Theme } from '../theme.ts'

/** Rows of four numbers in a stream: the least block of uniforms that every WebGL2 has, 16 kB. */
export const STREAM_ROWS = 1024

/**
 * What the ring shaders read, row by row of four numbers. A ring has five rows: its launch point and a code; north
 * there, and the row of its first cut; its size; its bend; its colour and the number of its cuts. Cuts follow the rings.
 */
export interface RingStream {
  readonly rings: number
  readonly numbers: readonly number[]
}

/** The shaders mark the rings of a cell in 64 bits: eight launch points with eight rings each. */
const MOST_RINGS = 64
const RING_ROWS = 5

/** A gap in a ring's line: a circle on the screen round the middle of a label. */
export interface Cut {
  readonly xPx: number
  readonly yPx: number
  readonly radiusPx: number
}

interface Edge {
  readonly km: number
  /** 1 opens a band, 2 closes it. */
  readonly role: 0 | 1 | 2
  /** Where the soft edge lies: 1 outside. */
  side: -1 | 0 | 1
  colour: Rgb
}

type Rgb = readonly [red: number, green: number, blue: number]

const NO_COLOUR: Rgb = [0, 0, 0]

/**
 * The edges of bands and the soft edges of rings; a ring that bounds a band is one edge. The code is the role
 * + 4 × (side of the soft edge + 1). The edges of a band follow each other.
 * @throws RangeError when there are more rings than can be drawn.
 */
export function bandStream(picture: Picture, theme: Theme): RingStream {
  const groups = new Map<string, { at: LngLat; edges: Edge[] }>()
  const groupOf = (id: string, at: LngLat) => {
    const group = groups.get(id) ?? { at, edges: [] }
    groups.set(id, group)
    return group
  }
  for (const band of picture.bands) {
    const { edges } = groupOf(band.launchPoint, band.at)
    if (band.innerKm > 0) edges.push({ km: band.innerKm, role: 1, side: 0, colour: NO_COLOUR })
    edges.push({ km: band.outerKm, role: 2, side: 0, colour: NO_COLOUR })
  }
  for (const ring of picture.rings) {
    if (ring.bandSide === 'none') continue
    const { edges } = groupOf(ring.launchPoint, ring.at)
    const side = ring.bandSide === 'outer' ? 1 : -1
    const colour = rgbOf(ringColour(theme, ring.colour))
    const edge = edges.find(({ km, side: taken }) => km === ring.km && taken === 0)
    if (edge) Object.assign(edge, { side, colour })
    else edges.push({ km: ring.km, role: 0, side, colour })
  }
  const numbers: number[] = []
  for (const { at, edges } of groups.values()) {
    for (const { km, role, side, colour } of edges) {
      writeRing(numbers, ringShape(at, km), role + 4 * (side + 1), colour, [0, 0])
    }
  }
  return streamOf(numbers)
}

/**
 * The lines of rings. The code is 1 for a dashed one.
 * @throws RangeError when there are more rings than can be drawn.
 */
export function lineStream(
  { rings }: Picture,
  theme: Theme,
  cutsOf: (ring: number) => readonly Cut[],
): RingStream {
  const numbers: number[] = []
  const cuts: Cut[] = []
  for (const [index, { at, km, dashed, colour }] of rings.entries()) {
    const own = cutsOf(index)
    const firstCut = rings.length * RING_ROWS + cuts.length
    const rgb = rgbOf(ringColour(theme, colour))
    writeRing(numbers, ringShape(at, km), dashed ? 1 : 0, rgb, [firstCut, own.length])
    cuts.push(...own)
  }
  const stream = streamOf(numbers)
  return {
    ...stream,
    numbers: [...numbers, ...cuts.flatMap(({ xPx, yPx, radiusPx }) => [xPx, yPx, radiusPx, 0])],
  }
}

function writeRing(
  numbers: number[],
  { centre, north, series }: RingShape,
  code: number,
  colour: Rgb,
  [firstCut, cuts]: readonly [number, number],
): void {
  const [a0 = 0, a1 = 0, a2 = 0, a3 = 0, a4 = 0] = series
  const mostBend = Math.abs(a1) + Math.abs(a2) + Math.abs(a3) + Math.abs(a4)
  numbers.push(...centre, code, ...north, firstCut)
  numbers.push(Math.sin(a0 / 2), Math.cos(a0 / 2), mostBend, 0, a1, a2, a3, a4)
  numbers.push(...colour, cuts)
}

function streamOf(numbers: readonly number[]): RingStream {
  const rings = numbers.length / 4 / RING_ROWS
  if (rings > MOST_RINGS) throw new RangeError(`${rings} rings, at most ${MOST_RINGS} can be drawn`)
  return { rings, numbers }
}
