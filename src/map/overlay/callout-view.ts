import type { City } from '../../../geo/index.ts'
import type { Projector } from '../screen/projector.ts'
import { bestSide, calloutBox, isInside } from '../layout/callout.ts'
import { htmlElement, setAttributes, svgElement } from '../shapes/dom.ts'
import type { Box, ScreenPoint } from '../screen/geometry.ts'
import type { PlacedCity } from '../layout/scene.ts'

/** The ring round the chosen city's mark, its callout, and the line between them. */
export class CalloutView {
  readonly #box: HTMLElement
  readonly #ring: SVGCircleElement
  readonly #leader: SVGLineElement
  #side = 0
  #sidedFor: City | null = null
  #text = ''

  constructor(lines: SVGElement, host: HTMLElement) {
    this.#leader = svgElement(lines, 'line', 'callout-leader')
    this.#ring = svgElement(lines, 'circle', 'chosen-ring')
    this.#box = htmlElement(host, 'div', 'callout')
  }

  /** The next drawing chooses its side anew. */
  reconsiderSide(): void {
    this.#sidedFor = null
  }

  /** `marksIn` counts city marks in a box; it is asked only when a side is to be chosen. */
  draw(
    chosen: PlacedCity | null,
    projector: Projector,
    taken: readonly Box[],
    marksIn: (box: Box) => number,
  ): void {
    const shown = chosen !== null
    this.#box.hidden = !shown
    for (const element of [this.#ring, this.#leader]) {
      setAttributes(element, { visibility: shown ? 'visible' : 'hidden' })
    }
    if (!chosen) return
    this.#write(chosen.mark.lines)
    const { xPx, yPx, radiusPx } = chosen
    const { offsetWidth, offsetHeight } = this.#box
    const boxOn = (side: number) => calloutBox(xPx, yPx, offsetWidth, offsetHeight, side)
    if (this.#sidedFor !== chosen.mark.city || !isInside(boxOn(this.#side), projector)) {
      this.#side = bestSide(boxOn, projector, taken, marksIn)
      this.#sidedFor = chosen.mark.city
    }
    const box = boxOn(this.#side)
    this.#box.style.transform = `translate(${Math.round(box.left)}px, ${Math.round(box.top)}px)`
    const [endX, endY] = nearestOn(box, xPx, yPx)
    const away = Math.hypot(endX - xPx, endY - yPx) || 1
    setAttributes(this.#ring, { cx: xPx, cy: yPx, r: radiusPx })
    setAttributes(this.#leader, {
      x1: xPx + ((endX - xPx) * radiusPx) / away,
      y1: yPx + ((endY - yPx) * radiusPx) / away,
      x2: endX,
      y2: endY,
    })
  }

  #write(lines: readonly string[]): void {
    const text = lines.join('\n')
    if (text === this.#text) return
    this.#text = text
    this.#box.replaceChildren()
    for (const line of lines) htmlElement(this.#box, 'div', 'callout-line').textContent = line
  }
}

/** Where the leader meets the callout: on its edge, away from the corners. */
function nearestOn(box: Box, xPx: number, yPx: number): ScreenPoint {
  return [clamped(xPx, box.left, box.right), clamped(yPx, box.top + 6, box.bottom - 6)]
}

const clamped = (value: number, low: number, high: number): number =>
  Math.max(low, Math.min(high, value))
