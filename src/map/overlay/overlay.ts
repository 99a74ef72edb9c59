import type { LngLat } from '../../../geo/index.ts'
import type { Picture } from '../../derive/picture-types.ts'
import type { MapEvents, MapWords } from '../contract/engine.ts'
import { lineLabelsOf } from '../layout/line-labels.ts'
import { obstaclesOf, type OverlayScene } from '../layout/scene.ts'
import { TextWidths } from '../layout/text-widths.ts'
import { wholeSceneOf } from '../layout/whole-scene.ts'
import type { Insets } from '../screen/fit.ts'
import type { Box } from '../screen/geometry.ts'
import type { Projector } from '../screen/projector.ts'
import { htmlElement, pathData, pool, setAttributes, svgElement } from '../shapes/dom.ts'
import { flatCircleShapes } from '../shapes/flat-circle-shapes.ts'
import { rgbaOf, ringColour, type Theme } from '../style/theme.ts'
import { CalloutView } from './callout-view.ts'
import { HandlesView } from './handles-view.ts'

let overlays = 0

/**
 * What stands above an engine's own picture: handles, names, ring labels, the chosen city's path and callout, the scale
 * bar. It belongs to no engine; an engine lays it out and draws it in the frame in which it draws itself.
 */
export class Overlay {
  readonly #root: HTMLElement
  readonly #lines: SVGSVGElement
  readonly #scale: HTMLElement
  readonly #handles: HandlesView
  readonly #callout: CalloutView
  readonly #widths = new TextWidths()
  readonly #flatCircles: (count: number) => readonly SVGPathElement[]
  readonly #paths: (count: number) => readonly SVGPathElement[]
  readonly #ticks: (count: number) => readonly SVGPathElement[]
  readonly #tickStarts: (count: number) => readonly SVGCircleElement[]
  readonly #names: (count: number) => readonly SVGTextElement[]
  readonly #labelLines: (count: number) => readonly SVGPathElement[]
  readonly #labels: (count: number) => readonly SVGTextElement[]
  readonly #key = `overlay-${++overlays}`
  #theme: Theme
  #words: MapWords
  #picture: Picture | null = null
  #projector: Projector | null = null

  constructor(host: HTMLElement, events: MapEvents, theme: Theme, words: MapWords) {
    this.#root = htmlElement(host, 'div', 'map-overlay')
    this.#lines = svgElement(this.#root, 'svg', 'overlay-lines')
    this.#lines.setAttribute('aria-hidden', 'true')
    const group = (className: string) => svgElement(this.#lines, 'g', className)
    const flat = group('flat-circles')
    const [paths, ticks, chosen] = [group('paths'), group('ticks'), group('chosen')]
    const [labels, names] = [group('ring-labels'), group('launch-names')]
    this.#flatCircles = pool(() => svgElement(flat, 'path'))
    this.#paths = pool(() => svgElement(paths, 'path'))
    this.#ticks = pool(() => svgElement(ticks, 'path'))
    this.#tickStarts = pool(() => svgElement(ticks, 'circle'))
    this.#labelLines = pool(() => svgElement(labels, 'path', 'ring-label-line'))
    this.#labels = pool(() => ringLabelText(labels))
    this.#names = pool(() => svgElement(names, 'text'))
    this.#scale = htmlElement(this.#root, 'div', 'scale-bar')
    this.#scale.setAttribute('role', 'img')
    this.#callout = new CalloutView(chosen, this.#root)
    this.#handles = new HandlesView(this.#root, this.#key, {
      events,
      projector: () => this.#projector,
      placeOf: (id) => this.#placeOf(id),
      origin: () => this.#root.getBoundingClientRect(),
    })
    this.#theme = theme
    this.#words = words
    this.setTheme(theme)
    void document.fonts?.ready.then(() => this.#widths.forget())
  }

  setTheme(theme: Theme): void {
    this.#theme = theme
    const { style } = this.#root
    style.setProperty('--map-text', theme.text)
    style.setProperty('--map-paper', theme.paper)
    style.setProperty('--map-halo', rgbaOf(theme.halo))
    style.setProperty('--map-casing', rgbaOf(theme.casing))
    style.setProperty('--map-letter', theme.letter)
    style.setProperty('--map-words', String(theme.scale.words))
    style.setProperty('--map-handles', String(theme.scale.handles))
    this.#root.dataset['scheme'] = theme.scheme
  }

  setWords(words: MapWords): void {
    this.#words = words
  }

  /** The newest Picture, ahead of its frame: keys that come faster than frames step on from it. */
  expect(picture: Picture): void {
    this.#picture = picture
  }

  /** Where everything stands in this frame; nothing is drawn yet. */
  layout(picture: Picture, projector: Projector, insets: Insets): OverlayScene {
    return wholeSceneOf(picture, projector, this.#theme, this.#words, this.#widths, insets)
  }

  /** To be called in the frame for which `scene` was laid out. */
  draw(scene: OverlayScene, projector: Projector): void {
    this.#projector = projector
    const viewBox = `0 0 ${projector.widthPx} ${projector.heightPx}`
    setAttributes(this.#lines, { viewBox })
    this.#handles.draw(scene.handles, this.#theme, this.#words.handle)
    this.#drawFlatCircles(scene)
    this.#drawPaths(scene)
    this.#drawTicks(scene)
    this.#drawNames(scene)
    this.#drawLabels(scene)
    this.#callout.draw(scene.chosen, projector, obstaclesOf(scene), (box) => this.#marksIn(box))
    this.#drawScale(scene)
  }

  /** After the camera has come to rest: what was placed for the old view may be placed better. */
  settled(): void {
    this.#callout.reconsiderSide()
  }

  close(): void {
    this.#handles.close()
    this.#root.remove()
  }

  #placeOf(id: string): LngLat | null {
    return this.#picture?.launchPoints.find((mark) => mark.id === id)?.at ?? null
  }

  #marksIn(box: Box): number {
    const projector = this.#projector
    if (!this.#picture || !projector) return 0
    return this.#picture.cities.cities.filter(({ at }) => {
      const { xPx, yPx, visible } = projector.project(at)
      return visible && xPx > box.left && xPx < box.right && yPx > box.top && yPx < box.bottom
    }).length
  }

  #drawScale({ scaleBar }: OverlayScene): void {
    this.#scale.hidden = scaleBar === null
    if (!scaleBar) return
    const { box, label } = scaleBar
    this.#scale.style.transform = `translate(${Math.round(box.left)}px, ${Math.round(box.top)}px)`
    this.#scale.style.width = `${box.right - box.left}px`
    const name = this.#words.scaleBarName(label)
    if (this.#scale.textContent !== label) this.#scale.textContent = label
    if (this.#scale.getAttribute('aria-label') !== name)
      this.#scale.setAttribute('aria-label', name)
  }

  #drawFlatCircles(scene: OverlayScene): void {
    const shapes = flatCircleShapes(scene, this.#theme)
    const elements = this.#flatCircles(shapes.length)
    shapes.forEach(({ attributes }, index) => setAttributes(elements[index]!, attributes))
  }

  #drawPaths({ paths }: OverlayScene): void {
    const elements = this.#paths(paths.length)
    for (const [index, { colour, lines }] of paths.entries()) {
      const stroke = colour === null ? this.#theme.text : ringColour(this.#theme, colour)
      setAttributes(elements[index]!, { d: pathData(lines), stroke })
    }
  }

  #drawTicks({ ticks }: OverlayScene): void {
    const elements = this.#ticks(ticks.length)
    const starts = this.#tickStarts(ticks.length)
    for (const [index, { colour, lines }] of ticks.entries()) {
      const stroke = ringColour(this.#theme, colour)
      const [x, y] = lines[0]?.[0] ?? [-99, -99]
      setAttributes(elements[index]!, { d: pathData(lines), stroke })
      setAttributes(starts[index]!, { cx: x, cy: y, r: 4, stroke })
    }
  }

  #drawNames({ names }: OverlayScene): void {
    const elements = this.#names(names.length)
    for (const [index, { text, leftPx, middlePx }] of names.entries()) {
      const element = elements[index]!
      setAttributes(element, { x: leftPx, y: middlePx, dy: '0.35em' })
      if (element.textContent !== text) element.textContent = text
    }
  }

  #drawLabels(scene: OverlayScene): void {
    const labels = lineLabelsOf(scene, this.#theme)
    const lines = this.#labelLines(labels.length)
    const texts = this.#labels(labels.length)
    for (const [index, { text, fill, line }] of labels.entries()) {
      const id = `${this.#key}-label-${index}`
      setAttributes(lines[index]!, { id, d: pathData([line]) })
      setAttributes(texts[index]!, { fill })
      const path = texts[index]!.firstElementChild!
      setAttributes(path, { href: `#${id}` })
      if (path.textContent !== text) path.textContent = text
    }
  }
}

function ringLabelText(parent: Element): SVGTextElement {
  const text = svgElement(parent, 'text')
  setAttributes(text, { dy: '0.35em', 'text-anchor': 'middle' })
  setAttributes(svgElement(text, 'textPath'), { startOffset: '50%' })
  return text
}
