import type { LngLat } from '../../../geo/index.ts'
import type { Picture } from '../../derive/picture-types.ts'
import type { Camera, ThemeName } from '../../state/state.ts'
import type { MapEngine, MapEvents, MapWords, Travel } from '../contract/engine.ts'
import type { MapLibreEngine } from '../maplibre/engine.ts'
import type { MapLibreOptions } from '../maplibre/options.ts'
import { fadeAway } from '../overlay/veil.ts'
import type { Insets } from '../screen/fit.ts'
import { groundOf, htmlElement } from '../shapes/dom.ts'
import { SvgEngine } from '../svg/engine/engine.ts'
import type { SvgOptions } from '../svg/engine/options.ts'
import { isSlower } from './speed.ts'

/** What both engines need of the page around them. */
export interface EngineSwitcherOptions extends Omit<SvgOptions, 'drawn' | 'trouble'> {
  /** Loads MapLibre and starts it. */
  createMapLibre(options: MapLibreOptions): Promise<MapLibreEngine>
  /** Lets the worker's address pass the page's Trusted Types policy. */
  admitScript(url: string): void
  insets(): Insets
  /** Whether MapLibre has to be as fast as the engine on SVG. */
  isJudged(): boolean
  /** The picture with something moved by less than can be seen: other than the one before at each call. */
  nudged(): Picture
  /** Another engine paints from now on. */
  handedOver(to: EngineName): void
  /** MapLibre cannot be used here; the map goes on without it. */
  refused(error: unknown): void
}

export type EngineName = 'svg' | 'maplibre'

type Engine = SvgEngine | MapLibreEngine

/** An engine with the element that it draws into. */
interface MountedEngine<Name extends EngineName, E extends Engine> {
  readonly name: Name
  readonly host: HTMLElement
  readonly engine: E
}

/**
 * One map of two engines, of which one paints. The one on SVG is there when the constructor returns. MapLibre draws the
 * same picture out of sight when it has loaded, and then takes the place, at a moment when nothing is held or moves;
 * it hands back when its context is lost, or for the view that it cannot show.
 */
export class EngineSwitcher implements MapEngine {
  readonly #options: EngineSwitcherOptions
  #svg: MountedEngine<'svg', SvgEngine> | null
  #gl: MountedEngine<'maplibre', MapLibreEngine> | null = null
  #picture: Picture
  #theme: ThemeName
  #words: MapWords
  /** The context is lost, until it is back. */
  #isContextLost = false
  /** The number of the attempt at handing over that is under way; 0 when there is none. */
  #attempt = 0
  #attempts = 0
  /** The number of the latest start of MapLibre; an older one that comes late is closed. */
  #start = 0
  #isClosed = false
  /** What was measured; null until then. It holds for the visit. */
  #isTooSlow: boolean | null = null

  constructor(options: EngineSwitcherOptions) {
    this.#options = options
    this.#picture = options.picture
    this.#theme = options.theme
    this.#words = options.words
    this.#svg = this.#mountSvg(options.camera)
  }

  /** Which engine paints. */
  get name(): EngineName {
    return this.#svg ? 'svg' : 'maplibre'
  }

  /** Loads MapLibre; resolves when it paints, or is known to be of no use here. */
  async loadMapLibre(): Promise<void> {
    if (this.#isClosed || (this.#isTooSlow && this.#options.isJudged())) return
    const start = ++this.#start
    const host = this.#host('maplibre')
    setShown(host, false)
    try {
      const engine = await this.#options.createMapLibre({
        ...this.#shared('maplibre'),
        container: host,
        camera: this.#front.camera(),
        admitScript: this.#options.admitScript,
        trouble: ({ kind }) => {
          if (kind === 'context-lost') this.#onContextLost()
          if (kind === 'context-restored') this.#onContextRestored()
        },
      })
      if (start !== this.#start) {
        engine.close()
        return host.remove()
      }
      this.#gl = { name: 'maplibre', host, engine }
      this.#bringUp(engine)
      await this.#check()
    } catch (error) {
      host.remove()
      if (start === this.#start) this.#options.refused(error)
    }
  }

  /** Gives MapLibre's memory and graphics context back, of which a browser keeps some sixteen; SVG paints. */
  dropMapLibre(): void {
    this.#start++
    this.#attempt = 0
    this.#handBack()
    this.#gl?.engine.close()
    this.#gl?.host.remove()
    this.#gl = null
    this.#isContextLost = false
  }

  paint(picture: Picture): void {
    this.#picture = picture
    if (this.#svg === null && !this.#canMapLibrePaint()) {
      const veil = this.#gl?.engine.lastFrame() ?? null
      this.#handBack()
      if (veil) fadeAway(veil, this.#options.container)
    }
    this.#front.paint(picture)
    void this.#check()
  }

  setTheme(theme: ThemeName): void {
    this.#theme = theme
    for (const engine of this.#seeing()) engine.setTheme(theme)
  }

  setWords(words: MapWords): void {
    this.#words = words
    for (const engine of this.#seeing()) engine.setWords(words)
  }

  lookAt(camera: Camera, how: Travel): void {
    this.#front.lookAt(camera, how)
  }

  fit(places: readonly LngLat[], how: Travel): void {
    this.#front.fit(places, how)
  }

  shows(at: LngLat): boolean {
    return this.#front.shows(at)
  }

  zoomBy(steps: number): void {
    this.#front.zoomBy(steps)
  }

  halt(): void {
    this.#front.halt()
  }

  camera(): Camera {
    return this.#front.camera()
  }

  close(): void {
    this.#isClosed = true
    this.#start++
    this.#svg?.engine.close()
    this.#gl?.engine.close()
    this.#svg?.host.remove()
    this.#gl?.host.remove()
  }

  get #front(): Engine {
    const seat = this.#svg ?? this.#gl
    if (!seat) throw new Error('A map has at least one engine')
    return seat.engine
  }

  /** Those that can draw at all: one that waits must not show yesterday's colours when its turn comes. */
  #seeing(): readonly Engine[] {
    const seats = this.#isContextLost ? [this.#svg] : [this.#svg, this.#gl]
    return seats.flatMap((seat) => seat?.engine ?? [])
  }

  #canMapLibrePaint(): boolean {
    const { view } = this.#picture
    return this.#gl !== null && !this.#isContextLost && !this.#isClosed && view !== 'true-distance'
  }

  /** Hands over to MapLibre as soon as it can be done unseen; one attempt waits at a time. */
  async #check(): Promise<void> {
    if (this.#attempt !== 0) return
    const attempt = ++this.#attempts
    this.#attempt = attempt
    const isOn = () => this.#attempt === attempt && this.#svg !== null && this.#canMapLibrePaint()
    while (isOn()) await this.#tryHandOver(isOn)
    if (this.#attempt === attempt) this.#attempt = 0
  }

  /** Does nothing when something moves before MapLibre has drawn the same. */
  async #tryHandOver(isOn: () => boolean): Promise<void> {
    const [from, to] = [this.#svg, this.#gl]
    if (!from || !to) return
    await this.#calm(from.engine, isOn)
    if (!isOn()) return
    const [picture, camera] = [this.#picture, from.engine.camera()]
    this.#bringUp(to.engine)
    to.engine.lookAt(camera, 'jump')
    await to.engine.atRest()
    if (isOn() && this.#options.isJudged() && this.#isTooSlow === null) {
      return this.#judge(from.engine, to.engine)
    }
    const isSame = this.#picture === picture && sameCamera(from.engine.camera(), camera)
    if (!isOn() || !isSame || this.#isHeld() || from.engine.isMoving) return
    setShown(to.host, true)
    to.engine.redraw()
    keepFocus(from.host, to.host)
    this.#svg = null
    from.engine.close()
    from.host.remove()
    this.#options.handedOver('maplibre')
  }

  /** What moves meanwhile is drawn, and measured with it. */
  async #judge(svg: SvgEngine, gl: MapLibreEngine): Promise<void> {
    this.#isTooSlow = await isSlower(gl, svg, this.#options.nudged)
    if (this.#isClosed || this.#front !== svg) return
    svg.paint(this.#picture)
    if (!this.#isTooSlow) return
    this.dropMapLibre()
    this.#options.refused(new Error('WebGL is slower here'))
  }

  /** At once, for what MapLibre cannot paint. */
  #handBack(): void {
    const from = this.#gl
    if (!from || this.#svg) return
    this.#svg = this.#mountSvg(from.engine.camera())
    keepFocus(from.host, this.#svg.host)
    setShown(from.host, false)
    this.#options.handedOver('svg')
    queueMicrotask(() => this.#putDown())
  }

  /** What is held is held by a handle of the engine that goes: it stays where the reader has brought it. */
  #putDown(): void {
    for (const { id, at, from } of this.#picture.launchPoints) {
      if (from !== null) this.#options.events.launchPointMoved(id, at, true)
    }
  }

  /** What MapLibre was asked to draw may never be drawn. */
  #onContextLost(): void {
    this.#isContextLost = true
    this.#attempt = 0
    this.#handBack()
  }

  #onContextRestored(): void {
    this.#isContextLost = false
    void this.#check()
  }

  #isHeld(): boolean {
    return this.#picture.launchPoints.some(({ from }) => from !== null)
  }

  /** Resolves when no launch point is held and the camera rests. */
  async #calm(engine: SvgEngine, isOn: () => boolean): Promise<void> {
    while (isOn() && (this.#isHeld() || engine.isMoving)) {
      await new Promise(requestAnimationFrame)
    }
  }

  #bringUp(engine: MapLibreEngine): void {
    engine.setTheme(this.#theme)
    engine.setWords(this.#words)
    engine.paint(this.#picture)
  }

  #mountSvg(camera: Camera | null): MountedEngine<'svg', SvgEngine> {
    const host = this.#host('svg')
    const engine = new SvgEngine({
      ...this.#shared('svg'),
      container: host,
      camera,
      first: this.#options.first,
    })
    return { name: 'svg', host, engine }
  }

  #shared(name: EngineName) {
    const { reducedMotion, basemap, insets, events, leftToPage } = this.#options
    return {
      picture: this.#picture,
      theme: this.#theme,
      words: this.#words,
      events: eventsWhileActive(events, () => this.name === name),
      reducedMotion,
      basemap,
      insets,
      leftToPage,
    }
  }

  #host(name: EngineName): HTMLElement {
    const host = htmlElement(this.#options.container, 'div', 'map-engine')
    host.dataset['engine'] = name
    return host
  }
}

/** One that is not shown is drawn all the same. */
const setShown = (host: HTMLElement, isShown: boolean): boolean =>
  host.classList.toggle('waiting', !isShown)

const sameCamera = (a: Camera, b: Camera): boolean =>
  a.zoom === b.zoom && a.centre[0] === b.centre[0] && a.centre[1] === b.centre[1]

/** An engine out of sight has nothing to tell. */
function eventsWhileActive(events: MapEvents, isHeard: () => boolean): MapEvents {
  const heard = Object.entries(events).map(([name, tell]) => [
    name,
    (...args: unknown[]) => {
      if (isHeard()) (tell as (...told: unknown[]) => void)(...args)
    },
  ])
  return Object.fromEntries(heard) as MapEvents
}

/** The same launch point, or the map itself, keeps the reader's focus. */
function keepFocus(from: HTMLElement, to: HTMLElement): void {
  const focused = document.activeElement
  if (!(focused instanceof HTMLElement) || !from.contains(focused)) return
  const id = focused.dataset['id']
  const twin = id === undefined ? null : to.querySelector<HTMLElement>(`[data-id="${id}"]`)
  ;(twin ?? groundOf(to))?.focus({ preventScroll: true })
}
