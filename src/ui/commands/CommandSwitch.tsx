import { Switch } from '../parts/Switch.tsx'
import { useApp } from '../store.ts'
import type { Toggle } from './command.ts'
import { useCommand } from './use-command.ts'

/** A toggle as an on/off choice that takes effect at once. */
export function CommandSwitch({ command }: { readonly command: Toggle }) {
  const { label, act } = useCommand(command)
  return (
    <Switch on={useApp(command.isOn)} onChange={act}>
      {label}
    </Switch>
  )
}
