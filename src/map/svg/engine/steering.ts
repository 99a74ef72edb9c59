import type { Camera } from '../../../state/state.ts'
import type { ScreenPoint } from '../../screen/geometry.ts'
import { cameraAfterMove, draggedCamera, zoomedCamera } from '../projection/camera-moves.ts'
import { cameraBetween, Flight } from '../projection/flight.ts'
import type { Projection } from '../projection/projection.ts'

const FLIGHT_MS = 800
const STEP_MS = 250
/** As MapLibre has it for a double click. */
const DOUBLE_MS = 300

/** What steering needs of the map that it moves. */
export interface Steered {
  /** How the map looks through a camera, which is put into its bounds. */
  lookingAt(camera: Camera): Projection
  reducedMotion(): boolean
  /** The camera has another place or zoom: now, within a frame of a flight, or by a gesture, of which many come between two frames. */
  moved(by: 'flight' | 'gesture'): void
  /** Nothing moves any more; `isNews` when the page does not know it by itself. */
  rested(isNews: boolean): void
}

/** Where a map looks, and how it gets there. */
export class Steering {
  readonly #map: Steered
  readonly #flight = new Flight()
  #camera: Camera
  #isGesturing = false
  /** Whether the end of the flight under way is news to the page. */
  #isNews = false

  constructor(map: Steered, camera: Camera) {
    this.#map = map
    this.#camera = camera
  }

  /** May lie outside of the bounds of the map, until it is looked through. */
  get camera(): Camera {
    return this.#camera
  }

  get isMoving(): boolean {
    return this.#isGesturing || this.#flight.isUnderWay
  }

  jump(camera: Camera): void {
    this.stop()
    this.#camera = this.#map.lookingAt(camera).camera
    this.#map.rested(false)
  }

  fly(camera: Camera, isNews: boolean): void {
    this.#go(camera, FLIGHT_MS, isNews)
  }

  zoomBy(steps: number): void {
    const { centre, zoom } = this.#view().camera
    this.#go({ centre, zoom: zoom + steps }, STEP_MS)
  }

  /** A step of this many px, as by keys. */
  stepBy(right: number, down: number): void {
    this.#go(cameraAfterMove(this.#view(), [right, down]), STEP_MS)
  }

  drag(from: ScreenPoint, to: ScreenPoint): void {
    this.#gesture(draggedCamera(this.#view(), from, to))
  }

  zoomAround(steps: number, around: ScreenPoint): void {
    this.#gesture(this.#zoomed(this.#view(), steps, around))
  }

  /** The same in a short flight, as after a double click. */
  flyAround(steps: number, around: ScreenPoint): void {
    const view = this.#view()
    this.#fly(DOUBLE_MS, (part) => this.#zoomed(view, part * steps, around))
  }

  endGesture(): void {
    this.#arrive(this.#view().camera)
  }

  /** Ends a flight where it is. */
  halt(): void {
    if (!this.#flight.isUnderWay) return
    this.#flight.stop()
    this.#arrive(this.#view().camera, this.#isNews)
  }

  stop(): void {
    this.#flight.stop()
    this.#isGesturing = false
  }

  #view(): Projection {
    return this.#map.lookingAt(this.#camera)
  }

  #gesture(camera: Camera): void {
    this.#flight.stop()
    this.#isGesturing = true
    this.#camera = this.#map.lookingAt(camera).camera
    this.#map.moved('gesture')
  }

  #zoomed(from: Projection, steps: number, around: ScreenPoint): Camera {
    const look = (camera: Camera) => this.#map.lookingAt(camera)
    return look(zoomedCamera(from, steps, around, look)).camera
  }

  #go(to: Camera, ms: number, isNews = true): void {
    const { kind, camera: from, widthPx } = this.#view()
    const target = this.#map.lookingAt(to).camera
    const on = (part: number) => cameraBetween(kind, from, target, part, widthPx)
    this.#fly(ms, (part) => (part < 1 ? on(part) : target), isNews)
  }

  #fly(ms: number, cameraAt: (part: number) => Camera, isNews = true): void {
    this.#isNews = isNews
    this.#flight.start(this.#map.reducedMotion() ? 0 : ms, (part) => {
      const camera = cameraAt(part)
      if (part === 1) return this.#arrive(camera, isNews)
      this.#camera = camera
      this.#map.moved('flight')
    })
  }

  #arrive(camera: Camera, isNews = true): void {
    this.#isGesturing = false
    this.#camera = camera
    this.#map.rested(isNews)
  }
}
