import { useRef, useState } from 'react'
import { distanceText } from '../../i18n/measures.ts'
import { FIRST_STEP_KM, stepFrom, type StepKm, STEPS_KM } from '../../state/steps.ts'
import type { LaunchPoint } from '../../state/state.ts'
import { ArrowUpIcon } from '../parts/icons.tsx'
import { useOpened } from '../parts/opened.ts'
import { useApp, useDispatch, useWords } from '../store.ts'

const WAYS = [
  ['north', 0],
  ['east', 90],
  ['south', 180],
  ['west', 270],
] as const

/** Moves a launch point without a drag and without keys: by steps of true ground. */
export function MoveButtons({ point }: { readonly point: LaunchPoint }) {
  const words = useWords()
  const { points } = words
  const dispatch = useDispatch()
  const units = useApp((state) => state.preferences.units)
  const [stepKm, setStepKm] = useState<StepKm>(FIRST_STEP_KM)
  const length = distanceText(stepKm, units, words)
  const first = useRef<HTMLButtonElement>(null)
  useOpened(first, true)
  return (
    <fieldset className="card-move">
      <legend className="spoken">{points.moveBySteps(point.id)}</legend>
      {WAYS.map(([way, azimuthDeg]) => (
        <button
          key={way}
          ref={way === 'north' ? first : undefined}
          type="button"
          className="icon-button"
          data-way={way}
          title={points.moveTo[way](point.id, length)}
          onClick={() =>
            dispatch({
              kind: 'launchPointMoved',
              id: point.id,
              at: stepFrom(point.at, azimuthDeg, stepKm),
              settled: true,
            })
          }
        >
          <ArrowUpIcon size={14} />
        </button>
      ))}
      <select
        className="field"
        aria-label={points.step}
        value={stepKm}
        onChange={(event) => {
          const chosen = STEPS_KM.find((km) => km === Number(event.target.value))
          if (chosen !== undefined) setStepKm(chosen)
        }}
      >
        {STEPS_KM.map((km) => (
          <option key={km} value={km}>
            {distanceText(km, units, words)}
          </option>
        ))}
      </select>
    </fieldset>
  )
}
