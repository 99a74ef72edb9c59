import { useApp, useParts } from '../store.ts'
import { type Command, perform } from './command.ts'

/** A command in the reader's words at this moment, and what does it. */
export function useCommand(command: Command) {
  const parts = useParts()
  return {
    label: useApp((state) => command.label(parts.data.words, state)),
    act: () => perform(command, parts),
  }
}
