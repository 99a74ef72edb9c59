import type { LaunchMark } from '../../derive/picture-types.ts'

/** A launch point's disc on the screen. */
export interface PlacedHandle {
  readonly mark: LaunchMark
  readonly xPx: number
  readonly yPx: number
  readonly visible: boolean
  /** Words for a place beyond the edge of the map. */
  readonly beyond: string | null
}
