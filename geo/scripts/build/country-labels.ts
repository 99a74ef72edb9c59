import polylabel from 'polylabel'
import { mercatorPx, placeAtPx } from './mercator.ts'
import { planarArea } from './planar.ts'

type Px = [x: number, y: number]
type Ring = Px[]

/** Stretching y finds the widest place of a country, which is what a line of text needs. */
const STRETCH = 3
/** Narrower than the letters are drawn: a name may stick out over the border by a third. */
const PX_A_LETTER = 6.6
const PADDING_PX = 6
/** A name that needs more than this is not written. */
const MAX_ZOOM = 12

/** Russia's name is written twice, west and east of the Urals; the gap keeps both clear of them. */
const RUSSIA_WEST = [30, 58] as const
const RUSSIA_EAST = [62, 192] as const

export interface CountryShape {
  country: string
  /** Degrees, unwrapped. */
  polygons: readonly (readonly (readonly [number, number])[])[][]
}

/** A place chosen by hand, with its zoom where the free width would say too much. */
export interface Anchor {
  at: readonly [lng: number, lat: number]
  minZoom: number | null
}

export type LabelRow = readonly [country: string, lng: number, lat: number, minZoom: number]

/**
 * Where each country's name is written: the middle of the widest place of its largest polygon, or the
 * hand-chosen anchor; and the first zoom at which the name fits between the borders there.
 */
export function countryLabels(
  shapes: readonly CountryShape[],
  names: ReadonlyMap<string, string>,
  anchors: ReadonlyMap<string, Anchor>,
): LabelRow[] {
  return shapes.flatMap(({ country, polygons }) => {
    const name = names.get(country)
    const largest = largestPolygon(
      polygons.map((rings) => rings.map((ring) => ring.map(mercatorPx))),
    )
    if (!name || !largest) return []
    const pieces =
      country === 'RU'
        ? [RUSSIA_WEST, RUSSIA_EAST].map((sides) => [clippedRing(largest[0] ?? [], sides)])
        : [largest]
    return pieces
      .map((rings) => labelIn(rings, country, name, anchors.get(country)))
      .filter(([, , , minZoom]) => minZoom <= MAX_ZOOM)
  })
}

const largestPolygon = (polygons: Ring[][]): Ring[] | undefined =>
  polygons.toSorted((a, b) => planarArea(b[0] ?? []) - planarArea(a[0] ?? []))[0]

function labelIn(
  rings: Ring[],
  country: string,
  name: string,
  anchor: Anchor | undefined,
): LabelRow {
  const stretched = rings.map((ring) => ring.map(([x, y]): Px => [x, y * STRETCH]))
  const widest = polylabel(stretched, 0.01)
  const [lng, lat] = anchor?.at ?? placeAtPx([widest[0], widest[1] / STRETCH])
  const room = Math.max(freeWidthPx(rings, mercatorPx([lng, lat])), 2 * widest.distance)
  const fitting = Math.max(0, Math.log2((name.length * PX_A_LETTER + PADDING_PX) / room))
  const minZoom = anchor?.minZoom ?? fitting
  return [country, rounded(lng, 100), rounded(lat, 100), rounded(minZoom, 10)]
}

const rounded = (value: number, steps: number): number => Math.round(value * steps) / steps

/** Twice the shorter way to the border, left or right. */
function freeWidthPx(rings: readonly Ring[], [x, y]: Px): number {
  const crossings = rings.flatMap((ring) =>
    ring.flatMap(([bx, by], index) => {
      const [ax, ay] = ring.at(index - 1) ?? [bx, by]
      return ay > y === by > y ? [] : [ax + ((y - ay) / (by - ay)) * (bx - ax)]
    }),
  )
  return 2 * Math.min(...crossings.map((crossing) => Math.abs(crossing - x)))
}

/** The part of a ring between two meridians. */
function clippedRing(ring: Ring, [west, east]: readonly [number, number]): Ring {
  const left = mercatorPx([west, 0])[0]
  const right = mercatorPx([east, 0])[0]
  return clippedAt(
    clippedAt(ring, left, (x) => x >= left),
    right,
    (x) => x <= right,
  )
}

/** One pass of Sutherland–Hodgman against a meridian. */
function clippedAt(ring: Ring, at: number, keeps: (x: number) => boolean): Ring {
  return ring.flatMap((point, index): Px[] => {
    const previous = ring.at(index - 1) ?? point
    const crosses = keeps(previous[0]) !== keeps(point[0])
    const share = (at - previous[0]) / (point[0] - previous[0])
    const crossing: Px[] = crosses ? [[at, previous[1] + share * (point[1] - previous[1])]] : []
    return keeps(point[0]) ? [...crossing, point] : crossing
  })
}
