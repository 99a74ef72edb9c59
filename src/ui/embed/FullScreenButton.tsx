import { CommandButton } from '../commands/CommandButton.tsx'
import { fullScreen } from '../commands/commands.ts'
import { useFillsScreen } from '../parts/fullscreen.ts'

/** Gives the map the whole screen, and back. */
export function FullScreenButton() {
  const isFull = useFillsScreen()
  return (
    <CommandButton
      command={fullScreen(isFull)}
      className="control"
      size={20}
      aria-pressed={isFull}
    />
  )
}
