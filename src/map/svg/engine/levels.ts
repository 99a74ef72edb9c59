import type { Basemap } from '../../../../geo/index.ts'
import { preparePieces } from '../drawing/pieces.ts'
import type { SvgOptions } from './options.ts'

type Finer = 'overview' | 'detail'

/** Zoom from which the detail is worth its weight. */
const DETAIL_ZOOM = 4.5

/** The basemap in levels: the coarse first one at once, finer ones when they have arrived. */
export class Levels {
  readonly #options: SvgOptions
  readonly #arrived: () => void
  readonly #loading = new Map<Finer, Promise<void>>()
  #overview: Basemap | null = null
  #detail: Basemap | null = null
  #closed = false

  constructor(options: SvgOptions, arrived: () => void) {
    this.#options = options
    this.#arrived = arrived
  }

  /** The finest level that is there and that a zoom needs. */
  at(zoom: number): Basemap {
    const coarse = this.#overview ?? this.#options.first
    return zoom < DETAIL_ZOOM ? coarse : (this.#detail ?? coarse)
  }

  /** Asks for what a zoom needs and is not there. */
  want(zoom: number): void {
    if (!this.#overview) this.#load('overview')
    if (!this.#detail && zoom >= DETAIL_ZOOM) this.#load('detail')
  }

  /** Resolves when no level is under way. */
  async loading(): Promise<void> {
    await Promise.all(this.#loading.values())
  }

  close(): void {
    this.#closed = true
  }

  #load(level: Finer): void {
    if (this.#loading.has(level)) return
    const loading = this.#fetch(level).catch((error: unknown) => {
      if (!this.#closed) this.#options.trouble?.({ kind: `${level}-missing`, error })
    })
    this.#loading.set(level, loading)
    void loading.then(() => this.#loading.delete(level))
  }

  async #fetch(level: Finer): Promise<void> {
    const basemap = await this.#options.basemap(level)
    await preparePieces(basemap, () => new Promise(requestAnimationFrame))
    if (this.#closed) return
    if (level === 'overview') this.#overview = basemap
    else this.#detail = basemap
    this.#arrived()
  }
}
