import type { ComponentProps } from 'react'
import { useApp, useStore } from '../store.ts'
import type { Command } from './command.ts'
import { useCommand } from './use-command.ts'

interface CommandButtonProps extends ComponentProps<'button'> {
  readonly command: Command
  /** Of its sign, px. */
  readonly size?: number
  /** Whether the label stands beside the sign; else a resting mouse is told it. */
  readonly worded?: boolean
}

/** A command behind a button; nothing where it is not offered. */
export function CommandButton({ command, size, worded, ...rest }: CommandButtonProps) {
  const store = useStore()
  const { label, act } = useCommand(command)
  const { Sign, isOffered, isIdle } = command
  const isAbsent = useApp((state) => isOffered?.(state) === false)
  const disabled = useApp((state) => isIdle?.(state, store))
  if (isAbsent) return null
  return (
    <button
      type="button"
      title={worded ? undefined : label}
      aria-disabled={disabled}
      onClick={act}
      {...rest}
    >
      {Sign && <Sign size={size} />}
      {worded && label}
    </button>
  )
}
