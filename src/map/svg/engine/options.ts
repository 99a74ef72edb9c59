import type { Basemap } from '../../../../geo/index.ts'
import type { EngineOptions } from '../../contract/options.ts'

/** The overview is asked for after the first frame; it too is asked for again when it fails. */
export interface SvgOptions extends EngineOptions {
  /** Drawn at once, and while a globe is turned. */
  readonly first: Basemap
  trouble?(trouble: SvgTrouble): void
}

/** Finer borders could not be loaded; the coarser ones stay, and the finer are asked for again at the next move. */
interface SvgTrouble {
  readonly kind: 'overview-missing' | 'detail-missing'
  readonly error: unknown
}
