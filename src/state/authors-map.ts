import type { Action } from './actions.ts'
import { linkOf } from './link.ts'
import { reduce } from './reduce.ts'
import type { AppState } from './state.ts'

/** What a frame's author wants shown: the link that opened it or that the article has set since, as far as the page knows what it names. */
export function authorsMapAfter(map: AppState, action: Action): AppState {
  if (action.kind === 'stateOpened') return action.state
  return action.kind === 'unknownLeftOut' ? reduce(map, action) : map
}

/** Whether a reader has changed nothing that a link holds; units, language and colours are the reader's own. */
export const isAsAuthored = (now: AppState, map: AppState): boolean => linkOf(now) === linkOf(map)
