import {
  lngLatOfSquare,
  MERCATOR_EDGE,
  squareOf,
  type Projector,
} from '../../src/map/screen/projector.ts'
import type { Camera } from '../../src/state/state.ts'

const wrapped = (x: number) => x - Math.floor(x)

/** A Mercator view without an engine. */
export function flatProjector(
  { centre, zoom }: Camera,
  widthPx: number,
  heightPx: number,
): Projector {
  const worldPx = 512 * 2 ** zoom
  const [x0, y0] = squareOf(centre)
  const ground = (xPx: number, yPx: number) =>
    [x0 + (xPx - widthPx / 2) / worldPx, y0 + (yPx - heightPx / 2) / worldPx] as const
  const copyOf: Projector['copyOf'] = ([lng]) => Math.round(x0 - (lng / 360 + 0.5))
  return {
    widthPx,
    heightPx,
    copyOf,
    project(at, copy = copyOf(at)) {
      const [x, y] = squareOf(at)
      return {
        xPx: widthPx / 2 + (x + copy - x0) * worldPx,
        yPx: heightPx / 2 + (y - y0) * worldPx,
        visible: true,
        beyond: Math.abs(at[1]) <= MERCATOR_EDGE ? null : at[1] > 0 ? 'north' : 'south',
      }
    },
    unproject(xPx, yPx) {
      const [x, y] = ground(xPx, yPx)
      return y < 0 || y > 1 ? null : lngLatOfSquare(wrapped(x), y)
    },
    nearestPlace(xPx, yPx) {
      const [x, y] = ground(xPx, yPx)
      return lngLatOfSquare(wrapped(x), Math.max(0, Math.min(1, y)))
    },
  }
}
