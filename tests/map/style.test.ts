import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec'
import { expect, it } from 'vitest'
import overview from '../../geo/data/basemap/overview.json' with { type: 'json' }
import { basemapOf } from '../../geo/index.ts'
import { CUSTOM_LAYER_BEFORE, STYLE_LAYERS_OF, styleOf } from '../../src/map/maplibre/style.ts'
import { THEMES } from '../../src/map/style/theme.ts'

const styles = [{}, { RU: 'russia', DE: 'nato' } as const].flatMap((tints) =>
  Object.values(THEMES).map((theme) => styleOf(theme, basemapOf(overview), 'globe', tints)),
)

it('is a valid MapLibre style in every theme', () => {
  expect(styles.flatMap((style) => validateStyleMin(style))).toEqual([])
})

it('asks no other host for anything', () => {
  for (const style of styles) {
    expect(style.glyphs).toBeUndefined()
    expect(style.sprite).toBeUndefined()
    expect(Object.values(style.sources).map(({ type }) => type)).toEqual(
      Object.keys(style.sources).map(() => 'geojson'),
    )
  }
})

it('has every layer that the custom layers go below, and that can be hidden', () => {
  const ids = new Set(styles[0]!.layers.map(({ id }) => id))
  const named = [...Object.values(CUSTOM_LAYER_BEFORE), ...Object.values(STYLE_LAYERS_OF).flat()]
  expect(named.filter((id) => !ids.has(id))).toEqual([])
})

it('draws bands under the borders and rings over them', () => {
  const ids = styles[0]!.layers.map(({ id }) => id)
  const place = (layer: string) => ids.indexOf(CUSTOM_LAYER_BEFORE[layer]!)
  expect(place('bands')).toBeGreaterThan(ids.indexOf('lakes'))
  expect(place('bands')).toBeLessThanOrEqual(ids.indexOf('borders'))
  expect(place('rings')).toBeGreaterThan(ids.indexOf('coast'))
})

it('places capitals before countries before cities before waters, of each kind the first in order', () => {
  const names = styles[0]!.layers.filter(({ id }) =>
    ['waters', 'cities', 'countries', 'capitals'].includes(id),
  )
  // What is above is placed first.
  expect(names.map(({ id }) => id)).toEqual(['waters', 'cities', 'countries', 'capitals'])
  for (const { layout } of names) {
    expect(layout).toMatchObject({ 'symbol-sort-key': ['get', 'order'] })
    expect(layout).not.toHaveProperty('text-allow-overlap')
  }
})
