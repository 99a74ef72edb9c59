import { Choice } from '../parts/Choice.tsx'
import { EngineIcon } from '../parts/icons.tsx'
import { useApp, useDispatch, useWords } from '../store.ts'

const CHOICES = ['auto', 'svg', 'webgl'] as const

/** What the map is drawn with. */
export function EngineChoice() {
  const { bar } = useWords()
  const dispatch = useDispatch()
  const engine = useApp((state) => state.preferences.engine)
  return (
    <Choice
      label={bar.engine}
      value={engine}
      choices={CHOICES.map((choice) => [choice, bar.engines[choice]] as const)}
      onChoose={(choice) => dispatch({ kind: 'engineChosen', engine: choice })}
      className="bar-button"
    >
      <EngineIcon />
    </Choice>
  )
}
