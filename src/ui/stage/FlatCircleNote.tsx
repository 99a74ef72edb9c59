import { flatCircleSentence } from '../../derive/flat-circle-words.ts'
import { flatCircle } from '../commands/commands.ts'
import { useApp, useWords } from '../store.ts'

/** Tells, while the circles of the flat map are drawn, how far off the first launch point's is. */
export function FlatCircleNote() {
  const words = useWords()
  const units = useApp((state) => state.preferences.units)
  const isOn = useApp(flatCircle.isOn)
  const isDrawn = useApp(({ scenario }) => scenario.question.kind !== 'city')
  const first = useApp(({ scenario }) => scenario.launchPoints[0] ?? null)
  return (
    isOn && (
      <p className="legend-note">
        {words.circle.why} {isDrawn && first && flatCircleSentence(first, words, units)}
      </p>
    )
  )
}
