import type { Position } from 'geojson'
import type { Basemap } from '../../../geo/index.ts'
import { squareOf } from '../projector.ts'
import { angleDeg, unitOf, type Unit } from '../sphere.ts'

/** One polygon or line of the ground, made for projecting fast. */
export interface Piece {
  readonly isArea: boolean
  readonly rings: readonly PieceRing[]
  readonly west: number
  readonly east: number
  readonly south: number
  readonly north: number
  /** All of it lies within `reachDeg` of `middle`. */
  readonly middle: Unit
  readonly reachDeg: number
}

/** A run of vertices as plain numbers; what a view needs of them is made when it first shows them. */
export class PieceRing {
  /** Longitude and latitude. */
  readonly degrees: Float64Array
  readonly count: number
  #square: Float64Array | null = null
  #unit: Float64Array | null = null

  constructor(line: readonly Position[]) {
    this.degrees = withSteps(line)
    this.count = this.degrees.length / 2
  }

  /** x and y of the Mercator square. */
  get square(): Float64Array {
    this.#square ??= this.#converted(2, squareOf)
    return this.#square
  }

  /** x, y and z on the unit sphere. */
  get unit(): Float64Array {
    this.#unit ??= this.#converted(3, unitOf)
    return this.#unit
  }

  #converted(
    width: number,
    convert: (place: readonly [number, number]) => readonly number[],
  ): Float64Array {
    const numbers = new Float64Array(width * this.count)
    for (let index = 0; index < this.count; index++) {
      const vertex = convert([this.degrees[2 * index]!, this.degrees[2 * index + 1]!])
      for (let part = 0; part < width; part++) numbers[width * index + part] = vertex[part]!
    }
    return numbers
  }
}

export type GroundPieces = Readonly<Record<keyof Basemap, readonly Piece[]>>

/** Edges are straight on the Mercator map; longer ones get vertices between, so that they run there on the globe too. */
const LONGEST_EDGE_DEG = 2

const known = new WeakMap<Basemap, GroundPieces>()

/** The pieces of a level of the basemap, made once. */
export function piecesOf(basemap: Basemap): GroundPieces {
  const pieces = known.get(basemap) ?? {
    land: basemap.land.features.flatMap(({ geometry }) => geometry.coordinates.map(areaPiece)),
    lakes: basemap.lakes.features.map(({ geometry }) => areaPiece(geometry.coordinates)),
    coast: basemap.coast.geometry.coordinates.map(linePiece),
    borders: basemap.borders.geometry.coordinates.map(linePiece),
    disputed: basemap.disputed.features.flatMap(({ geometry }) =>
      geometry.coordinates.map(linePiece),
    ),
  }
  known.set(basemap, pieces)
  return pieces
}

const areaPiece = (rings: readonly Position[][]): Piece => pieceOf(true, rings)
export const linePiece = (line: readonly Position[]): Piece => pieceOf(false, [line])

function pieceOf(isArea: boolean, lines: readonly (readonly Position[])[]): Piece {
  const rings = lines.map((line) => new PieceRing(line))
  let [west, south] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  let [east, north] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const [lng = 0, lat = 0] of lines[0] ?? []) {
    west = Math.min(west, lng)
    east = Math.max(east, lng)
    south = Math.min(south, lat)
    north = Math.max(north, lat)
  }
  return { isArea, rings, west, east, south, north, ...capOf(west, east, south, north) }
}

function withSteps(line: readonly Position[]): Float64Array {
  const numbers: number[] = []
  let [fromLng = 0, fromLat = 0] = line[0] ?? []
  for (const [lng = 0, lat = 0] of line) {
    const longest = Math.max(Math.abs(lng - fromLng), Math.abs(lat - fromLat))
    const steps = Math.max(1, Math.ceil(longest / LONGEST_EDGE_DEG))
    for (let step = 1; step <= steps; step++) {
      const part = step / steps
      numbers.push(fromLng + part * (lng - fromLng), fromLat + part * (lat - fromLat))
    }
    fromLng = lng
    fromLat = lat
  }
  return Float64Array.from(numbers)
}

/** A cap that holds a box: its corners and the middles of its sides lie farthest out. Wide boxes get the whole sphere. */
function capOf(west: number, east: number, south: number, north: number) {
  const [lng, lat] = [(west + east) / 2, (south + north) / 2]
  const middle = unitOf([lng, lat])
  if (east - west > 150) return { middle, reachDeg: 180 }
  const rim = [west, lng, east].flatMap((x) => [south, lat, north].map((y) => unitOf([x, y])))
  return { middle, reachDeg: Math.max(...rim.map((place) => angleDeg(middle, place))) + 1 }
}
