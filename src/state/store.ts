import type { Action } from './actions.ts'
import { type History, NO_HISTORY, recorded, stepBack, stepForward } from './history.ts'
import { reduce } from './reduce.ts'
import type { AppState } from './state.ts'

type Listener = (state: AppState, action: Action) => void

export interface Store {
  getState(): AppState
  /** Makes the next state and tells every listener, also when nothing changed. */
  dispatch(action: Action): void
  /** Returns what ends the subscription. */
  subscribe(listener: Listener): () => void
  canUndo(): boolean
  canRedo(): boolean
}

interface Kept {
  readonly state: AppState
  readonly history: History
}

/** The one state of a page, with its steps. Framework-free; fits React's useSyncExternalStore. */
export function createStore(initial: AppState): Store {
  let kept: Kept = { state: initial, history: NO_HISTORY }
  const listeners = new Set<Listener>()
  return {
    getState: () => kept.state,
    dispatch(action) {
      kept = next(kept, action)
      for (const listener of listeners) listener(kept.state, action)
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    canUndo: () => kept.history.past.length > 0,
    canRedo: () => kept.history.future.length > 0,
  }
}

function next(kept: Kept, action: Action): Kept {
  if (action.kind === 'undone' || action.kind === 'redone') {
    const { state, history } = letGo(kept)
    const step = (action.kind === 'undone' ? stepBack : stepForward)(history, state.scenario)
    if (!step) return { state, history }
    const session = { ...state.session, notice: null, menu: null }
    return { state: { ...state, scenario: step.scenario, session }, history: step.history }
  }
  const state = reduce(kept.state, action)
  if (action.kind === 'unknownLeftOut') return { state, history: kept.history }
  return { state, history: recorded(kept.history, kept.state, state) }
}

/** Undo and redo put a held launch point back first. */
function letGo(kept: Kept): Kept {
  const { held } = kept.state.session
  return held === null ? kept : next(kept, { kind: 'launchPointMoveCancelled', id: held.id })
}
