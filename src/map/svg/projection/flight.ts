import type { LngLat } from '../../../../geo/index.ts'
import type { Camera, View } from '../../../state/state.ts'
import { lngLatOfSquare, squareOf } from '../../screen/projector.ts'
import { angleDeg, combined, lngLatOf, unitOf } from '../../screen/sphere.ts'
import { WORLD_PX } from './mercator.ts'
import { zoomAt } from './azimuthal.ts'

/** A move of the camera that takes time; a new one, or a gesture, ends the one before. */
export class Flight {
  #frame = 0

  get isUnderWay(): boolean {
    return this.#frame !== 0
  }

  /** Calls `show` in each frame with the share of the way that is done, eased; with 1 in the last. Of no length it calls at once. */
  start(durationMs: number, show: (part: number) => void): void {
    this.stop()
    const from = performance.now()
    const step = (now: number) => {
      const part = durationMs > 0 ? Math.min(1, Math.max(0, (now - from) / durationMs)) : 1
      this.#frame = part < 1 ? requestAnimationFrame(step) : 0
      show(eased(part))
    }
    if (durationMs > 0) this.#frame = requestAnimationFrame(step)
    else step(from)
  }

  stop(): void {
    cancelAnimationFrame(this.#frame)
    this.#frame = 0
  }
}

const eased = (part: number): number => part * part * (3 - 2 * part)

/** The camera on its way: by the shortest line, and on long ways from higher up. The globe keeps growing or shrinking evenly. */
export function cameraBetween(
  view: View,
  from: Camera,
  to: Camera,
  part: number,
  widthPx: number,
): Camera {
  const isFlat = view === 'mercator'
  const [fromZoom, toZoom] = isFlat ? [from.zoom, to.zoom] : [zoomAt(from, 0), zoomAt(to, 0)]
  const share = (isFlat ? shareOfSquare : shareOfSphere)(from.centre, to.centre)
  const wayPx = share * WORLD_PX * 2 ** Math.min(fromZoom, toZoom)
  const rise = Math.max(0, Math.log2(wayPx / widthPx)) * 4 * part * (1 - part)
  const zoom = fromZoom + part * (toZoom - fromZoom) - rise
  const centre = (isFlat ? alongSquare : alongSphere)(from.centre, to.centre, part)
  return { centre, zoom: isFlat ? zoom : zoomAt({ centre: [0, 0], zoom }, centre[1]) }
}

/** Of the way round the world. */
const shareOfSphere = (a: LngLat, b: LngLat): number => angleDeg(unitOf(a), unitOf(b)) / 360

function shareOfSquare(a: LngLat, b: LngLat): number {
  const [x1, y1] = squareOf(a)
  const [x2, y2] = squareOf(b)
  return Math.hypot(x2 - x1 - Math.round(x2 - x1), y2 - y1)
}

function alongSquare(from: LngLat, to: LngLat, part: number): LngLat {
  const [x1, y1] = squareOf(from)
  const [x2, y2] = squareOf(to)
  const turns = Math.round(x2 - x1)
  return lngLatOfSquare(x1 + part * (x2 - turns - x1), y1 + part * (y2 - y1))
}

function alongSphere(from: LngLat, to: LngLat, part: number): LngLat {
  const [a, b] = [unitOf(from), unitOf(to)]
  const angle = (angleDeg(a, b) * Math.PI) / 180
  if (angle < 1e-9) return to
  const [ka, kb] = [Math.sin((1 - part) * angle), Math.sin(part * angle)]
  return part === 1 ? to : lngLatOf(combined(ka, a, kb, b))
}
