import { Dialog } from '../parts/Dialog.tsx'
import { Switch } from '../parts/Switch.tsx'
import { useApp, useDispatch, useWords } from '../store.ts'
import { KEY_GROUPS } from './key-list.ts'
import './keys.css'

/** Every key and what it does, and the switch for those of one letter. */
export function Keys({ onClose }: { readonly onClose: () => void }) {
  const { keys, bar } = useWords()
  const dispatch = useDispatch()
  const letterKeys = useApp((state) => state.preferences.letterKeys)
  return (
    <Dialog title={keys.heading} closeLabel={bar.close} onClose={onClose}>
      <Switch on={letterKeys} onChange={(on) => dispatch({ kind: 'letterKeysChosen', on })}>
        {keys.single}
      </Switch>
      <p className="keys-help">{keys.singleHelp}</p>
      {KEY_GROUPS.map(({ group, keys: listed }) => (
        <section key={group}>
          <h3>{keys.groups[group]}</h3>
          <dl className="keys-list">
            {listed.map(({ does, combinations }) => (
              <div key={does} className="keys-row">
                <dt>
                  {combinations.map((parts) => (
                    <span key={parts.join('+')} className="keys-combination">
                      {parts.map((part) => (
                        <kbd key={part}>{nameOf(part, keys.names)}</kbd>
                      ))}
                    </span>
                  ))}
                </dt>
                <dd>{keys.does[does]}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </Dialog>
  )
}

/** A key that has a name in each language, or the sign on it. */
const nameOf = (part: string, names: Readonly<Record<string, string>>): string =>
  names[part] ?? part
