import { lazy, Suspense, useState } from 'react'
import { CommandButton } from '../commands/CommandButton.tsx'
import type { KeyCommand } from '../commands/command.ts'
import { help, pageKeys } from '../commands/commands.ts'
import { useShortcuts } from './useShortcuts.ts'

const Keys = lazy(async () => ({ default: (await import('./Keys.tsx')).Keys }))

interface KeysButtonProps {
  readonly addPoint: KeyCommand
  readonly tableId: string
}

/** Opens the list of keys, and does what the keys of the whole page ask for. */
export function KeysButton({ addPoint, tableId }: KeysButtonProps) {
  const [isOpen, setOpen] = useState(false)
  const open = help(() => setOpen(true))
  const commands = pageKeys(open, addPoint, tableId)
  useShortcuts(commands)
  return (
    <>
      <CommandButton command={open} className="bar-button" aria-haspopup="dialog" />
      {isOpen && (
        <Suspense>
          <Keys listed={commands} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
