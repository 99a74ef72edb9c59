import type { Basemap } from '../../../../geo/index.ts'
import type { Picture } from '../../../derive/picture-types.ts'
import { memoizeLast } from '../../../memo/memory.ts'
import type { MapWords } from '../../contract/engine.ts'
import { cutsIn, obstaclesOf, type OverlayScene } from '../../layout/scene.ts'
import { htmlElement } from '../../shapes/dom.ts'
import type { Theme } from '../../style/theme.ts'
import { GROUND_LAYERS, LAYERS } from '../drawing/drawing.ts'
import { NameLayout, type PlacedLabel } from '../drawing/name-layout.ts'
import { nameShapes } from '../drawing/name-shapes.ts'
import type { WidthsOfText } from '../drawing/name-style.ts'
import { wholeDrawing } from '../drawing/whole-drawing.ts'
import { moveBetween, type Projection, type Size } from '../projection/projection.ts'
import { Layer } from './layer.ts'

/** What one frame in the page shows. */
export interface Scene {
  readonly picture: Picture
  readonly projection: Projection
  readonly scene: OverlayScene
  readonly theme: Theme
  readonly words: MapWords
  readonly widths: WidthsOfText
  readonly fine: Basemap
  /** Drawn instead of `fine` while a globe turns, where `fine` would take too long. */
  readonly first: Basemap
  /** By gesture or flight. */
  readonly isMoving: boolean
}

/** A drawing of the fine ground that took this long would make a turning globe stutter. */
const SLOW_MS = 12
/** How often names find new places while the map moves. */
const NAMES_EACH_MS = 250
/** The ground is drawn anew when it would be shown this much larger, or smaller. */
const MAX_SCALE = 1.6
const MIN_SCALE = 0.7

let sheets = 0

/** One set of layers with the drawing that they show. No two have an id in common. */
const sheetOn = (ground: HTMLElement) => ({
  layers: new Map(LAYERS.map((name) => [name, new Layer(ground)] as const)),
  names: new Layer(ground),
  draw: wholeDrawing(`map-${++sheets}`),
})

/** The elements of one map in the page, and the drawing that they show. */
export class Stage {
  /** Holds the drawing, and what is laid over it. */
  readonly host: HTMLElement
  /** Holds the drawing alone: what a reader drags, clicks and focuses. */
  readonly ground: HTMLElement
  #sheet: ReturnType<typeof sheetOn>
  readonly #names = new NameLayout()
  readonly #nameShapes = memoizeLast(nameShapes)
  #labels: readonly PlacedLabel[] = []
  #namedAt = 0
  #drawn: { readonly basemap: Basemap; readonly groundFor: Projection } | null = null
  #fineMs = 0

  constructor(container: HTMLElement) {
    this.host = htmlElement(container, 'div', 'svg-map')
    Object.assign(this.host.style, {
      position: 'relative',
      width: '100%',
      height: '100%',
      overflow: 'hidden',
    })
    this.ground = htmlElement(this.host, 'div', 'svg-map-ground')
    this.ground.tabIndex = 0
    this.ground.setAttribute('role', 'region')
    Object.assign(this.ground.style, {
      position: 'absolute',
      inset: '0',
      cursor: 'grab',
      touchAction: 'none',
      userSelect: 'none',
    })
    this.#sheet = sheetOn(this.ground)
  }

  size(): Size {
    return { widthPx: this.host.clientWidth, heightPx: this.host.clientHeight }
  }

  draw({ picture, projection, scene, theme, words, widths, ...view }: Scene): void {
    const began = performance.now()
    // Chromium, where a graphics card paints, goes on to show hatches that another projection has replaced in place.
    if (this.#drawn && this.#drawn.groundFor.kind !== projection.kind) this.leave()
    const { basemap, groundFor } = this.#groundOf(projection, view)
    const isHeld = picture.launchPoints.some(({ from }) => from !== null)
    const isTooSoon = view.isMoving && began - this.#namedAt < NAMES_EACH_MS
    // The first frame comes without names: they take as long to place as all else to draw.
    if (this.#drawn && !isHeld && !isTooSoon) {
      const taken = obstaclesOf(scene)
      this.#labels = this.#names.place(picture, projection, theme, words, widths, taken)
      this.#namedAt = began
    }
    const isNewGround = groundFor !== this.#drawn?.groundFor || basemap !== this.#drawn.basemap
    this.#drawn = { basemap, groundFor }
    const cutsOf = cutsIn(scene)
    const { layers, names, draw } = this.#sheet
    const shapes = draw({ picture, projection, theme, basemap, groundFor, cutsOf })
    for (const [name, layer] of layers) {
      const drawnFor = GROUND_LAYERS.includes(name) ? groundFor : projection
      layer.show(shapes[name], drawnFor.window, moveBetween(drawnFor, projection))
    }
    names.show(this.#nameShapes(this.#labels, projection, theme), projection.window, null)
    if (isNewGround && basemap === view.fine) this.#fineMs = performance.now() - began
  }

  /** Takes what is shown out of the map, which then begins anew. */
  leave(): HTMLElement {
    const left = document.createElement('div')
    left.append(...this.ground.children)
    this.#sheet = sheetOn(this.ground)
    return left
  }

  setName({ map }: MapWords): void {
    this.ground.setAttribute('aria-label', map ?? '')
  }

  /** Whether what is under the mouse can be chosen. */
  showPointer(canChoose: boolean): void {
    this.ground.style.cursor = canChoose ? 'pointer' : 'grab'
  }

  close(): void {
    this.host.remove()
  }

  /** At rest the ground is drawn for the view. A move shows the last drawing moved, as long as that fills the view. */
  #groundOf(projection: Projection, view: Pick<Scene, 'fine' | 'first' | 'isMoving'>) {
    const { fine, first, isMoving } = view
    const last = this.#drawn
    if (isMoving && last && canShow(last.groundFor, projection)) return last
    const isTurning = isMoving && projection.kind === 'globe'
    return {
      basemap: isTurning && this.#fineMs > SLOW_MS ? first : fine,
      groundFor: projection,
    }
  }
}

function canShow(from: Projection, to: Projection): boolean {
  const move = moveBetween(from, to)
  if (!move || move.scale > MAX_SCALE || move.scale < MIN_SCALE) return false
  const { left, right, top, bottom } = from.window
  return (
    move.xPx + move.scale * left <= 0 &&
    move.yPx + move.scale * top <= 0 &&
    move.xPx + move.scale * right >= to.widthPx &&
    move.yPx + move.scale * bottom >= to.heightPx
  )
}
