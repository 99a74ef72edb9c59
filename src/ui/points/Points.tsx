import { lazy, useCallback, useRef, useState } from 'react'
import { MAX_LAUNCH_POINTS } from '../../state/bounds.ts'
import type { LaunchPoint } from '../../state/state.ts'
import { PlaceIcon, PlusIcon } from '../parts/icons.tsx'
import { Later } from '../parts/Later.tsx'
import { useApp, useParts, useStore, useWords } from '../store.ts'
import { PlaceField } from './PlaceField.tsx'
import { PointCard } from './PointCard.tsx'
import '../parts/section-head.css'
import './points.css'

const SitePicker = lazy(() =>
  import('../sites/SitePicker.tsx').then(({ SitePicker: component }) => ({ default: component })),
)

interface PointsProps {
  /** Whether the field for a new point is open; the sheet on phones opens it too. */
  readonly adding: boolean
  readonly onAdding: (adding: boolean) => void
}

/** The launch points, a card each, and the field that adds one. */
export function Points({ adding, onAdding }: PointsProps) {
  const { points, sites, failures } = useWords()
  const store = useStore()
  const { ask } = useParts()
  const [browsing, setBrowsing] = useState(false)
  const launchPoints = useApp((state) => state.scenario.launchPoints)
  const locked = useApp((state) => state.locked)
  const list = useRef<HTMLUListElement>(null)
  const addButton = useRef<HTMLButtonElement>(null)

  const toAdd = useCallback(() => addButton.current, [])

  function openField() {
    if (launchPoints.length < MAX_LAUNCH_POINTS) onAdding(true)
    else store.dispatch({ kind: 'noticeGiven', notice: { kind: 'too-many-points' } })
  }

  function closeField() {
    onAdding(false)
    addButton.current?.focus()
  }

  /** The focus goes to a neighbour's button. */
  const beforeRemoval = useCallback(
    ({ id }: LaunchPoint) => {
      const before = store.getState().scenario.launchPoints
      const place = before.findIndex((point) => point.id === id)
      const neighbour = before[place + 1] ?? before[place - 1]
      const next = list.current?.querySelector<HTMLElement>(`[data-remove="${neighbour?.id}"]`)
      ;(next ?? addButton.current)?.focus()
    },
    [store],
  )

  return (
    <section className="points" aria-labelledby="points-heading">
      <div className="section-head">
        <h3 id="points-heading">{points.heading}</h3>
        {!locked && (
          <div className="section-links">
            <button
              type="button"
              className="link-button"
              aria-haspopup="dialog"
              onClick={() => {
                ask('catalogue')
                setBrowsing(true)
              }}
            >
              <PlaceIcon size={14} />
              {sites.choose}
            </button>
            <button
              ref={addButton}
              type="button"
              className="link-button"
              aria-expanded={adding}
              onClick={openField}
            >
              <PlusIcon size={14} />
              {points.add}
            </button>
          </div>
        )}
      </div>
      {adding && (
        <PlaceField
          onCancel={closeField}
          onPlace={(at) => {
            store.dispatch({ kind: 'launchPointAdded', at, name: null })
            closeField()
          }}
        />
      )}
      {browsing && (
        <Later failed={failures.catalogue}>
          <SitePicker onClose={() => setBrowsing(false)} />
        </Later>
      )}
      {locked && <p className="points-locked">{points.locked}</p>}
      <ul ref={list} className="points-list">
        {launchPoints.map((point) => (
          <PointCard key={point.id} point={point} beforeRemoval={beforeRemoval} next={toAdd} />
        ))}
      </ul>
    </section>
  )
}
