import { memo, useRef, useState } from 'react'
import { LIMIT_KM } from '../../../geo/index.ts'
import { coordinatesText, limitNumber, limitText } from '../../i18n/measures.ts'
import { nameOf } from '../../derive/names.ts'
import type { LaunchPoint } from '../../state/state.ts'
import { CommandButton } from '../commands/CommandButton.tsx'
import { precededBy } from '../commands/command.ts'
import { fitPoint, removePoint } from '../commands/commands.ts'
import { LetterDisc } from '../marks/LetterDisc.tsx'
import { CardMissiles } from '../missiles/CardMissiles.tsx'
import { useFocusBefore } from '../parts/focus.ts'
import { EditIcon, MoveIcon } from '../parts/icons.tsx'
import { answerIn } from '../../derive/in-snapshot.ts'
import { useApp, useData, useDispatch, useSnapshot, useWords } from '../store.ts'
import { Tip } from '../parts/Tip.tsx'
import { colourOf } from '../../state/colour-of.ts'
import { CoordinateFields } from './CoordinateFields.tsx'
import { MoveButtons } from './MoveButtons.tsx'
import { PlaceField } from './PlaceField.tsx'

interface PointCardProps {
  readonly point: LaunchPoint
  readonly beforeRemoval: (point: LaunchPoint) => void
  /** Takes the focus when the card goes with it. */
  readonly next: () => Element | null
}

/** One launch point: its name and its place, both to be edited where they stand, and what it carries. */
export const PointCard = memo(function PointCard({ point, beforeRemoval, next }: PointCardProps) {
  const card = useRef<HTMLLIElement>(null)
  useFocusBefore(card, next)
  const words = useWords()
  const { atlas } = useData()
  const units = useApp((state) => state.preferences.units)
  const locked = useApp((state) => state.locked)
  const [moving, setMoving] = useState(false)
  const held = useApp((state) => state.session.held?.id === point.id)
  const { short } = nameOf(point, atlas, words, units)
  const told = `${point.id}, ${short}`
  const limits = words.points.limits(
    limitNumber(LIMIT_KM.lower, units, words),
    limitText(LIMIT_KM.upper, units, words),
  )
  return (
    <li ref={card} className="card" data-held={held}>
      <LetterDisc letter={point.id} colour={colourOf(point)} />
      <div className="card-body">
        <NameEditor point={point} name={short} />
        {point.name !== null && <p className="card-limits">{words.label.inLink}</p>}
        <PlaceEditor point={point} />
        {moving && !locked && (
          <>
            <MoveButtons point={point} />
            <CoordinateFields point={point} />
          </>
        )}
        <p className="card-limits">{limits}</p>
        <CardMissiles point={point} />
      </div>
      <div className="card-buttons">
        <CommandButton command={fitPoint(point.id, told)} className="icon-button" />
        {!locked && (
          <button
            type="button"
            className="icon-button"
            aria-expanded={moving}
            title={words.points.moveBySteps(told)}
            onClick={() => setMoving(!moving)}
          >
            <MoveIcon />
          </button>
        )}
        <CommandButton
          command={precededBy(removePoint(point.id, told), () => beforeRemoval(point))}
          className="icon-button"
          data-remove={point.id}
        />
      </div>
    </li>
  )
})

function NameEditor({ point, name }: { readonly point: LaunchPoint; readonly name: string }) {
  const { points } = useWords()
  const locked = useApp((state) => state.locked)
  const dispatch = useDispatch()
  const { editing, open, close, button } = useEditing()

  if (locked) return <bdi className="card-name">{name}</bdi>
  if (!editing) {
    return (
      <button ref={button} type="button" className="card-name" onClick={open}>
        <Tip text={points.rename(point.id)}>
          <bdi>{name}</bdi>
          <EditIcon size={13} />
        </Tip>
        <span className="spoken">: {points.rename(point.id)}</span>
      </button>
    )
  }
  const commit = (text: string) => {
    dispatch({ kind: 'launchPointNamed', id: point.id, name: text })
  }
  return (
    <input
      ref={(input) => input?.focus()}
      className="field name-field"
      type="text"
      maxLength={40}
      aria-label={points.rename(point.id)}
      placeholder={points.namePlaceholder}
      defaultValue={point.name ?? ''}
      onBlur={(event) => {
        commit(event.target.value)
        close({ refocus: false })
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== 'Escape') return
        // Else the key would also press the button that takes the focus.
        event.preventDefault()
        event.stopPropagation()
        if (event.key === 'Escape') event.currentTarget.value = point.name ?? ''
        commit(event.currentTarget.value)
        close({ refocus: true })
      }}
    />
  )
}

function PlaceEditor({ point }: { readonly point: LaunchPoint }) {
  const words = useWords()
  const locked = useApp((state) => state.locked)
  const dispatch = useDispatch()
  const { editing, open, close, button } = useEditing()
  const coordinates = coordinatesText(point.at, words)

  const place = (
    <span>
      <bdi>{coordinates}</bdi>
      <InItsBand point={point} />
    </span>
  )

  if (locked) return <p className="card-coordinates">{place}</p>
  if (!editing) {
    return (
      <button ref={button} type="button" className="card-coordinates" onClick={open}>
        <Tip text={words.points.move(point.id)}>
          {place}
          <EditIcon size={12} />
        </Tip>
        <span className="spoken">: {words.points.move(point.id)}</span>
      </button>
    )
  }
  return (
    <PlaceField
      initialText={coordinates}
      onCancel={() => close({ refocus: true })}
      onPlace={(at) => {
        dispatch({ kind: 'launchPointMoved', id: point.id, at, settled: true })
        close({ refocus: true })
      }}
    />
  )
}

/** Said only beside other launch points: alone, the sentence says it. */
function InItsBand({ point }: { readonly point: LaunchPoint }) {
  const words = useWords()
  const { byPoint } = useSnapshot(answerIn)
  const place = useApp((state) =>
    state.scenario.launchPoints.findIndex(({ id }) => id === point.id),
  )
  const counts = byPoint[place]
  return byPoint.length > 1 && counts ? `, ${words.points.inItsBand(counts.within)}` : null
}

/** A text that turns into a field and back, without losing the focus. */
function useEditing() {
  const [editing, setEditing] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const refocus = useRef(false)
  return {
    editing,
    open: () => setEditing(true),
    close: (how: { readonly refocus: boolean }) => {
      refocus.current = how.refocus
      setEditing(false)
    },
    button: (element: HTMLButtonElement | null) => {
      button.current = element
      if (element && refocus.current) element.focus()
      refocus.current = false
    },
  }
}
