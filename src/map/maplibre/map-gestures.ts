import type { Map } from 'maplibre-gl'
import { type LngLat, wrapLongitude } from '../../../geo/index.ts'
import type { Camera } from '../../state/state.ts'
import type { MapEvents } from '../contract/engine.ts'
import { listenForMenu } from '../overlay/menu-gestures.ts'
import type { ScreenPoint } from '../screen/geometry.ts'
import { cityAt } from '../layout/city-hit.ts'
import type { Scene } from './scene.ts'

/** Set on programmatic moves that are no news to whoever asked for them. */
export const SILENT = { silent: true }

/** What began a zoom of MapLibre's own by double click, double tap or a tap of two fingers. */
const TAPS = new Set(['dblclick', 'touchend'])

/** Clicks, menus and moves on the map itself; handles are the overlay's. */
export function listenToMap(map: Map, scene: Scene, events: MapEvents): void {
  const container = map.getCanvasContainer()

  const cityUnder = ([xPx, yPx]: ScreenPoint) => {
    const { frame, picture } = scene
    if (!frame || picture.hidden.includes('cities')) return null
    return cityAt(xPx, yPx, picture.cities, frame, map.getZoom())
  }
  const placeAt = (px: ScreenPoint): LngLat | null => {
    const at = scene.frame?.unproject(...px)
    return at ? [wrapLongitude(at[0]), at[1]] : null
  }
  map.on('click', ({ point: { x, y } }) => events.cityChosen(cityUnder([x, y]), placeAt([x, y])))
  map.on('zoomstart', ({ originalEvent }) => {
    if (originalEvent && TAPS.has(originalEvent.type)) events.doubleClicked()
  })
  map.on('mousemove', ({ originalEvent, point: { x, y } }) => {
    if (originalEvent.buttons !== 0) return
    container.classList.toggle('over-city', cityUnder([x, y]) !== null)
  })
  listenForMenu(container, (px, launchPoint) => {
    // A finger that has pressed long drags no more.
    map.dragPan.disable()
    map.dragPan.enable()
    events.menuAsked({ px, at: placeAt(px), city: cityUnder(px), launchPoint })
  })
  // MapLibre also ends a "move" when it is resized or restored.
  let last = cameraOf(map)
  map.on('moveend', (event) => {
    const camera = cameraOf(map)
    const isNews = !('silent' in event) && !isSame(camera, last)
    last = camera
    if (isNews) events.cameraMoved(camera)
  })
}

export function cameraOf(map: Map): Camera {
  const { lng, lat } = map.getCenter()
  return { centre: [wrapLongitude(lng), lat], zoom: map.getZoom() }
}

const isSame = (a: Camera, b: Camera): boolean =>
  a.zoom === b.zoom && a.centre[0] === b.centre[0] && a.centre[1] === b.centre[1]
