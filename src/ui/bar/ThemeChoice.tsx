import { useId } from 'react'
import type { ThemeName } from '../../model/state.ts'
import { ChevronIcon, DarkThemeIcon, LightThemeIcon, SystemThemeIcon } from '../parts/icons.tsx'
import { useApp, useDispatch, useWords } from '../store.ts'

const CHOICES: readonly (ThemeName | null)[] = [null, 'light', 'dark', 'projector']

/** Colours of page and map; the native list works with every finger, key and voice. */
export function ThemeChoice() {
  const { bar } = useWords()
  const dispatch = useDispatch()
  const theme = useApp((state) => state.preferences.theme)
  const id = useId()
  const nameOf = (choice: ThemeName | null) => bar.themes[choice ?? 'system']
  return (
    <div className="bar-button bar-choice">
      <label className="spoken" htmlFor={id}>
        {bar.theme}
      </label>
      <ThemeSign theme={theme} />
      <span aria-hidden="true">{bar.theme}</span>
      <ChevronIcon size={13} />
      <select
        id={id}
        value={theme ?? 'system'}
        onChange={(event) => {
          const choice = CHOICES.find((known) => known === event.target.value) ?? null
          dispatch({ kind: 'themeChosen', theme: choice })
        }}
      >
        {CHOICES.map((choice) => (
          <option key={choice ?? 'system'} value={choice ?? 'system'}>
            {nameOf(choice)}
          </option>
        ))}
      </select>
    </div>
  )
}

function ThemeSign({ theme }: { readonly theme: ThemeName | null }) {
  if (theme === null) return <SystemThemeIcon />
  return theme === 'dark' ? <DarkThemeIcon /> : <LightThemeIcon />
}
