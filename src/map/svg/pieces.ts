import type { Position } from 'geojson'
import type { Basemap } from '../../../geo/index.ts'
import { angleDeg, unitOf, type Unit } from '../sphere.ts'
import { groundOutline, type Outline } from './outline.ts'

/** One polygon or line of the ground. */
export interface Piece {
  readonly isArea: boolean
  /** Of an area the shore, then its holes. */
  readonly outlines: readonly Outline[]
  /** All of it lies within `reachDeg` of `middle`. */
  readonly middle: Unit
  readonly reachDeg: number
}

const MAKERS: Readonly<Record<keyof Basemap, (basemap: Basemap) => readonly Piece[]>> = {
  land: ({ land }) => land.features.flatMap(({ geometry }) => geometry.coordinates.map(areaPiece)),
  lakes: ({ lakes }) => lakes.features.map(({ geometry }) => areaPiece(geometry.coordinates)),
  coast: ({ coast }) => coast.geometry.coordinates.map(linePiece),
  borders: ({ borders }) => borders.geometry.coordinates.map(linePiece),
  disputed: ({ disputed }) =>
    disputed.features.flatMap(({ geometry }) => geometry.coordinates.map(linePiece)),
}

const known = new WeakMap<Basemap, Partial<Record<keyof Basemap, readonly Piece[]>>>()

/** The pieces of one kind of ground in a level of the basemap, made once. */
export function piecesOf(basemap: Basemap, kind: keyof Basemap): readonly Piece[] {
  const pieces = known.get(basemap) ?? {}
  known.set(basemap, pieces)
  pieces[kind] ??= MAKERS[kind](basemap)
  return pieces[kind]
}

/** Makes the pieces of a level ahead of their first use, one kind after each `pause`, so that no frame waits for all. */
export async function preparePieces(
  basemap: Basemap,
  pause: () => Promise<unknown>,
): Promise<void> {
  for (const kind of Object.keys(MAKERS) as (keyof Basemap)[]) {
    await pause()
    piecesOf(basemap, kind)
  }
}

const areaPiece = (rings: readonly Position[][]): Piece => pieceOf(true, rings)
export const linePiece = (line: readonly Position[]): Piece => pieceOf(false, [line])

function pieceOf(isArea: boolean, lines: readonly (readonly Position[])[]): Piece {
  let [west, south] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  let [east, north] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const [lng = 0, lat = 0] of lines[0] ?? []) {
    west = Math.min(west, lng)
    east = Math.max(east, lng)
    south = Math.min(south, lat)
    north = Math.max(north, lat)
  }
  return { isArea, outlines: lines.map(groundOutline), ...capOf(west, east, south, north) }
}

/** A cap that holds a box: its corners and the middles of its sides lie farthest out. Wide boxes get the whole sphere. */
function capOf(west: number, east: number, south: number, north: number) {
  const [lng, lat] = [(west + east) / 2, (south + north) / 2]
  const middle = unitOf([lng, lat])
  if (east - west > 150) return { middle, reachDeg: 180 }
  const rim = [west, lng, east].flatMap((x) => [south, lat, north].map((y) => unitOf([x, y])))
  return { middle, reachDeg: Math.max(...rim.map((place) => angleDeg(middle, place))) + 1 }
}
