import { geoProjection } from 'd3-geo'
import type { LngLat } from '../../../geo/index.ts'
import type { Camera } from '../../model/state.ts'
import { lngLatOfSquare, MERCATOR_EDGE, squareOf } from '../projector.ts'
import { windowOf, type MercatorProjection, type Size } from './projection.ts'

/** Zoom 0: the world is 512 px wide. */
export const WORLD_PX = 512
/** The poles lie infinitely far away; areas that hold one end here, far outside of the map. */
const FARTHEST = (89.5 * Math.PI) / 180

const mercatorRaw = (lambda: number, phi: number): [number, number] => [
  lambda,
  Math.asinh(Math.tan(Math.max(-FARTHEST, Math.min(FARTHEST, phi)))),
]

/** The flat map of {@link squareOf}, without end to the east and west. */
export function mercatorProjection(camera: Camera, size: Size): MercatorProjection {
  const { widthPx, heightPx } = size
  const side = WORLD_PX * 2 ** camera.zoom
  const [middleX, middleY] = squareOf(camera.centre)
  const square = {
    scale: side,
    xPx: widthPx / 2 - middleX * side,
    yPx: heightPx / 2 - middleY * side,
  }
  const window = windowOf(size)
  const copyOf = ([lng]: LngLat) => Math.round(middleX - (lng / 360 + 0.5))
  const squareAt = (xPx: number, yPx: number) =>
    [(xPx - square.xPx) / side, (yPx - square.yPx) / side] as const
  /** Copies of the world as cut opposite to the camera. */
  const turns = whole(
    Math.ceil((window.left - widthPx / 2) / side - 0.5),
    Math.floor((window.right - widthPx / 2) / side + 0.5),
  )
  const projections = turns.map((turn) =>
    geoProjection(mercatorRaw)
      .rotate([-camera.centre[0], 0])
      .scale(side / (2 * Math.PI))
      .translate([widthPx / 2 + turn * side, square.yPx + side / 2])
      .precision(0),
  )
  const middle = projections[turns.indexOf(0)]!
  return {
    kind: 'mercator',
    camera,
    ...size,
    window,
    square,
    copies: whole(
      Math.floor((window.left - square.xPx) / side),
      Math.floor((window.right - square.xPx) / side),
    ),
    streams: (sink) => projections.map((projection) => projection.stream(sink)),
    pxOf: ([lng, lat]) => middle([lng, lat])!,
    copyOf,
    project(at, copy = copyOf(at)) {
      const [x, y] = squareOf(at)
      const beyond = Math.abs(at[1]) <= MERCATOR_EDGE ? null : at[1] > 0 ? 'north' : 'south'
      return {
        xPx: square.xPx + (x + copy) * side,
        yPx: square.yPx + y * side,
        visible: true,
        beyond,
      }
    },
    unproject(xPx, yPx) {
      const [x, y] = squareAt(xPx, yPx)
      return y < 0 || y > 1 ? null : lngLatOfSquare(wrapped(x), y)
    },
    nearestPlace(xPx, yPx) {
      const [x, y] = squareAt(xPx, yPx)
      return lngLatOfSquare(wrapped(x), Math.max(0, Math.min(1, y)))
    },
  }
}

const wrapped = (x: number): number => x - Math.floor(x)

const whole = (first: number, last: number): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index)
