import type { Words } from '../../i18n/words.ts'
import type { Action } from '../../state/actions.ts'
import type { AppState } from '../../state/state.ts'
import type { Store } from '../../state/store.ts'
import type { Icon } from '../parts/icons.tsx'
import type { AppParts } from '../store.ts'

/** What can be done, by whatever it is offered. */
interface Doing {
  /** Without it, always; what is not offered is not there, and its key does nothing. */
  readonly isOffered?: (state: AppState) => boolean
  /** The action that is to be dispatched; nothing where a part of the app does it. `key`: the one that was pressed, as in `keys`. */
  readonly perform: (state: AppState, parts: AppParts, key?: string) => Action | void
}

/** Something that the reader can do by a button, a switch or an item of a menu. */
export interface Command extends Doing {
  readonly label: (words: Words, state: AppState) => string
  readonly Sign?: Icon
  /** Whether there is nothing for it to do; its button stays in place and keeps the focus. */
  readonly isIdle?: (state: AppState, store: Store) => boolean
}

/** What is on or off, and goes over to the other. */
export interface Toggle extends Command {
  readonly isOn: (state: AppState) => boolean
}

/** A line of the list of keys. */
export interface ListedKeys {
  readonly does: keyof Words['keys']['does']
  /** Each by its name of `keys.names` or by the sign on it, after those that are held with it: `control shift Z`. */
  readonly keys: readonly string[]
}

/** What keys of the whole page do; a button may offer it as well. */
export interface KeyCommand extends ListedKeys, Doing {
  /** All other keys are then the remote's. */
  readonly whilePresenting?: boolean
}

/** The same command with something to do first, such as to make way. */
export const precededBy = (command: Command, before: () => void): Command => ({
  ...command,
  perform(state, parts) {
    before()
    return command.perform(state, parts)
  },
})

/** Does what a command does. */
export function perform(command: Doing, parts: AppParts, key?: string): void {
  const { store } = parts.snapshots
  const action = command.perform(store.getState(), parts, key)
  if (action) store.dispatch(action)
}
