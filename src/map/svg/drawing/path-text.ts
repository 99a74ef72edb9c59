import type { Box } from '../../screen/geometry.ts'
import type { LineSink } from '../../screen/outline.ts'

/** Vertices nearer than this to the one before are left out; in tenths of a px. */
const NEAR = 4
const TABLE_REACH = 999

/** `-1.2`, ` .5`, ` 3`: tenths as SVG numbers that need no separator before them. */
const NUMBERS = Array.from({ length: 2 * TABLE_REACH + 1 }, (_, index) =>
  numberText(index - TABLE_REACH),
)

function numberText(tenths: number): string {
  const text = String(Math.abs(tenths) / 10).replace(/^0\./, '.')
  return tenths < 0 ? `-${text}` : ` ${text}`
}

const textOf = (tenths: number): string =>
  tenths >= -TABLE_REACH && tenths <= TABLE_REACH
    ? NUMBERS[tenths + TABLE_REACH]!
    : numberText(tenths)

/**
 * Lines and loops as SVG path data of a tenth of a px. Vertices that change nothing to the eye
 * are left out: those upon their neighbour, and those in a run that lies on one outer side of the window.
 */
export class PathText implements LineSink {
  readonly #left: number
  readonly #right: number
  readonly #top: number
  readonly #bottom: number
  #text = ''
  #isFirst = true
  /** Nothing but the beginning of this line is written. */
  #isMoved = false
  /** Last vertex written, tenths of a px, and the sides of the window that it lies beyond. */
  #x = 0
  #y = 0
  #sides = 0
  /** The newest vertex, not written yet. */
  #hasNext = false
  #nextX = 0
  #nextY = 0
  #nextSides = 0

  constructor({ left, right, top, bottom }: Box) {
    this.#left = left * 10
    this.#right = right * 10
    this.#top = top * 10
    this.#bottom = bottom * 10
  }

  /** Path data of all that came; '' when nothing did. */
  get text(): string {
    return this.#text
  }

  begin(): void {
    this.#isFirst = true
    this.#hasNext = false
  }

  point(xPx: number, yPx: number): void {
    const x = Math.round(xPx * 10)
    const y = Math.round(yPx * 10)
    const sides = this.#sidesOf(x, y)
    if (this.#isFirst) return this.#moveTo(x, y, sides)
    if (this.#hasNext && !this.#canSkipNext(sides)) this.#writeNext()
    this.#hasNext = true
    this.#nextX = x
    this.#nextY = y
    this.#nextSides = sides
  }

  end(isLoop: boolean): void {
    if (this.#hasNext) this.#writeNext()
    if (isLoop && !this.#isFirst) this.#text += 'Z'
  }

  #moveTo(x: number, y: number, sides: number): void {
    this.#isFirst = false
    this.#text += `M${textOf(x)}${textOf(y)}`
    this.#isMoved = true
    this.#x = x
    this.#y = y
    this.#sides = sides
  }

  #canSkipNext(sides: number): boolean {
    if ((this.#sides & this.#nextSides & sides) !== 0) return true
    const dx = this.#nextX - this.#x
    const dy = this.#nextY - this.#y
    return dx < NEAR && dx > -NEAR && dy < NEAR && dy > -NEAR
  }

  #writeNext(): void {
    if (this.#isMoved) this.#text += 'l'
    this.#isMoved = false
    this.#text += textOf(this.#nextX - this.#x) + textOf(this.#nextY - this.#y)
    this.#x = this.#nextX
    this.#y = this.#nextY
    this.#sides = this.#nextSides
    this.#hasNext = false
  }

  #sidesOf(x: number, y: number): number {
    return (
      (x < this.#left ? 1 : x > this.#right ? 2 : 0) |
      (y < this.#top ? 4 : y > this.#bottom ? 8 : 0)
    )
  }
}
