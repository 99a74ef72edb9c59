import type {
  ExpressionSpecification,
  GeoJSONSourceSpecification,
  LayerSpecification,
  StyleSpecification,
} from 'maplibre-gl'
import type { Basemap } from '../../../geo/index.ts'
import type { Tints } from '../../derive/picture-types.ts'
import type { LayerName, View } from '../../state/state.ts'
import { graticule } from '../style/graticule.ts'
import type { Theme } from '../style/theme.ts'
import { rgbaOf } from '../style/theme.ts'
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
export function styleOf(
  theme: Theme,
  basemap: Basemap,
  view: View,
  tints: Tints,
): StyleSpecification {
  return {
    version: 8,
    projection: { type: projectionOf(view) },
    sources: {
      land: areas(basemap.land),
      lakes: areas(basemap.lakes),
      coast: lines(basemap.coast),
      borders: lines(basemap.borders),
      disputed: lines(basemap.disputed),
      graticule: lines(graticule()),
      labels: { ...SOURCE, data: EMPTY },
      obstacles: { ...SOURCE, data: EMPTY },
    },
    layers: layersOf(theme, tints),
    transition: { duration: 0, delay: 0 },
  }
}

export const layersOf = (theme: Theme, tints: Tints): LayerSpecification[] => [
  ...groundLayers(theme, tints),
  ...labelLayers(theme),
]

/** Vertices from tiles of zoom 8 stand within a fraction of a px at zoom 10, where the map ends. */
const SOURCE = { type: 'geojson', maxzoom: 8 } as const

type Data = GeoJSONSourceSpecification['data']

/** Not simplified any further: a coast simplified for one tile may cross itself, and then the sea is filled beside it. */
const areas = (data: Data): GeoJSONSourceSpecification => ({ ...SOURCE, data, tolerance: 0 })

const lines = (data: Data): GeoJSONSourceSpecification => ({ ...SOURCE, data, tolerance: 0.2 })

/** Colour of a country's land. */
export function landColour({ land, tints: colours }: Theme, tints: Tints) {
  const pairs = Object.entries(tints).flatMap(([country, tint]) => [country, colours[tint]])
  if (pairs.length === 0) return land
  return ['match', ['get', 'country'], ...pairs, land] as unknown as ExpressionSpecification
}

function groundLayers(theme: Theme, tints: Tints): LayerSpecification[] {
  const { water, coast, border } = theme
  return [
    { id: 'water', type: 'background', paint: { 'background-color': water } },
    fillLayer('land', landColour(theme, tints)),
    fillLayer('lakes', water),
    lineLayer('graticule', 'graticule', rgbaOf(theme.graticule), 0.7),
    lineLayer('borders', 'borders', border, 0.8),
    lineLayer('disputed', 'disputed', border, 1, [3, 2.5]),
    lineLayer('coast', 'coast', coast, 0.7),
    lineLayer('shores', 'lakes', coast, 0.5),
  ]
}

/** Without antialiasing, which would show the cuts at the antimeridian and along the pole; coast and border lines cover the edges. */
const fillLayer = (id: string, colour: string | ExpressionSpecification): LayerSpecification => ({
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
