import { flatCircleSentence } from '../../model/flat-circle-words.ts'
import { useApp, useWords } from '../store.ts'
import { ExtraSwitch } from './LegendPanel.tsx'

/** Draws the circles of the flat map, and tells how far off the first launch point's is. */
export function FlatCircleExtra() {
  const words = useWords()
  const units = useApp((state) => state.preferences.units)
  const isOn = useApp(({ scenario }) => scenario.extras.includes('flat-circle'))
  const isDrawn = useApp(({ scenario }) => scenario.question.kind !== 'city')
  const first = useApp(({ scenario }) => scenario.launchPoints[0] ?? null)
  const sentence = isDrawn && first && flatCircleSentence(first, words, units)
  return (
    <>
      <ExtraSwitch extra="flat-circle">{words.circle.compare}</ExtraSwitch>
      {isOn && (
        <p className="legend-note">
          {words.circle.why} {sentence}
        </p>
      )}
    </>
  )
}
