import type { Map, MapMouseEvent } from 'maplibre-gl'
import type { LngLat } from '../../../geo/index.ts'
import type { Camera } from '../../model/state.ts'
import type { MapEvents } from '../engine.ts'
import { cityAt } from './city-hit.ts'
import type { Scene } from './scene.ts'

/** Set on programmatic moves that are no news to whoever asked for them. */
export const SILENT = { silent: true }

/** Clicks, double clicks, long presses and moves on the map itself; handles are the overlay's. */
export function listenToMap(map: Map, scene: Scene, events: MapEvents): void {
  const container = map.getCanvasContainer()
  let isTouch = false
  container.addEventListener(
    'pointerdown',
    ({ pointerType }) => (isTouch = pointerType === 'touch'),
  )

  const cityUnder = ({ point }: MapMouseEvent) => {
    const { frame, picture } = scene
    if (!frame || picture.hidden.includes('cities')) return null
    return cityAt(point.x, point.y, picture.cities, frame, map.getZoom())
  }
  const placeAt = ({ point }: MapMouseEvent): LngLat | null => {
    const at = scene.frame?.unproject(point.x, point.y)
    return at ? [wrap(at[0]), at[1]] : null
  }
  const ask = (event: MapMouseEvent) => {
    const at = placeAt(event)
    if (at && cityUnder(event) === null) events.launchPointAskedAt(at)
  }
  map.on('click', (event) => events.cityChosen(cityUnder(event), placeAt(event)))
  map.on('dblclick', ask)
  map.on('contextmenu', (event) => {
    if (isTouch) ask(event)
  })
  map.on('mousemove', (event) => {
    if (event.originalEvent.buttons !== 0) return
    container.classList.toggle('over-city', cityUnder(event) !== null)
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
  return { centre: [wrap(lng), lat], zoom: map.getZoom() }
}

const isSame = (a: Camera, b: Camera): boolean =>
  a.zoom === b.zoom && a.centre[0] === b.centre[0] && a.centre[1] === b.centre[1]

const wrap = (lng: number): number => lng - 360 * Math.floor((lng + 180) / 360)
