/** Measures words in the page's own font, each only once. */
export class TextWidths {
  readonly #canvas = document.createElement('canvas').getContext('2d')
  readonly #known = new Map<string, number>()

  /** Width of a text in px. */
  of(text: string, weight: number, sizePx: number): number {
    const font = `${weight} ${sizePx}px 'Noto Sans', sans-serif`
    const key = `${font} ${text}`
    const known = this.#known.get(key)
    if (known !== undefined) return known
    if (!this.#canvas) return text.length * sizePx * 0.6
    this.#canvas.font = font
    const width = this.#canvas.measureText(text).width
    this.#known.set(key, width)
    return width
  }

  /** To be called when a font has arrived. */
  forget(): void {
    this.#known.clear()
  }
}
