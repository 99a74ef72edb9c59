import type { EngineWish } from '../../state/state.ts'
import { useApp, useDispatch, useWords } from '../store.ts'

const CHOICES: readonly EngineWish[] = ['auto', 'svg', 'webgl']

/** What the map is drawn with. */
export function EngineChoice() {
  const { map } = useWords()
  const dispatch = useDispatch()
  const engine = useApp((state) => state.preferences.engine)
  return (
    <label className="legend-engine">
      <span>{map.engine}</span>
      <select
        className="field"
        value={engine}
        onChange={({ target }) => {
          const chosen = CHOICES.find((choice) => choice === target.value)
          if (chosen) dispatch({ kind: 'engineChosen', engine: chosen })
        }}
      >
        {CHOICES.map((choice) => (
          <option key={choice} value={choice}>
            {map.engines[choice]}
          </option>
        ))}
      </select>
    </label>
  )
}
