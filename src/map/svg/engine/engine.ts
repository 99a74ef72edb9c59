import { type CityId, type LngLat, wrapLongitude } from '../../../../geo/index.ts'
import type { Picture } from '../../../derive/picture-types.ts'
import { memoizeLast } from '../../../memo/memory.ts'
import type { Camera, ThemeName } from '../../../state/state.ts'
import type { MapEngine, MapWords, Travel } from '../../contract/engine.ts'
import { cityAt } from '../../layout/city-hit.ts'
import type { OverlayScene } from '../../layout/scene.ts'
import { TextWidths } from '../../layout/text-widths.ts'
import { listenForMenu } from '../../overlay/menu-gestures.ts'
import { Overlay } from '../../overlay/overlay.ts'
import { fadeAway } from '../../overlay/veil.ts'
import { type Insets, NO_INSETS } from '../../screen/fit.ts'
import type { ScreenPoint } from '../../screen/geometry.ts'
import { isInView } from '../../screen/projector.ts'
import { THEMES } from '../../style/theme.ts'
import { addOverlayVeil } from '../drawing/overlay-veil.ts'
import { fittingView } from '../projection/fitting-view.ts'
import type { Projection, Size } from '../projection/projection.ts'
import { aspectOf, projectionOf } from '../projection/view.ts'
import { listenToGround } from './gestures.ts'
import { Levels } from './levels.ts'
import type { SvgOptions } from './options.ts'
import { Stage } from './stage.ts'
import { Steering } from './steering.ts'

/**
 * A map engine on SVG alone: no WebGL, no worker, no loading before its first picture, which is there when the
 * constructor returns.
 */
export class SvgEngine implements MapEngine {
  readonly #options: SvgOptions
  readonly #stage: Stage
  readonly #overlay: Overlay
  readonly #levels: Levels
  readonly #steering: Steering
  readonly #widths = new TextWidths()
  readonly #resizing: ResizeObserver
  readonly #projectionAt = memoizeLast(projectionOf)
  #picture: Picture
  #theme: ThemeName
  #words: MapWords
  #size: Size
  /** What the last frame showed above the ground. */
  #layout: OverlayScene | null = null
  #frame = 0

  constructor(options: SvgOptions) {
    const { container, picture, theme, words } = options
    this.#options = options
    this.#picture = picture
    this.#theme = theme
    this.#words = words
    this.#stage = new Stage(container)
    this.#size = this.#stage.size()
    this.#levels = new Levels(options, () => this.#schedule())
    this.#overlay = new Overlay(this.#stage.host, options.events, THEMES[theme], words)
    this.#overlay.expect(picture)
    this.#steering = this.#steered()
    this.#stage.setName(words)
    this.#listen()
    this.#resizing = new ResizeObserver(() => this.#resize())
    this.#draw()
    this.#schedule()
    this.#resizing.observe(this.#stage.host)
    void document.fonts?.ready.then(() => this.#measureAnew())
    this.#levels.want(this.camera().zoom)
  }

  paint(picture: Picture): void {
    if (picture.view !== this.#picture.view) this.#fadeLastFrame()
    this.#picture = picture
    this.#overlay.expect(picture)
    this.#schedule()
  }

  setTheme(name: ThemeName): void {
    this.#theme = name
    this.#overlay.setTheme(THEMES[name])
    this.#schedule()
  }

  setWords(words: MapWords): void {
    this.#words = words
    this.#overlay.setWords(words)
    this.#stage.setName(words)
    this.#schedule()
  }

  lookAt(camera: Camera, how: Travel): void {
    if (how === 'jump') this.#steering.jump(camera)
    else this.#steering.fly(camera, how === 'fly')
  }

  fit(places: readonly LngLat[], how: Travel): void {
    this.#resize()
    this.lookAt(this.#fitting(places), how)
  }

  shows(at: LngLat): boolean {
    return isInView(this.#projection(), at)
  }

  zoomBy(steps: number): void {
    this.#steering.zoomBy(steps)
  }

  halt(): void {
    this.#steering.halt()
  }

  camera(): Camera {
    return this.#projection().camera
  }

  /** By gesture or flight. */
  get isMoving(): boolean {
    return this.#steering.isMoving
  }

  /** Resolves when everything is drawn and nothing moves; the finer borders count when the view is near enough for them. */
  async atRest(): Promise<void> {
    await this.#levels.loading()
    while (this.#frame !== 0 || this.isMoving) await new Promise(requestAnimationFrame)
  }

  close(): void {
    this.#steering.stop()
    cancelAnimationFrame(this.#frame)
    this.#resizing.disconnect()
    this.#levels.close()
    this.#overlay.close()
    this.#stage.close()
  }

  #projection(): Projection {
    return this.#lookingAt(this.#steering.camera)
  }

  #lookingAt(camera: Camera): Projection {
    const { view, launchPoints } = this.#picture
    return this.#projectionAt(view, camera, this.#size, aspectOf(launchPoints))
  }

  #schedule(): void {
    this.#frame ||= requestAnimationFrame(() => this.#draw())
  }

  #draw(): void {
    cancelAnimationFrame(this.#frame)
    this.#frame = 0
    // A map that is put out of sight has no size, and nothing to show.
    if (this.#size.widthPx === 0 || this.#size.heightPx === 0) return
    const projection = this.#projection()
    const picture = this.#picture
    const scene = this.#overlay.layout(picture, projection, this.#insets())
    this.#layout = scene
    this.#stage.draw({
      picture,
      projection,
      scene,
      theme: THEMES[this.#theme],
      words: this.#words,
      widths: this.#widths,
      fine: this.#levels.at(projection.camera.zoom),
      first: this.#options.first,
      isMoving: this.isMoving,
    })
    this.#overlay.draw(scene, projection)
    this.#options.drawn?.(picture)
  }

  #fadeLastFrame(): void {
    if (!this.#layout || this.#options.reducedMotion()) return
    const veil = this.#stage.leave()
    addOverlayVeil(veil, this.#layout, THEMES[this.#theme])
    fadeAway(veil, this.#stage.host)
  }

  /** Drawn before the browser shows the new size. */
  #resize(): void {
    const { widthPx, heightPx } = this.#stage.size()
    if (widthPx === this.#size.widthPx && heightPx === this.#size.heightPx) return
    this.#size = { widthPx, heightPx }
    this.#draw()
  }

  /** A font that has arrived makes words wider or narrower. */
  #measureAnew(): void {
    if (!this.#stage.host.isConnected) return
    this.#widths.forget()
    this.#schedule()
  }

  #insets(): Insets {
    return this.#options.insets?.() ?? NO_INSETS
  }

  #fitting(places: readonly LngLat[]): Camera {
    const own = this.#picture.rings.filter(({ at }) =>
      places.some(([lng, lat]) => lng === at[0] && lat === at[1]),
    )
    return fittingView(this.#picture, own, { ...this.#size, ...this.#insets() }, places)
  }

  #steered(): Steering {
    const { camera, events } = this.#options
    const { launchPoints } = this.#picture
    const map = {
      lookingAt: (at: Camera) => this.#lookingAt(at),
      reducedMotion: () => this.#options.reducedMotion(),
      moved: (by: 'flight' | 'gesture') => (by === 'flight' ? this.#draw() : this.#schedule()),
      rested: (isNews: boolean) => {
        this.#rest()
        if (isNews) events.cameraMoved(this.camera())
      },
    }
    return new Steering(map, camera ?? this.#fitting(launchPoints.map(({ at }) => at)))
  }

  #rest(): void {
    this.#overlay.settled()
    this.#levels.want(this.camera().zoom)
    this.#schedule()
  }

  #listen(): void {
    const { events, leftToPage } = this.#options
    const steering = this.#steering
    listenToGround(this.#stage.ground, this.#stage.host, {
      leftToPage,
      dragged: (from, to) => steering.drag(from, to),
      zoomed: (steps, around) => steering.zoomAround(steps, around),
      ended: () => {
        // The wheel comes to rest a moment later, when the map may be gone.
        if (this.#stage.host.isConnected) steering.endGesture()
      },
      nudged(right, down, steps) {
        if (steps !== 0) steering.zoomBy(steps)
        else steering.stepBy(right, down)
      },
      clicked: (at) => events.cityChosen(this.#cityUnder(at), this.#placeAt(at)),
      zoomedAround: (steps, around) => {
        events.doubleClicked()
        steering.flyAround(steps, around)
      },
      hovered: (at) => this.#stage.showPointer(this.#cityUnder(at) !== null),
    })
    listenForMenu(this.#stage.host, (px, launchPoint) =>
      events.menuAsked({ px, at: this.#placeAt(px), city: this.#cityUnder(px), launchPoint }),
    )
  }

  /** Null beside the Earth. */
  #placeAt(at: ScreenPoint): LngLat | null {
    const place = this.#projection().unproject(...at)
    return place && [wrapLongitude(place[0]), place[1]]
  }

  #cityUnder([xPx, yPx]: ScreenPoint): CityId | null {
    const { hidden, cities } = this.#picture
    if (hidden.includes('cities')) return null
    const projection = this.#projection()
    return cityAt(xPx, yPx, cities, projection, projection.camera.zoom)
  }
}
