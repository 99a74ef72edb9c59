import type { Camera } from '../../model/state.ts'
import type { ScreenPoint } from '../overlay/ring-labels.ts'
import { cameraAfterMove, draggedCamera, zoomedCamera } from './camera-moves.ts'
import { cameraBetween, Flight } from './flight.ts'
import type { Projection } from './projection.ts'

const FLIGHT_MS = 800
const STEP_MS = 250

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
    const look = (camera: Camera) => this.#map.lookingAt(camera)
    this.#gesture(zoomedCamera(this.#view(), steps, around, look))
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

  #go(to: Camera, ms: number, isNews = true): void {
    const { kind, camera: from, widthPx } = this.#view()
    const target = this.#map.lookingAt(to).camera
    this.#isNews = isNews
    this.#flight.start(this.#map.reducedMotion() ? 0 : ms, (part) => {
      this.#camera = cameraBetween(kind, from, target, part, widthPx)
      if (part < 1) this.#map.moved('flight')
      else this.#arrive(target, isNews)
    })
  }

  #arrive(camera: Camera, isNews = true): void {
    this.#isGesturing = false
    this.#camera = camera
    this.#map.rested(isNews)
  }
}
