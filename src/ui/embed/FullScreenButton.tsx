import { canFillScreen, toggleFullscreen, useFillsScreen } from '../parts/fullscreen.ts'
import { ExpandIcon, ShrinkIcon } from '../parts/icons.tsx'
import { ControlButton } from '../stage/Controls.tsx'
import { useWords } from '../store.ts'

/** Gives the map the whole screen, and back; absent where the article or the device does not allow it. */
export function FullScreenButton() {
  const { map } = useWords()
  const isFull = useFillsScreen()
  const Sign = isFull ? ShrinkIcon : ExpandIcon
  return (
    canFillScreen() && (
      <ControlButton label={map.fullScreen} pressed={isFull} onPress={toggleFullscreen}>
        <Sign size={20} />
      </ControlButton>
    )
  )
}
