import type { GeoJSONSource, Map } from 'maplibre-gl'
import type { Basemap } from '../../../geo/index.ts'

const KINDS = ['land', 'lakes', 'coast', 'borders', 'disputed'] as const

/**
 * Swaps the overview for the detail once the reader has zoomed in. MapLibre shows the old tiles until the new ones are
 * there. One source a frame, since each is copied to the worker on the main thread.
 */
export class Detail {
  readonly #map: Map
  readonly #load: () => Promise<Basemap>
  #loading: Promise<void> | null = null

  constructor(
    map: Map,
    fromZoom: number,
    load: () => Promise<Basemap>,
    failed: (error: unknown) => void,
  ) {
    this.#map = map
    this.#load = load
    const start = () => {
      if (this.#loading || map.getZoom() < fromZoom) return
      this.#loading = this.#swap().catch((error: unknown) => {
        this.#loading = null
        failed(error)
      })
    }
    map.on('zoomend', start)
    map.once('load', start)
  }

  /** Resolves when no detail is under way. */
  async loading(): Promise<void> {
    await this.#loading
  }

  async #swap(): Promise<void> {
    const basemap = await this.#load()
    for (const kind of KINDS) {
      await new Promise(requestAnimationFrame)
      await this.#map.getSource<GeoJSONSource>(kind)?.setData(basemap[kind])
    }
  }
}
