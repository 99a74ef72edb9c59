import type {
  ExpressionSpecification,
  LayerSpecification,
  SymbolLayerSpecification,
} from 'maplibre-gl'
import type { LabelKind } from '../style/labels.ts'
import { rgbaOf, type Theme } from '../style/theme.ts'

/** The name of the transparent image that keeps labels away from handles. */
export const OBSTACLE_IMAGE = 'obstacle'

/** Side of that image in px; obstacles are covered with places this far apart. */
export const OBSTACLE_PX = 16

type Layout = NonNullable<SymbolLayerSpecification['layout']>

/** From below to above, which is from least to most important: what is above is placed first. */
const KINDS: readonly LabelKind[] = ['waters', 'cities', 'countries', 'capitals']

const SIZES_PX: Readonly<Record<LabelKind, number>> = {
  waters: 12,
  cities: 12,
  countries: 12,
  capitals: 12.5,
}

const BESIDE_A_MARK: Layout = {
  'text-variable-anchor': ['left', 'right', 'bottom', 'top'],
  'text-radial-offset': 0.55,
  'text-justify': 'auto',
  'text-padding': 3,
}

/**
 * Text is drawn from the page's own font: without `glyphs` MapLibre reads the weight from the first name and draws with
 * the whole list as a CSS family list.
 */
const LAYOUTS: Readonly<Record<LabelKind, Layout>> = {
  waters: {
    'text-font': ['Noto Sans Italic', 'Noto Sans'],
    'text-letter-spacing': 0.05,
    'text-max-width': 6,
    'text-padding': 8,
  },
  cities: { ...BESIDE_A_MARK, 'text-font': ['Noto Sans'] },
  countries: {
    'text-font': ['Noto Sans Medium', 'Noto Sans'],
    'text-letter-spacing': 0.117,
    'text-transform': 'uppercase',
    'text-max-width': 8,
    'text-padding': 6,
  },
  capitals: { ...BESIDE_A_MARK, 'text-font': ['Noto Sans Semibold', 'Noto Sans'] },
}

/** Names of the ground stand back: their halo is weaker than that of a city. */
const GROUND_HALO_OPACITY = 0.42

export const labelLayers = (theme: Theme): LayerSpecification[] => [
  ...KINDS.map((kind) => labelLayer(kind, theme)),
  {
    id: 'obstacles',
    type: 'symbol',
    source: 'obstacles',
    layout: { 'icon-image': OBSTACLE_IMAGE, 'icon-allow-overlap': true, 'icon-padding': 0 },
  },
]

const textSizePx = (theme: Theme, kind: LabelKind): number => SIZES_PX[kind] * theme.scale.words

const IN_SIGHT: ExpressionSpecification = ['<=', ['get', 'minZoom'], ['zoom']]

function labelLayer(kind: LabelKind, theme: Theme): LayerSpecification {
  const { text, countryName, waterName, halo, scale } = theme
  const isCity = kind === 'cities' || kind === 'capitals'
  const ground = kind === 'countries' ? countryName : waterName
  return {
    id: kind,
    type: 'symbol',
    source: 'labels',
    filter: ['all', ['==', ['get', 'kind'], kind], IN_SIGHT],
    layout: {
      'text-field': ['get', 'name'],
      'symbol-sort-key': ['get', 'order'],
      'text-size': textSizePx(theme, kind),
      ...LAYOUTS[kind],
    },
    paint: {
      'text-color': isCity ? text : ground,
      'text-halo-color': rgbaOf(isCity ? halo : { ...halo, opacity: GROUND_HALO_OPACITY }),
      'text-halo-width': 1.4 * scale.words,
    },
  }
}
