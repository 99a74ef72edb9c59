import type { LngLat } from '../../../../geo/index.ts'
import type { RingMark } from '../../../derive/picture-types.ts'
import type { Camera } from '../../../state/state.ts'
import { MAX_ZOOM, type Room } from '../../screen/fit.ts'
import { angleDeg, ringRadiusDeg, ringShape, unitOf } from '../../screen/sphere.ts'
import { globeRadiusPx } from './azimuthal.ts'

const AIR = 0.93
/** With nothing but a place to show. */
const MIN_DEG = 2

/** The camera over `aspect` that shows all rings: there distances are true, so the farthest one gives the scale. */
export function fittingTrueDistance(
  aspect: LngLat,
  places: readonly LngLat[],
  rings: readonly RingMark[],
  { widthPx, heightPx, left, right, top, bottom }: Room,
): Camera {
  const angleTo = (at: LngLat) => angleDeg(unitOf(aspect), unitOf(at))
  const farthestDeg = Math.max(
    MIN_DEG,
    ...places.map(angleTo),
    ...rings.map(({ at, km }) => angleTo(at) + ringRadiusDeg(ringShape(at, km))),
  )
  const reachPx =
    AIR *
    Math.max(1, Math.min(widthPx / 2 - Math.max(left, right), heightPx / 2 - Math.max(top, bottom)))
  const radiusPx = reachPx / ((Math.min(180, farthestDeg) * Math.PI) / 180)
  const zoom = Math.log2(radiusPx / globeRadiusPx({ centre: aspect, zoom: 0 }))
  return { centre: aspect, zoom: Math.min(MAX_ZOOM, zoom) }
}
