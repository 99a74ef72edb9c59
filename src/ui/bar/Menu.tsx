import { precededBy } from '../commands/command.ts'
import { grow } from '../commands/commands.ts'
import { MenuIcon } from '../parts/icons.tsx'
import { GrowthButton } from '../growth/GrowthButton.tsx'
import { usePopover } from '../parts/popover.ts'
import { UnitsButton, ZoomButtons } from '../stage/Controls.tsx'
import { ViewChoice } from '../stage/ViewChoice.tsx'
import { useApp, useWords } from '../store.ts'
import { Bar } from './Bar.tsx'

/** On phones the title, the intro, the bar and what two fingers do otherwise stand behind one button over the map. */
export function Menu() {
  const words = useWords()
  const units = useApp((state) => state.preferences.units)
  const { isOpen, toggle, root, button } = usePopover()
  return (
    <div ref={root} className="menu">
      <div className="control-group">
        <button
          ref={button}
          type="button"
          className="control"
          aria-label={words.map.menu}
          aria-expanded={isOpen}
          onClick={toggle}
        >
          <MenuIcon size={20} />
        </button>
      </div>
      {isOpen && (
        <div className="menu-panel">
          <p className="menu-title">{words.app.title}</p>
          <p className="menu-intro">{units === 'km' ? words.app.intro : words.app.introMiles}</p>
          <GrowthButton command={precededBy(grow, toggle)} />
          <div className="menu-controls">
            <div className="control-group control-row">
              <ZoomButtons />
            </div>
            <div className="control-group">
              <UnitsButton />
            </div>
            <ViewChoice worded />
          </div>
          <Bar />
        </div>
      )}
    </div>
  )
}
