import type { GeoJSONSource, Map } from 'maplibre-gl'
import type { CityId } from '../../../geo/index.ts'
import type { Tints } from '../../derive/picture-types.ts'
import type { LayerName } from '../../state/state.ts'
import type { MapWords } from '../contract/engine.ts'
import { labelsOf, labelsSooner } from '../style/labels.ts'
import type { Box } from '../screen/geometry.ts'
import type { Projector } from '../screen/projector.ts'
import type { Theme } from '../style/theme.ts'
import { labelFeatures, obstacleFeatures, OBSTACLE_PIXELS } from './features.ts'
import { OBSTACLE_IMAGE } from './label-style.ts'
import type { Scene } from './scene.ts'
import { landColour, layersOf, projectionOf, STYLE_LAYERS_OF } from './style.ts'

interface Applied {
  projection: 'mercator' | 'globe'
  theme: Theme
  tints: Tints
  hidden: readonly LayerName[]
  cities: object
  labelled: object
  chosen: CityId | null
  words: MapWords
  /** How many levels sooner the labels are tried that the map holds. */
  labels: number
  obstacles: string
}

/** Brings sources and layers of MapLibre's style up to picture, theme and words; what is unchanged costs nothing. */
export class StyleSync {
  readonly #map: Map
  #applied: Partial<Applied> = {}

  constructor(map: Map) {
    this.#map = map
  }

  /** A new style, or one restored after a loss, holds nothing of ours yet. */
  reset(): void {
    this.#applied = {}
    if (!this.#map.hasImage(OBSTACLE_IMAGE)) this.#map.addImage(OBSTACLE_IMAGE, OBSTACLE_PIXELS)
  }

  bringUp({ picture, theme }: Scene, words: MapWords): void {
    const { cities, labelled } = picture.cities
    const projection = projectionOf(picture.view)
    const chosen = picture.chosen?.city.id ?? null
    const relabel = () => delete this.#applied.labels
    this.#apply('projection', projection, () => this.#map.setProjection({ type: projection }))
    this.#apply('theme', theme, () => this.#paint(theme, picture.tints))
    this.#apply('tints', picture.tints, () => this.#tint(theme, picture.tints))
    this.#apply('hidden', picture.hidden, () => this.#hide(picture.hidden))
    this.#apply('cities', cities, relabel)
    this.#apply('labelled', labelled, relabel)
    this.#apply('chosen', chosen, relabel)
    this.#apply('words', words, relabel)
    const sooner = projection === 'globe' ? labelsSooner(this.#map.getCenter().lat) : 0
    this.#apply('labels', sooner, () => {
      const labels = labelsOf(words, cities, labelled, chosen, sooner)
      void this.#source('labels').setData(labelFeatures(labels))
    })
  }

  /** Labels of the map keep clear of these boxes on the screen, from the next placement on. */
  keepLabelsOff(boxes: readonly Box[], projector: Projector): void {
    const data = obstacleFeatures(boxes, projector)
    const key = JSON.stringify(data.features.map(({ geometry }) => geometry.coordinates))
    this.#apply('obstacles', key, () => void this.#source('obstacles').setData(data))
  }

  #apply<Key extends keyof Applied>(key: Key, value: Applied[Key], act: () => void): void {
    if (this.#applied[key] === value) return
    act()
    this.#applied[key] = value
  }

  #tint(theme: Theme, tints: Tints): void {
    this.#map.setPaintProperty('land', 'fill-color', landColour(theme, tints))
  }

  #paint(theme: Theme, tints: Tints): void {
    const map = this.#map
    for (const layer of layersOf(theme, tints)) {
      for (const [name, value] of Object.entries(layer.paint ?? {})) {
        map.setPaintProperty(layer.id, name as 'fill-color', value as string)
      }
      const size = layer.type === 'symbol' ? layer.layout?.['text-size'] : undefined
      if (size !== undefined) map.setLayoutProperty(layer.id, 'text-size', size)
    }
  }

  #hide(hidden: readonly LayerName[]): void {
    for (const [name, layers] of Object.entries(STYLE_LAYERS_OF)) {
      const visibility = hidden.includes(name as LayerName) ? 'none' : 'visible'
      for (const id of layers) this.#map.setLayoutProperty(id, 'visibility', visibility)
    }
  }

  #source(id: string): GeoJSONSource {
    const source = this.#map.getSource<GeoJSONSource>(id)
    if (!source) throw new Error(`The map style has no source "${id}"`)
    return source
  }
}
