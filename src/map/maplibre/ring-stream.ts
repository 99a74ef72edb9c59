import type { LngLat } from '../../../geo/index.ts'
import type { BandMark, Picture, RingMark } from '../../derive/picture-types.ts'
import type { Cut } from '../screen/polylines.ts'
import { ringShape, type RingShape } from '../screen/sphere.ts'
import { rgbOf, ringColour, type Theme } from '../style/theme.ts'

/** Rows of four numbers in a stream: the least block of uniforms that every WebGL2 has, 16 kB. */
export const STREAM_ROWS = 1024

/**
 * What the ring shaders read, row by row of four numbers. A ring has five rows: its launch point and a code; north
 * there, and the row of its first cut; its size, its greatest bend, and how far from it something of it is drawn, px;
 * its bend; its colour and the number of its cuts. Cuts follow the rings.
 */
export interface RingStream {
  readonly rings: number
  readonly numbers: readonly number[]
}

/** The shaders mark the rings of a cell in 128 bits: both ends of eight rings at each of eight launch points. */
const MAX_RINGS = 128
const RING_ROWS = 5

interface Edge {
  readonly km: number
  /** As the shader reads it: sums of {@link CODE}. */
  readonly code: number
  readonly reachPx: number
  readonly colour: Rgb
  /** Opacity of a line that ends a doubt. */
  readonly end: 0 | 1
}

/** What an edge does. A band's two edges follow each other; a doubt is a band of another kind, which may fade out. */
const CODE = {
  opens: 1,
  closes: 2,
  softInside: 4,
  softOutside: 8,
  doubt: 16,
  fadesOut: 32,
  fadesIn: 64,
}

type Rgb = readonly [red: number, green: number, blue: number]

const NO_COLOUR: Rgb = [0, 0, 0]
/** Smoothed edges reach this far. */
const SMOOTH_PX = 1

/**
 * The edges of bands, the soft edges of rings (a ring that bounds a band is one edge), and the ends of doubts.
 * @throws RangeError when there are more edges than can be drawn.
 */
export function bandStream({ bands, rings }: Picture, theme: Theme): RingStream {
  const numbers: number[] = []
  const soft = rings.filter(({ bandSide }) => bandSide !== 'none')
  for (const band of bands) {
    const own = soft.filter(({ launchPoint }) => launchPoint === band.launchPoint)
    const edges = bandEdges(band).map((edge) => {
      const ring = own.find(({ km }) => km === edge.km)
      return ring ? softened(edge, ring, theme) : edge
    })
    writeEdges(numbers, band.at, edges)
  }
  const bounds = ({ launchPoint, km }: RingMark) =>
    bands.some(
      (band) => band.launchPoint === launchPoint && (band.innerKm === km || band.outerKm === km),
    )
  for (const ring of soft) {
    if (!bounds(ring)) writeEdges(numbers, ring.at, [softened(plainEdge(ring.km, 0), ring, theme)])
  }
  for (const ring of rings) writeEdges(numbers, ring.at, doubtEdges(ring, theme))
  return streamOf(numbers)
}

const plainEdge = (km: number, code: number): Edge => ({
  km,
  code,
  reachPx: SMOOTH_PX,
  colour: NO_COLOUR,
  end: 0,
})

const bandEdges = ({ innerKm, outerKm }: BandMark): readonly Edge[] => [
  ...(innerKm > 0 ? [plainEdge(innerKm, CODE.opens)] : []),
  plainEdge(outerKm, CODE.closes),
]

const softened = (edge: Edge, { bandSide, colour }: RingMark, theme: Theme): Edge => ({
  ...edge,
  code: edge.code + (bandSide === 'outer' ? CODE.softOutside : CODE.softInside),
  reachPx: theme.softEdge.widthPx + SMOOTH_PX,
  colour: rgbOf(ringColour(theme, colour)),
})

function doubtEdges({ km, doubt, colour: place }: RingMark, theme: Theme): readonly Edge[] {
  if (!doubt) return []
  const colour = rgbOf(ringColour(theme, place))
  const edge = (end: number | null, fading: number, does: number): Edge => ({
    km: end ?? km,
    code: CODE.doubt + does + (end === null ? fading : 0),
    reachPx: (end === null ? theme.doubt.fadePx : theme.ringWidthPx / 4) + SMOOTH_PX,
    colour,
    // On the ring's own line it needs none.
    end: (end ?? km) === km ? 0 : 1,
  })
  const low = edge(doubt.lowKm, CODE.fadesIn, CODE.opens)
  const high = edge(doubt.highKm, CODE.fadesOut, CODE.closes)
  if (low.km < high.km) return [low, high]
  // Nothing lies between: what is left is how it fades.
  const fades = (low.code | high.code) & (CODE.fadesIn | CODE.fadesOut)
  return [{ ...low, code: CODE.doubt + fades, reachPx: Math.max(low.reachPx, high.reachPx) }]
}

const STROKES = { solid: 0, dashed: 4, dotted: 8 }

/**
 * The lines of rings. The code tells the stroke.
 * @throws RangeError when there are more rings than can be drawn.
 */
export function lineStream(
  { rings }: Picture,
  theme: Theme,
  cutsOf: (ring: number) => readonly Cut[],
): RingStream {
  const numbers: number[] = []
  const cuts: Cut[] = []
  const reachPx = theme.ringWidthPx / 2 + theme.ringCasingPx + SMOOTH_PX
  for (const [index, { at, km, stroke, colour }] of rings.entries()) {
    const own = cutsOf(index)
    const firstCut = rings.length * RING_ROWS + cuts.length
    const rgb = rgbOf(ringColour(theme, colour))
    writeRing(numbers, ringShape(at, km), STROKES[stroke], reachPx, rgb, [firstCut, own.length])
    cuts.push(...own)
  }
  const stream = streamOf(numbers)
  return {
    ...stream,
    numbers: [...numbers, ...cuts.flatMap(({ xPx, yPx, radiusPx }) => [xPx, yPx, radiusPx, 0])],
  }
}

/** Both edges of a band reach as far: where only the one is looked at, the place then lies on the band's side of the other. */
function writeEdges(numbers: number[], at: LngLat, edges: readonly Edge[]): void {
  const reachPx = Math.max(...edges.map((edge) => edge.reachPx))
  for (const { km, code, colour, end } of edges) {
    writeRing(numbers, ringShape(at, km), code, reachPx, colour, [0, end])
  }
}

function writeRing(
  numbers: number[],
  { centre, north, series }: RingShape,
  code: number,
  reachPx: number,
  colour: Rgb,
  [firstCut, last]: readonly [number, number],
): void {
  const [a0 = 0, a1 = 0, a2 = 0, a3 = 0, a4 = 0] = series
  const mostBend = Math.abs(a1) + Math.abs(a2) + Math.abs(a3) + Math.abs(a4)
  numbers.push(...centre, code, ...north, firstCut)
  numbers.push(Math.sin(a0 / 2), Math.cos(a0 / 2), mostBend, reachPx, a1, a2, a3, a4)
  numbers.push(...colour, last)
}

function streamOf(numbers: readonly number[]): RingStream {
  const rings = numbers.length / 4 / RING_ROWS
  if (rings > MAX_RINGS) throw new RangeError(`${rings} rings, at most ${MAX_RINGS} can be drawn`)
  return { rings, numbers }
}
