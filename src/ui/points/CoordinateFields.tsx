import { useId, useState } from 'react'
import type { LngLat } from '../../../geo/index.ts'
import { parseDegrees } from '../../state/coordinates.ts'
import type { LaunchPoint } from '../../state/state.ts'
import { useDispatch, useWords } from '../store.ts'

/** Latitude and longitude, a field each: what is typed moves the launch point when the field is left or Enter is pressed. */
export function CoordinateFields({ point }: { readonly point: LaunchPoint }) {
  const { points } = useWords()
  const dispatch = useDispatch()
  const [lng, lat] = point.at
  const move = (at: LngLat) =>
    dispatch({ kind: 'launchPointMoved', id: point.id, at, settled: true })
  return (
    <div className="card-degrees">
      <Degrees
        key={`lat ${lat}`}
        axis="lat"
        label={points.latitude(point.id)}
        short={points.latitudeShort}
        degrees={lat}
        onDegrees={(next) => move([lng, next])}
      />
      <Degrees
        key={`lng ${lng}`}
        axis="lng"
        label={points.longitude(point.id)}
        short={points.longitudeShort}
        degrees={lng}
        onDegrees={(next) => move([next, lat])}
      />
    </div>
  )
}

interface DegreesProps {
  readonly axis: 'lat' | 'lng'
  readonly label: string
  readonly short: string
  readonly degrees: number
  readonly onDegrees: (degrees: number) => void
}

function Degrees({ axis, label, short, degrees, onDegrees }: DegreesProps) {
  const { coordinates } = useWords()
  const errorId = useId()
  const [text, setText] = useState(String(degrees))
  const [isTold, tell] = useState(false)
  const read = parseDegrees(text, axis)
  const isWrong = typeof read === 'string'
  const commit = () => {
    tell(isWrong)
    if (!isWrong && read !== degrees) onDegrees(read)
  }
  return (
    <label className="degrees">
      <span aria-hidden="true">{short}</span>
      <input
        className="field"
        inputMode="decimal"
        autoComplete="off"
        aria-label={label}
        aria-invalid={isTold && isWrong}
        aria-describedby={isTold && isWrong ? errorId : undefined}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === 'Enter') commit()
        }}
      />
      {isTold && isWrong && (
        <span id={errorId} className="place-error">
          {coordinates[read]}
        </span>
      )}
    </label>
  )
}
