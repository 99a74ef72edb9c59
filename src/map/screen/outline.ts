import type { Position } from 'geojson'
import { unitOf } from './sphere.ts'

/** Takes the vertices of lines and loops, px. */
export interface LineSink {
  begin(): void
  point(xPx: number, yPx: number): void
  /** A loop's last vertex leads back to its first. */
  end(isLoop: boolean): void
}

const FARTHEST_LAT = 89.5

/**
 * A line or loop as plain numbers, made for projecting fast; what a view needs of it is made when it is first shown.
 * Longitudes are unwrapped. A loop's last vertex is its first; what it holds lies to its right, seen from above.
 */
export class Outline {
  /** Longitude and latitude. */
  readonly degrees: Float64Array
  readonly count: number
  #square: Float64Array | null = null
  #extent: Extent | null = null
  #unit: Float64Array | null = null

  constructor(degrees: ArrayLike<number>) {
    this.degrees = Float64Array.from(degrees)
    this.count = this.degrees.length / 2
  }

  /** x and y of the Mercator plane, which here goes on beyond the square, so that nothing is drawn along its edge. */
  get square(): Float64Array {
    this.#square ??= this.#converted(2, planeOf)
    return this.#square
  }

  get extent(): Extent {
    this.#extent ??= extentOf(this.square)
    return this.#extent
  }

  /** x, y and z on the unit sphere. */
  get unit(): Float64Array {
    this.#unit ??= this.#converted(3, unitOf)
    return this.#unit
  }

  #converted(width: number, convert: (place: Place) => readonly number[]): Float64Array {
    const numbers = new Float64Array(width * this.count)
    for (let index = 0; index < this.count; index++) {
      const vertex = convert([this.degrees[2 * index]!, this.degrees[2 * index + 1]!])
      for (let part = 0; part < width; part++) numbers[width * index + part] = vertex[part]!
    }
    return numbers
  }
}

/** What a line covers of the Mercator plane. */
export interface Extent {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  /** A loop round a pole comes back one world to the east (1) or west (-1) of where it began; others 0. */
  readonly turns: number
  /** As seen on the map. */
  readonly isClockwise: boolean
}

function extentOf(square: Float64Array): Extent {
  let [left, top] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  let [right, bottom] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY]
  let twiceArea = 0
  let [lastX = 0, lastY = 0] = square.subarray(-2)
  const turns = Math.round(lastX - square[0]!)
  for (let index = 0; index < square.length; index += 2) {
    const x = square[index]!
    const y = square[index + 1]!
    left = Math.min(left, x)
    right = Math.max(right, x)
    top = Math.min(top, y)
    bottom = Math.max(bottom, y)
    twiceArea += lastX * y - x * lastY
    lastX = x
    lastY = y
  }
  return { left, right, top, bottom, turns, isClockwise: twiceArea > 0 }
}

type Place = readonly [lng: number, lat: number]

/** The Mercator square of the projector without its edge; the poles, infinitely far away, stand far outside of every view. */
export function planeOf([lng, lat]: Place): readonly [x: number, y: number] {
  const clamped = Math.max(-FARTHEST_LAT, Math.min(FARTHEST_LAT, lat))
  const y = 0.5 - Math.asinh(Math.tan((clamped * Math.PI) / 180)) / (2 * Math.PI)
  return [lng / 360 + 0.5, y]
}

/** Edges are straight on the Mercator map; longer ones get vertices between, so that they run there on the globe too. */
const LONGEST_EDGE_DEG = 2

/** The line that closes Antarctica runs round the South Pole, not upon it: which side of it a place lies on is then certain. */
const NEAREST_POLE = 89.99

export function groundOutline(line: readonly Position[]): Outline {
  const numbers: number[] = []
  let [fromLng = 0, fromLat = 0] = line[0] ?? []
  for (const [lng = 0, lat = 0] of line) {
    const longest = Math.max(Math.abs(lng - fromLng), Math.abs(lat - fromLat))
    const steps = Math.max(1, Math.ceil(longest / LONGEST_EDGE_DEG))
    for (let step = 1; step <= steps; step++) {
      const part = step / steps
      const stepLat = fromLat + part * (lat - fromLat)
      numbers.push(
        fromLng + part * (lng - fromLng),
        Math.max(-NEAREST_POLE, Math.min(NEAREST_POLE, stepLat)),
      )
    }
    fromLng = lng
    fromLat = lat
  }
  return new Outline(numbers)
}
