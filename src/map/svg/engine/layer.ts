import type { Box } from '../../screen/geometry.ts'
import { svgElement } from '../../shapes/dom.ts'
import { ShapeWriter } from '../../shapes/shape-writer.ts'
import type { Shape } from '../../shapes/shape.ts'
import type { Plane } from '../projection/projection.ts'

/**
 * A part of the drawing as a picture of its own: the browser paints it again only when it changes, whatever changes
 * above or below it, and moves it without painting.
 */
export class Layer {
  readonly #svg: SVGSVGElement
  readonly #writer: ShapeWriter
  #frame = ''
  #transform = ''

  constructor(parent: HTMLElement) {
    this.#svg = svgElement(parent, 'svg')
    this.#svg.setAttribute('aria-hidden', 'true')
    Object.assign(this.#svg.style, {
      position: 'absolute',
      pointerEvents: 'none',
      transformOrigin: '0 0',
      willChange: 'transform',
    })
    this.#writer = new ShapeWriter(this.#svg)
  }

  /** Shows shapes within `window` of the map, all moved by `move`. */
  show(shapes: readonly Shape[], window: Box, move: Plane | null): void {
    this.#fit(window)
    this.#writer.write(shapes)
    const transform = move ? transformOf(move, window) : ''
    if (transform !== this.#transform) this.#svg.style.transform = transform
    this.#transform = transform
  }

  #fit({ left, right, top, bottom }: Box): void {
    const frame = `${left} ${top} ${right - left} ${bottom - top}`
    if (frame === this.#frame) return
    this.#frame = frame
    this.#svg.setAttribute('viewBox', frame)
    Object.assign(this.#svg.style, {
      left: `${left}px`,
      top: `${top}px`,
      width: `${right - left}px`,
      height: `${bottom - top}px`,
    })
  }
}

/** The element's own origin is the window's corner. */
function transformOf({ scale, xPx, yPx }: Plane, { left, top }: Box): string {
  if (scale === 1 && xPx === 0 && yPx === 0) return ''
  const x = xPx + (scale - 1) * left
  const y = yPx + (scale - 1) * top
  return `translate(${x.toFixed(2)}px, ${y.toFixed(2)}px) scale(${scale.toFixed(6)})`
}
