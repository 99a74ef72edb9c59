import type { Unit } from '../../screen/sphere.ts'
import type { LineSink, Outline } from '../../screen/outline.ts'
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
const NEVER_ZERO = 1e-60

/**
 * Draws lines and areas on a disc. What is out of sight follows the edge in the direction in which it lies, so that a
 * loop stays a loop round the same places. Whether its area holds the middle of the far side, and so all that the
 * loop does not go round, shows in the sense in which it runs.
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
  /** The vertex before on the stereographic plane, which holds all of the sphere but the far side's middle. */
  #planeX = 0
  #planeY = 0
  /** Twice what the loop so far holds on that plane; positive where it runs clockwise. */
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
    const holdsFarMiddle = side === 'right' ? this.#twiceArea < 0 : this.#twiceArea > 0
    if (holdsFarMiddle) drawLoop(circleOf(this.#view.disc), this.#sink)
  }

  #turnTo({ unit }: Outline, index: number): void {
    const { east, north, up } = this.#view.axes
    const x = unit[3 * index]!
    const y = unit[3 * index + 1]!
    const z = unit[3 * index + 2]!
    this.#east = x * east[0] + y * east[1] + z * east[2]
    this.#north = x * north[0] + y * north[1] + z * north[2]
    this.#up = x * up[0] + y * up[1] + z * up[2]
    // 1 + up, written so that it stays exact toward the far side's middle, where loops may have vertices.
    const sideways = this.#east * this.#east + this.#north * this.#north
    const shrunk = this.#up > 0 ? 1 + this.#up : Math.max(sideways, NEVER_ZERO) / (1 - this.#up)
    const [planeX, planeY] = [this.#east / shrunk, this.#north / shrunk]
    if (index > 0) this.#twiceArea += planeX * this.#planeY - this.#planeX * planeY
    this.#planeX = planeX
    this.#planeY = planeY
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
      this.#draw(radiusPx * Math.cos(angle), -radiusPx * Math.sin(angle))
    }
    this.#direction = direction
  }

  /** A point, from the middle of the disc. */
  #draw(x: number, y: number): void {
    const { disc } = this.#view
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
