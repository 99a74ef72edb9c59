import { setWorkerUrl, type Map as MapLibreMap } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import type { Basemap, LngLat } from '../../../geo/index.ts'
import type { Picture } from '../../derive/picture-types.ts'
import type { Camera, ThemeName } from '../../state/state.ts'
import type { MapEngine, MapWords, Travel } from '../contract/engine.ts'
import { isInView } from '../screen/projector.ts'
import { fittingCamera, type Insets, NO_INSETS } from '../screen/fit.ts'
import { canvasOf } from '../overlay/canvas.ts'
import { addOverlayVeil } from '../svg/drawing/overlay-veil.ts'
import { Overlay } from '../overlay/overlay.ts'
import { cutsIn, obstaclesOf, type OverlayScene } from '../layout/scene.ts'
import { fadeAway } from '../overlay/veil.ts'
import { THEMES } from '../style/theme.ts'
import { Detail } from './detail.ts'
import type { Frame } from './frame.ts'
import { cameraOf, listenToMap, SILENT } from './map-gestures.ts'
import { markLayer } from './mark-layer.ts'
import { mapOf } from './new-map.ts'
import type { MapLibreOptions } from './options.ts'
import { bandLayer, lineLayer } from './ring-layer.ts'
import type { Scene } from './scene.ts'
import { StyleSync } from './style-sync.ts'
import { CUSTOM_LAYER_BEFORE } from './style.ts'
import { MapUnavailable } from './trouble.ts'

const FLIGHT_MS = 800
const ZOOM_MS = 250
const DETAIL_ZOOM = 4.5

/**
 * A map engine on MapLibre GL, ready when its first frame is drawn.
 * @throws MapUnavailable when there is no WebGL2, the worker cannot start, or the overview cannot be loaded.
 */
export async function createMapLibreEngine(options: MapLibreOptions): Promise<MapLibreEngine> {
  options.admitScript(workerUrl)
  setWorkerUrl(workerUrl)
  const overview = await options.basemap('overview').catch((error: unknown) => {
    throw new MapUnavailable('basemap', error)
  })
  const engine = new MapLibreEngine(overview, options)
  try {
    await engine.loaded
  } catch (error) {
    engine.close()
    throw new MapUnavailable('worker', error)
  }
  return engine
}

export class MapLibreEngine implements MapEngine {
  /** Settles when the first picture is drawn, or cannot be. */
  readonly loaded: Promise<void>
  readonly #map: MapLibreMap
  readonly #options: MapLibreOptions
  readonly #scene: Scene
  readonly #overlay: Overlay
  readonly #style: StyleSync
  readonly #detail: Detail
  readonly #resizing: ResizeObserver
  #words: MapWords
  #layout: OverlayScene | null = null
  /** False until the style is there, and after the graphics context was lost until it is back. */
  #styleReady = false

  /** @throws MapUnavailable when there is no WebGL2. */
  constructor(overview: Basemap, options: MapLibreOptions) {
    const { events, picture, words } = options
    const theme = THEMES[options.theme]
    this.#options = options
    this.#words = words
    this.#scene = { picture, theme, frame: null, cutsOf: () => [] }
    const camera = options.camera ?? this.#fitting(picture.launchPoints.map(({ at }) => at))
    const map = mapOf(options, overview, camera)
    this.#map = map
    this.#style = new StyleSync(map)
    this.#overlay = new Overlay(map.getCanvasContainer(), events, theme, words)
    this.#overlay.expect(picture)
    listenToMap(map, this.#scene, events)
    // Until its style is there, MapLibre holds every camera to the limits of Mercator.
    map.once('style.load', () => this.lookAt(camera, 'jump'))
    map.on('style.load', () => this.#applyStyle())
    map.on('render', () => this.#drawOverlay())
    map.on('moveend', () => this.#settle())
    this.#watchTrouble()
    this.#resizing = new ResizeObserver(() => this.#resize())
    this.#resizing.observe(options.container)
    this.#detail = new Detail(
      map,
      DETAIL_ZOOM,
      () => options.basemap('detail'),
      (error) => options.trouble?.({ kind: 'detail-missing', error }),
    )
    this.loaded = new Promise((resolve, reject) => {
      map.once('load', () => resolve())
      map.once('error', ({ error }) => reject(error))
    })
  }

  paint(picture: Picture): void {
    if (picture.view !== this.#scene.picture.view) {
      const veil = this.lastFrame()
      if (veil) fadeAway(veil, this.#map.getCanvasContainer())
    }
    this.#scene.picture = picture
    this.#overlay.expect(picture)
    this.#refresh()
  }

  setTheme(name: ThemeName): void {
    this.#scene.theme = THEMES[name]
    this.#overlay.setTheme(THEMES[name])
    this.#refresh()
  }

  setWords(words: MapWords): void {
    this.#words = words
    this.#overlay.setWords(words)
    this.#refresh()
  }

  lookAt({ centre: [lng, lat], zoom }: Camera, how: Travel): void {
    const camera = { center: { lng, lat }, zoom }
    if (how === 'jump') return void this.#map.jumpTo(camera, SILENT)
    const flight = { ...camera, ...this.#lasting(FLIGHT_MS), maxDuration: FLIGHT_MS }
    this.#map.flyTo(flight, how === 'fly-silent' ? SILENT : {})
  }

  fit(places: readonly LngLat[], how: Travel): void {
    this.lookAt(this.#fitting(places), how)
  }

  shows(at: LngLat): boolean {
    const { frame } = this.#scene
    return frame === null || isInView(frame, at)
  }

  zoomBy(steps: number): void {
    this.#map.easeTo({ zoom: this.#map.getZoom() + steps, ...this.#lasting(ZOOM_MS) })
  }

  halt(): void {
    this.#map.stop()
  }

  camera(): Camera {
    return cameraOf(this.#map)
  }

  /** Resolves when everything is drawn and nothing moves; the detail counts when the view is near enough for it. */
  async atRest(): Promise<void> {
    await this.#detail.loading()
    this.#map.triggerRepaint()
    await this.#map.once('idle')
  }

  /**
   * A picture of what the reader sees, to fade away over what comes next; null when nothing is seen or nothing is to
   * move. Drawn once more, since the canvas holds its picture only while it is drawn.
   */
  lastFrame(): HTMLElement | null {
    const map = this.#map
    const isSeen = map.getContainer().closest('.waiting') === null
    if (!isSeen || !this.#styleReady || !this.#layout || this.#options.reducedMotion()) return null
    const { width, height } = map.getCanvas()
    const { theme } = this.#scene
    map.redraw()
    const context = canvasOf(width, height)
    context.fillStyle = theme.globe.space
    context.fillRect(0, 0, width, height)
    context.drawImage(map.getCanvas(), 0, 0)
    context.canvas.className = 'map-veil'
    const veil = document.createElement('div')
    veil.append(context.canvas)
    addOverlayVeil(veil, this.#layout, theme)
    return veil
  }

  /** Draws at once: what was out of sight is then seen in the very next frame. */
  redraw(): void {
    this.#map.redraw()
  }

  /** Draws at once, and tells how long that took, with all that the renderer does for it: ms. */
  timeFrame(picture: Picture): number {
    const began = performance.now()
    this.paint(picture)
    this.#map.redraw()
    // What is read must have been drawn.
    const gl = this.#map.getCanvas().getContext('webgl2')
    gl?.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4))
    return performance.now() - began
  }

  close(): void {
    this.#resizing.disconnect()
    this.#overlay.close()
    this.#map.remove()
  }

  /** Drawn before the browser shows the new size: MapLibre itself would wait for up to 50 ms. */
  #resize(): void {
    const { clientWidth, clientHeight } = this.#options.container
    const canvas = this.#map.getCanvas()
    if (clientWidth === 0 || clientHeight === 0) return
    if (clientWidth === canvas.clientWidth && clientHeight === canvas.clientHeight) return
    this.#map.resize(SILENT)
    this.#map.redraw()
  }

  #fitting(places: readonly LngLat[]): Camera {
    const { clientWidth: widthPx, clientHeight: heightPx } = this.#options.container
    const { view, rings } = this.#scene.picture
    const own = rings.filter(({ at }) =>
      places.some(([lng, lat]) => lng === at[0] && lat === at[1]),
    )
    return fittingCamera(view, places, own, { widthPx, heightPx, ...this.#insets() })
  }

  #insets(): Insets {
    return this.#options.insets?.() ?? NO_INSETS
  }

  #lasting(ms: number): { duration: number; essential: true } {
    return { duration: this.#options.reducedMotion() ? 0 : ms, essential: true }
  }

  #refresh(): void {
    if (this.#styleReady) this.#style.bringUp(this.#scene, this.#words)
    this.#map.triggerRepaint()
  }

  /** Puts into a new or restored style what it does not hold by itself. */
  #applyStyle(): void {
    const map = this.#map
    for (const layer of [
      bandLayer(this.#scene, (frame) => this.#layOut(frame)),
      lineLayer(this.#scene),
      markLayer(this.#scene),
    ]) {
      if (!map.getLayer(layer.id)) map.addLayer(layer, CUSTOM_LAYER_BEFORE[layer.id])
    }
    this.#style.reset()
    this.#styleReady = true
    this.#refresh()
  }

  /** Within MapLibre's frame, before its rings are drawn: they are cut where their labels will stand. */
  #layOut(frame: Frame): void {
    const layout = this.#overlay.layout(this.#scene.picture, frame, this.#insets())
    this.#layout = layout
    this.#scene.cutsOf = cutsIn(layout)
  }

  #drawOverlay(): void {
    const { picture, theme, frame } = this.#scene
    if (!frame || !this.#layout) return
    this.#options.container.style.backgroundColor = theme.globe.space
    this.#overlay.draw(this.#layout, frame)
    this.#options.drawn?.(picture)
    const isHeld = picture.launchPoints.some(({ from }) => from !== null)
    if (!this.#styleReady || isHeld || this.#map.isMoving()) return
    this.#style.keepLabelsOff(obstaclesOf(this.#layout), frame)
  }

  #settle(): void {
    this.#overlay.settled()
    this.#refresh()
  }

  #watchTrouble(): void {
    const { trouble } = this.#options
    this.#map.on('error', ({ error }) => trouble?.({ kind: 'other', error }))
    this.#map.on('webglcontextlost', () => {
      this.#styleReady = false
      trouble?.({ kind: 'context-lost' })
    })
    this.#map.on('webglcontextrestored', () => trouble?.({ kind: 'context-restored' }))
  }
}
