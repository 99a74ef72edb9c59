import type { Basemap } from '../../../geo/index.ts'
import { loadBasemap } from '../../data/load.ts'

export interface Borders {
  /** The finest whole basemap that has come, for paper. */
  overview(): Basemap
  /** Shows in the page that finer borders are on their way. */
  load(level: 'overview' | 'detail'): Promise<Basemap>
}

/** @param missing Called when finer borders do not come. */
export function bordersFor(container: HTMLElement, first: Basemap, missing: () => void): Borders {
  let overview = first
  let loading = 0
  const tellLoading = (more: number): void => {
    loading += more
    container.toggleAttribute('data-loading', loading > 0)
  }
  return {
    overview: () => overview,
    async load(level) {
      tellLoading(1)
      try {
        const loaded = await loadBasemap(level)
        if (level === 'overview') overview = loaded
        return loaded
      } catch (error) {
        missing()
        throw error
      } finally {
        tellLoading(-1)
      }
    },
  }
}
