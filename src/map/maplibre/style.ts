import type {
  GeoJSONSourceSpecification,
  LayerSpecification,
  StyleSpecification,
} from 'maplibre-gl'
import type { Basemap } from '../../../geo/index.ts'
import type { LayerName, View } from '../../model/state.ts'
import { graticule } from '../graticule.ts'
import type { Theme } from '../theme.ts'
import { rgbaOf } from '../theme.ts'
import { labelLayers } from './label-style.ts'

/** Before which layer of the style each custom layer is drawn: fill under the lines, rings over them, marks over rings. */
export const CUSTOM_LAYER_BEFORE: Readonly<Record<string, string>> = {
  bands: 'graticule',
  rings: 'waters',
  'city-marks': 'waters',
}

/** Layers of the style that a name in the Picture's `hidden` puts out of sight. */
export const STYLE_LAYERS_OF: Readonly<Record<LayerName, readonly string[]>> = {
  bands: [],
  cities: [],
  labels: ['waters', 'cities', 'countries', 'capitals'],
  borders: ['borders', 'disputed'],
  graticule: ['graticule'],
}

/** MapLibre has no true-distance view: the globe shows distances best. */
export const projectionOf = (view: View): 'mercator' | 'globe' =>
  view === 'mercator' ? 'mercator' : 'globe'

const EMPTY = { type: 'FeatureCollection' as const, features: [] }

/** The ground map as a MapLibre style; labels and obstacles start empty. */
export function styleOf(theme: Theme, basemap: Basemap, view: View): StyleSpecification {
  return {
    version: 8,
    projection: { type: projectionOf(view) },
    sources: {
      land: ground(basemap.land),
      lakes: ground(basemap.lakes),
      coast: ground(basemap.coast),
      borders: ground(basemap.borders),
      disputed: ground(basemap.disputed),
      graticule: ground(graticule()),
      labels: { type: 'geojson', data: EMPTY, maxzoom: 8 },
      obstacles: { type: 'geojson', data: EMPTY, maxzoom: 8 },
    },
    layers: layersOf(theme),
    transition: { duration: 0, delay: 0 },
  }
}

export const layersOf = (theme: Theme): LayerSpecification[] => [
  ...groundLayers(theme),
  ...labelLayers(theme),
]

/** Detail ends at zoom 10, and vertices are placed to a fraction of a px there from tiles of zoom 8. */
function ground(
  data: Basemap[keyof Basemap] | ReturnType<typeof graticule>,
): GeoJSONSourceSpecification {
  return { type: 'geojson', data, maxzoom: 8, tolerance: 0.2 }
}

function groundLayers(theme: Theme): LayerSpecification[] {
  const { land, water, coast, border } = theme
  return [
    { id: 'water', type: 'background', paint: { 'background-color': water } },
    fillLayer('land', land),
    fillLayer('lakes', water),
    lineLayer('graticule', 'graticule', rgbaOf(theme.graticule), 0.7),
    lineLayer('borders', 'borders', border, 0.8),
    lineLayer('disputed', 'disputed', border, 1, [3, 2.5]),
    lineLayer('coast', 'coast', coast, 0.7),
    lineLayer('shores', 'lakes', coast, 0.5),
  ]
}

/** Without antialiasing, which would show the cuts at the antimeridian and along the pole; coast and border lines cover the edges. */
const fillLayer = (id: string, colour: string): LayerSpecification => ({
  id,
  type: 'fill',
  source: id,
  paint: { 'fill-color': colour, 'fill-antialias': false },
})

const lineLayer = (
  id: string,
  source: string,
  colour: string,
  widthPx: number,
  dashes: number[] | null = null,
): LayerSpecification => ({
  id,
  type: 'line',
  source,
  layout: { 'line-join': 'round' },
  paint: {
    'line-color': colour,
    'line-width': widthPx,
    ...(dashes ? { 'line-dasharray': dashes } : {}),
  },
})
