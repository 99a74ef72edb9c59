import { flatCircleSentence } from '../../derive/flat-circle-words.ts'
import { Switch } from '../parts/Switch.tsx'
import { useApp, useData, useDispatch, useParts } from '../store.ts'

/** Draws the circles of the flat map, and tells how far off the first launch point's is. */
export function FlatCircleExtra() {
  const { words } = useData()
  const { onZoom } = useParts()
  const dispatch = useDispatch()
  const isOn = useApp(({ scenario }) => scenario.extras.includes('flat-circle'))
  const isFitted = useApp(({ scenario }) => scenario.camera === null)
  const choose = (on: boolean) => {
    dispatch({ kind: 'extraToggled', extra: 'flat-circle' })
    // A view that was fitted to the rings has no room for what is so much larger.
    if (on && isFitted) onZoom(-1)
  }
  return (
    <>
      <Switch on={isOn} onChange={choose}>
        {words.circle.compare}
      </Switch>
      {isOn && <FlatCircleNote />}
    </>
  )
}

function FlatCircleNote() {
  const { words } = useData()
  const units = useApp((state) => state.preferences.units)
  const isDrawn = useApp(({ scenario }) => scenario.question.kind !== 'city')
  const first = useApp(({ scenario }) => scenario.launchPoints[0] ?? null)
  return (
    <p className="legend-note">
      {words.circle.why} {isDrawn && first && flatCircleSentence(first, words, units)}
    </p>
  )
}
