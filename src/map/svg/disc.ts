import type { Unit } from '../sphere.ts'
import type { LineSink, Outline } from './outline.ts'
import { drawLoop, type AzimuthalProjection, type Side } from './projection.ts'

/** What a disc shows of the sphere, and how. */
export interface DiscView {
  /** Faces the middle of the disc: east, north and up there. */
  readonly axes: { readonly east: Unit; readonly north: Unit; readonly up: Unit }
  /** Cosine of the angle from `up` at which the ground goes out of sight. */
  readonly cosEdge: number
  readonly disc: AzimuthalProjection['disc']
  /** Px of a unit sideways, where the cosine of the angle from `up` is `cos`. */
  spread(cos: number): number
}

/** Longest step along the edge, radians: 0.1 px off the circle on a disc of 500 px. */
const EDGE_STEP = 0.04
/** Of the disc's radius squared: what a loop without area may seem to hold by rounding. */
const NO_AREA = 1e-9

/**
 * Draws lines and areas on a disc. What goes out of sight follows the edge in the direction in which it lies, so that
 * a loop stays a loop round the same places; whether its area holds what is in sight of the far side shows in the sense
 * in which the loop then runs.
 */
export class Disc {
  readonly #view: DiscView
  readonly #sink: LineSink
  /** The present vertex, from the middle of the disc: sideways east and north, and up. */
  #east = 0
  #north = 0
  #up = 0
  /** Direction in which the edge was last touched. */
  #direction = 0
  /** The last point, from the middle of the disc, px. */
  #x = 0
  #y = 0
  /** Twice what the loop so far holds; positive where it runs clockwise on the screen. */
  #twiceArea = 0

  constructor(view: DiscView, sink: LineSink) {
    this.#view = view
    this.#sink = sink
  }

  drawLine(line: Outline): void {
    let isDrawing = false
    for (let index = 0; index < line.count; index++) {
      const [east, north, up] = [this.#east, this.#north, this.#up]
      this.#turnTo(line, index)
      const isVisible = this.#isVisible()
      if (isVisible && !isDrawing) {
        this.#sink.begin()
        if (index > 0) this.#goToEdge(this.#crossing(east, north, up))
      }
      if (isVisible) this.#drawVertex()
      else if (isDrawing) {
        this.#goToEdge(this.#crossing(east, north, up))
        this.#sink.end(false)
      }
      isDrawing = isVisible
    }
    if (isDrawing) this.#sink.end(false)
  }

  drawArea(loop: Outline, side: Side): void {
    this.#sink.begin()
    let wasVisible = true
    for (let index = 0; index < loop.count; index++) {
      const [east, north, up] = [this.#east, this.#north, this.#up]
      this.#turnTo(loop, index)
      const isVisible = this.#isVisible()
      if (isVisible) {
        if (!wasVisible) this.#goAlongEdge(this.#crossing(east, north, up))
        this.#drawVertex()
      } else {
        const direction = Math.atan2(this.#north, this.#east)
        if (index === 0) this.#goToEdge(direction)
        else {
          if (wasVisible) this.#goToEdge(this.#crossing(east, north, up))
          this.#goAlongEdge(direction)
        }
      }
      wasVisible = isVisible
    }
    this.#sink.end(true)
    const { disc } = this.#view
    const twiceArea = side === 'right' ? this.#twiceArea : -this.#twiceArea
    if (twiceArea < -NO_AREA * disc.radiusPx ** 2) drawLoop(circleOf(disc), this.#sink)
  }

  #turnTo({ unit }: Outline, index: number): void {
    const { east, north, up } = this.#view.axes
    const x = unit[3 * index]!
    const y = unit[3 * index + 1]!
    const z = unit[3 * index + 2]!
    this.#east = x * east[0] + y * east[1] + z * east[2]
    this.#north = x * north[0] + y * north[1] + z * north[2]
    this.#up = x * up[0] + y * up[1] + z * up[2]
  }

  #isVisible(): boolean {
    return this.#up > this.#view.cosEdge
  }

  #drawVertex(): void {
    const px = this.#view.spread(this.#up)
    this.#draw(px * this.#east, -px * this.#north)
  }

  /** Direction in which the way from a vertex to the present one meets the edge. */
  #crossing(east: number, north: number, up: number): number {
    const part = (this.#view.cosEdge - up) / (this.#up - up)
    return Math.atan2(north + part * (this.#north - north), east + part * (this.#east - east))
  }

  #goToEdge(direction: number): void {
    const { radiusPx } = this.#view.disc
    this.#draw(radiusPx * Math.cos(direction), -radiusPx * Math.sin(direction))
    this.#direction = direction
  }

  /** The shorter way round. */
  #goAlongEdge(direction: number): void {
    const from = this.#direction
    const way = Math.atan2(Math.sin(direction - from), Math.cos(direction - from))
    const steps = Math.max(1, Math.ceil(Math.abs(way) / EDGE_STEP))
    const { radiusPx } = this.#view.disc
    for (let step = 1; step <= steps; step++) {
      const angle = from + (way * step) / steps
      this.#moveTo(radiusPx * Math.cos(angle), -radiusPx * Math.sin(angle))
    }
    // The true sector, so that a way there and back along the edge holds nothing at all.
    this.#twiceArea -= radiusPx * radiusPx * way
    this.#direction = direction
  }

  #draw(x: number, y: number): void {
    this.#twiceArea += this.#x * y - x * this.#y
    this.#moveTo(x, y)
  }

  #moveTo(x: number, y: number): void {
    const { disc } = this.#view
    this.#x = x
    this.#y = y
    this.#sink.point(disc.xPx + x, disc.yPx + y)
  }
}

const circleOf = ({ xPx, yPx, radiusPx }: AzimuthalProjection['disc']) => {
  const steps = Math.ceil((2 * Math.PI) / EDGE_STEP)
  return Array.from({ length: steps }, (_, step): readonly [number, number] => {
    const angle = (2 * Math.PI * step) / steps
    return [xPx + radiusPx * Math.cos(angle), yPx + radiusPx * Math.sin(angle)]
  })
}
