import type { ListedKeys } from '../commands/command.ts'
import { letterKeys } from '../commands/commands.ts'
import { CommandSwitch } from '../commands/CommandSwitch.tsx'
import { Dialog } from '../parts/Dialog.tsx'
import { useWords } from '../store.ts'
import { FOCUS_KEYS } from './key-list.ts'
import './keys.css'

interface KeysProps {
  /** Of the whole page. */
  readonly listed: readonly ListedKeys[]
  readonly onClose: () => void
}

/** Every key and what it does, and the switch for those of one letter. */
export function Keys({ listed, onClose }: KeysProps) {
  const { keys: words } = useWords()
  const everywhere = { group: 'everywhere', listed } as const
  return (
    <Dialog title={words.heading} onClose={onClose}>
      <CommandSwitch command={letterKeys} />
      <p className="keys-help">{words.singleHelp}</p>
      {[everywhere, ...FOCUS_KEYS].map(({ group, listed: rows }) => (
        <section key={group}>
          <h3>{words.groups[group]}</h3>
          <dl className="keys-list">
            {rows.map(({ does, keys }) => (
              <div key={does} className="keys-row">
                <dt>
                  {shortRow(keys).map((combination) => (
                    <span key={combination} className="keys-combination">
                      {combination.split(' ').map((part) => (
                        <kbd key={part}>{nameOf(part, words.names)}</kbd>
                      ))}
                    </span>
                  ))}
                </dt>
                <dd>{words.does[does]}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </Dialog>
  )
}

/** A long row of keys by its first two and its last. */
const shortRow = (keys: ListedKeys['keys']): ListedKeys['keys'] =>
  keys.length > 3 ? [...keys.slice(0, 2), ...keys.slice(-1)] : keys

/** A key that has a name in each language, or the sign on it. */
const nameOf = (part: string, names: Readonly<Record<string, string>>): string =>
  names[part] ?? part
