import type { Position } from 'geojson'
import type { Basemap } from '../../../../geo/index.ts'
import { angleDeg, unitOf } from '../../screen/sphere.ts'
import { groundOutline, type Outline } from '../../screen/outline.ts'
import type { Cap } from '../projection/projection.ts'

const WIDE_DEG = 150
/** Sides of a box bulge a little between the places looked at. */
const AIR_DEG = 1

/** One polygon or line of the ground. */
export class Piece {
  readonly isArea: boolean
  /** Of an area the shore, then its holes. */
  readonly outlines: readonly Outline[]
  /** Whose land it is; '' of other ground. */
  readonly country: string
  #cap: Cap | null = null

  constructor(isArea: boolean, lines: readonly (readonly Position[])[], country = '') {
    this.isArea = isArea
    this.country = country
    this.outlines = lines.map(groundOutline)
  }

  /** Holds all of it. */
  get cap(): Cap {
    this.#cap ??= capOf(this.outlines[0]!)
    return this.#cap
  }
}

const MAKERS: Readonly<Record<keyof Basemap, (basemap: Basemap) => readonly Piece[]>> = {
  land: ({ land }) =>
    land.features.flatMap(({ geometry, properties: { country } }) =>
      geometry.coordinates.map((rings) => new Piece(true, rings, country)),
    ),
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

const areaPiece = (rings: readonly Position[][]): Piece => new Piece(true, rings)
export const linePiece = (line: readonly Position[]): Piece => new Piece(false, [line])

/** Of the box round an outline: its corners and the middles of its sides lie farthest out. Wide boxes get the whole sphere. */
function capOf({ degrees, count }: Outline): Cap {
  let [west, south] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  let [east, north] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (let index = 0; index < count; index++) {
    west = Math.min(west, degrees[2 * index]!)
    east = Math.max(east, degrees[2 * index]!)
    south = Math.min(south, degrees[2 * index + 1]!)
    north = Math.max(north, degrees[2 * index + 1]!)
  }
  const [lng, lat] = [(west + east) / 2, (south + north) / 2]
  const middle = unitOf([lng, lat])
  if (east - west > WIDE_DEG) return { middle, reachDeg: 180 }
  const rim = [west, lng, east].flatMap((x) => [south, lat, north].map((y) => unitOf([x, y])))
  const reach = rim.reduce((most, place) => Math.max(most, angleDeg(middle, place)), 0)
  return { middle, reachDeg: reach + AIR_DEG }
}
