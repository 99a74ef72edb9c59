import type { Ref } from 'react'
import type { AppParts } from '../store.ts'

/** What the page is made of and what it asks of the map's engine. */
export interface FrameProps extends AppParts {
  /** Receives the element that the engine draws into, and null when it goes. Keep its identity. */
  readonly mapSlot: Ref<HTMLDivElement>
  /** Why there is no map, in the reader's words; null while there is one or it is still coming. The page then is answer and table. */
  readonly mapProblem: string | null
  /** The map that will stay is drawn: what can wait may come now. */
  readonly isSettled: boolean
}
