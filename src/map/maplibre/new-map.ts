import { Map as MapLibreMap } from 'maplibre-gl'
import type { Basemap } from '../../../geo/index.ts'
import type { Camera } from '../../state/state.ts'
import { MAX_ZOOM, MIN_ZOOM } from '../screen/fit.ts'
import { THEMES } from '../style/theme.ts'
import type { MapLibreOptions } from './options.ts'
import { styleOf } from './style.ts'
import { MapUnavailable } from './trouble.ts'

const FADE_MS = 150

/**
 * MapLibre's map as this project reads it: flat or a globe, north up, seen from straight above, with no controls.
 * @throws MapUnavailable when there is no WebGL2.
 */
export function mapOf(
  { container, picture, theme, reducedMotion, leftToPage }: MapLibreOptions,
  overview: Basemap,
  { centre: [lng, lat], zoom }: Camera,
): MapLibreMap {
  try {
    const map = new MapLibreMap({
      container,
      style: styleOf(THEMES[theme], overview, picture.view, picture.tints),
      center: { lng, lat },
      zoom,
      minZoom: MIN_ZOOM,
      maxZoom: MAX_ZOOM,
      maxPitch: 0,
      dragRotate: false,
      touchPitch: false,
      boxZoom: false,
      cooperativeGestures: leftToPage !== undefined,
      attributionControl: false,
      // The engine does it, without a delay.
      trackResize: false,
      validateStyle: false,
      fadeDuration: reducedMotion() ? 0 : FADE_MS,
    })
    map.on('cooperativegestureprevented', ({ gestureType }) =>
      leftToPage?.(gestureType === 'wheel_zoom' ? 'wheel' : 'finger'),
    )
    map.touchZoomRotate.disableRotation()
    map.keyboard.disableRotation()
    return map
  } catch (error) {
    throw new MapUnavailable('webgl', error)
  }
}
