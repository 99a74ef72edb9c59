import { type LngLat, wrapLongitude } from '../../../geo/index.ts'
import type { RingMark } from '../../derive/picture-types.ts'
import type { Camera, View } from '../../state/state.ts'
import { lngLatOfSquare, MERCATOR_EDGE, squareOf } from './projector.ts'
import {
  angleDeg,
  lngLatOf,
  normalised,
  ringPlace,
  ringRadiusDeg,
  ringShape,
  unitOf,
} from './sphere.ts'

/** What controls cover at the edges of the map, px. */
export interface Insets {
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly left: number
}

export const NO_INSETS: Insets = { top: 0, right: 0, bottom: 0, left: 0 }

/** Size of the map, px, and what is covered of it. */
export interface Room extends Insets {
  readonly widthPx: number
  readonly heightPx: number
}

export const MIN_ZOOM = 0
export const MAX_ZOOM = 10
/** Zoom 0: the world is 512 px wide. */
const WORLD_PX = 512
/** MapLibre's vertical field of view. */
const FIELD_OF_VIEW = 0.6435011087932844
const DEGREE = Math.PI / 180
/** A ring that reaches closer to a pole than this cannot be shown whole on Mercator: its far side would fill the view. */
const OPEN_BEYOND_LAT = 75
const AIR = 0.93
/** A view is never closer than this when there is nothing but a place to show. */
const PLACE_ZOOM = 5

/** The camera that shows the rings of all launch points as well as the projection allows. */
export function fittingCamera(
  view: View,
  places: readonly LngLat[],
  rings: readonly RingMark[],
  room: Room,
): Camera {
  if (places.length === 0) return { centre: [20, 50], zoom: 2.5 }
  return view === 'globe' ? fitGlobe(places, rings, room) : fitMercator(places, rings, room)
}

/** The whole outer ring is in the view: its cap is seen from straight above, in perspective. */
function fitGlobe(places: readonly LngLat[], rings: readonly RingMark[], room: Room): Camera {
  const centre = middleOf(places)
  const capDeg = Math.max(
    2,
    ...places.map((at) => angleDeg(unitOf(centre), unitOf(at))),
    ...rings.map(
      ({ at, km }) => angleDeg(unitOf(centre), unitOf(at)) + ringRadiusDeg(ringShape(at, km)),
    ),
  )
  const cameraPx = (0.5 / Math.tan(FIELD_OF_VIEW / 2)) * room.heightPx
  const reachPx =
    AIR *
    Math.max(
      1,
      Math.min(
        room.widthPx / 2 - Math.max(room.left, room.right),
        room.heightPx / 2 - Math.max(room.top, room.bottom),
      ),
    )
  const radiusPx = globeRadiusPx(capDeg * DEGREE, reachPx, cameraPx)
  const scale = Math.cos(Math.min(Math.abs(centre[1]), MERCATOR_EDGE) * DEGREE)
  const zoom = Math.log2((radiusPx * 2 * Math.PI * scale) / WORLD_PX)
  return { centre, zoom: Math.min(MAX_ZOOM, zoom) }
}

/** Radius of the globe on which a cap of angular radius `cap` reaches `reachPx` from the middle; at most the whole globe. */
function globeRadiusPx(cap: number, reachPx: number, cameraPx: number): number {
  const wholeGlobe = globeOfOutline(reachPx, cameraPx)
  const depth = cameraPx * Math.sin(cap) - reachPx * (1 - Math.cos(cap))
  const horizon = (radiusPx: number) => Math.acos(radiusPx / (radiusPx + cameraPx))
  if (depth <= 0) return wholeGlobe
  const radiusPx = (reachPx * cameraPx) / depth
  return cap < horizon(radiusPx) ? radiusPx : wholeGlobe
}

/** Radius of the globe whose outline, in perspective, has the radius `reachPx`. */
function globeOfOutline(reachPx: number, cameraPx: number): number {
  // The outline lies where the line of sight touches: reach / camera = tan(asin(R / (R + camera))).
  const sine = Math.sin(Math.atan(reachPx / cameraPx))
  return (cameraPx * sine) / (1 - sine)
}

interface Span {
  left: number
  right: number
  top: number
  bottom: number
}

/**
 * Rings that Mercator can hold are shown whole. Of a ring that runs over or close to a pole the side toward the equator
 * is shown, with the launch point a third of the way down and its smallest ring in sight.
 */
function fitMercator(places: readonly LngLat[], rings: readonly RingMark[], room: Room): Camera {
  const [reference] = squareOf(places[0]!)
  const spans = places.map((at) => {
    const own = rings.filter((ring) => ring.at[0] === at[0] && ring.at[1] === at[1])
    return shifted(spanOf(at, own), reference)
  })
  const all: Span = {
    left: Math.min(...spans.map(({ left }) => left)),
    right: Math.max(...spans.map(({ right }) => right)),
    top: Math.max(0, Math.min(...spans.map(({ top }) => top))),
    bottom: Math.min(1, Math.max(...spans.map(({ bottom }) => bottom))),
  }
  const perPx = Math.max(
    (all.right - all.left) / (AIR * roomWidth(room)),
    (all.bottom - all.top) / (AIR * roomHeight(room)),
  )
  const zoom = Math.min(MAX_ZOOM, Math.max(leastZoom(room), Math.log2(1 / (perPx * WORLD_PX))))
  const worldPx = WORLD_PX * 2 ** (perPx > 0 ? zoom : PLACE_ZOOM)
  const x = (all.left + all.right) / 2 + (room.right - room.left) / 2 / worldPx
  const y = (all.top + all.bottom) / 2 + (room.bottom - room.top) / 2 / worldPx
  const half = room.heightPx / 2 / worldPx
  const [lng, lat] = lngLatOfSquare(x, Math.max(half, Math.min(1 - half, y)))
  return { centre: [wrapLongitude(lng), lat], zoom: perPx > 0 ? zoom : PLACE_ZOOM }
}

/** The Mercator world always fills the height of the view. */
const leastZoom = ({ heightPx }: Room): number => Math.max(MIN_ZOOM, Math.log2(heightPx / WORLD_PX))

function spanOf(at: LngLat, rings: readonly RingMark[]): Span {
  const [x, y] = squareOf(at)
  const spans = rings.map((ring) => ringSpan(ring)).toSorted((a, b) => a.reach - b.reach)
  const whole = spans.filter(({ open }) => !open)
  const open = spans.filter(({ open: isOpen }) => isOpen)
  const span: Span = { left: x, right: x, top: y, bottom: y }
  for (const { left, right, top, bottom } of whole) {
    span.left = Math.min(span.left, x + left)
    span.right = Math.max(span.right, x + right)
    span.top = Math.min(span.top, top)
    span.bottom = Math.max(span.bottom, bottom)
  }
  for (const { top, bottom } of open) {
    const isNorthern = at[1] >= 0
    const far = isNorthern ? bottom : top
    const beyond = y - (far - y) / 2
    span.top = Math.min(span.top, far, beyond)
    span.bottom = Math.max(span.bottom, far, beyond)
  }
  return span
}

/** A ring on the Mercator square; left and right from its launch point. Open: it cannot be shown whole. */
function ringSpan({ at, km }: RingMark): Span & { open: boolean; reach: number } {
  const shape = ringShape(at, km)
  const outline = Array.from({ length: 36 }, (_, step) => ringPlace(shape, step * 10))
  const reach = ringRadiusDeg(shape)
  const highest = Math.max(Math.abs(at[1] + reach), Math.abs(at[1] - reach))
  const eastings = outline.map(([lng]) => wrapLongitude(lng - at[0]) / 360)
  const ys = outline.map((place) => squareOf(place)[1])
  return {
    left: Math.min(...eastings),
    right: Math.max(...eastings),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
    open: highest > OPEN_BEYOND_LAT,
    reach,
  }
}

/** The span in the world copy nearest to `reference`. */
function shifted(span: Span, reference: number): Span {
  const turns = Math.round((span.left + span.right) / 2 - reference)
  return { ...span, left: span.left - turns, right: span.right - turns }
}

/** Where the places balance on the sphere; the first of them when they balance nowhere. */
function middleOf(places: readonly LngLat[]): LngLat {
  const units = places.map(unitOf)
  const sum = [0, 1, 2].map((axis) => units.reduce((total, unit) => total + unit[axis]!, 0))
  const [x = 0, y = 0, z = 0] = sum
  return Math.hypot(x, y, z) > 1e-6 ? lngLatOf(normalised([x, y, z])) : places[0]!
}

const roomWidth = ({ widthPx, left, right }: Room): number => Math.max(1, widthPx - left - right)
const roomHeight = ({ heightPx, top, bottom }: Room): number => Math.max(1, heightPx - top - bottom)
