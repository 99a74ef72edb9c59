import type { ReactNode } from 'react'
import { CommandButton } from '../commands/CommandButton.tsx'
import { STEPS } from '../commands/commands.ts'
import { PresentButton } from '../present/PresentButton.tsx'
import { ShareButton } from '../share/ShareButton.tsx'
import { LanguageChoice } from './LanguageChoice.tsx'
import { ThemeChoice } from './ThemeChoice.tsx'
import './bar.css'

/** The quiet bar at the top of the column: steps, sharing, language and colours. */
export function Bar({ children }: { readonly children?: ReactNode }) {
  return (
    <div className="bar">
      <div className="bar-group">
        {Object.entries(STEPS).map(([name, command]) => (
          <CommandButton key={name} command={command} className="bar-button" />
        ))}
      </div>
      <ShareButton />
      <PresentButton />
      <LanguageChoice />
      <ThemeChoice />
      {children}
    </div>
  )
}
