import type { ThemeName } from '../../state/state.ts'
import { Choice } from '../parts/Choice.tsx'
import { DarkThemeIcon, LightThemeIcon, SystemThemeIcon } from '../parts/icons.tsx'
import { useApp, useDispatch, useWords } from '../store.ts'

const CHOICES = ['system', 'light', 'dark', 'projector', 'print'] as const

/** Colours of page and map. */
export function ThemeChoice() {
  const { bar } = useWords()
  const dispatch = useDispatch()
  const theme = useApp((state) => state.preferences.theme)
  return (
    <Choice
      label={bar.theme}
      value={theme ?? 'system'}
      choices={CHOICES.map((choice) => [choice, bar.themes[choice]] as const)}
      onChoose={(choice) =>
        dispatch({ kind: 'themeChosen', theme: choice === 'system' ? null : choice })
      }
      className="bar-button"
    >
      <ThemeSign theme={theme} />
    </Choice>
  )
}

function ThemeSign({ theme }: { readonly theme: ThemeName | null }) {
  if (theme === null) return <SystemThemeIcon />
  return theme === 'dark' ? <DarkThemeIcon /> : <LightThemeIcon />
}
