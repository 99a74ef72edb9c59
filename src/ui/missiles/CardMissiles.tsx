import { lazy, useState } from 'react'
import { type Carried, carriedBy, drawnRangesOf, missileIdsOf } from '../../data/missiles.ts'
import { shortNameOf } from '../../derive/range-words.ts'
import { sourcesOfRanges } from '../../derive/source-uses.ts'
import type { LaunchPoint } from '../../state/state.ts'
import { Later } from '../parts/Later.tsx'
import { CloseIcon, PlusIcon } from '../parts/icons.tsx'
import { SourceList } from '../parts/SourceList.tsx'
import { useApp, useData, useDispatch, useParts, useWords } from '../store.ts'
import { MissileTags, RangeLine } from './RangeLine.tsx'
import './missiles.css'

const MissilePicker = lazy(() =>
  import('./MissilePicker.tsx').then(({ MissilePicker: component }) => ({ default: component })),
)

/** The missiles that a launch point carries, and the way to others. */
export function CardMissiles({ point }: { readonly point: LaunchPoint }) {
  const { missiles: words, failures } = useWords()
  const { catalogue } = useData()
  const { ask } = useParts()
  const locked = useApp((state) => state.locked)
  const [choosing, setChoosing] = useState(false)
  const ids = missileIdsOf(point)
  const carried = carriedBy(point, catalogue.missiles)
  const asked = new Set(carried.flatMap(({ ranges }) => ranges.map(({ id }) => id))).size
  return (
    <div className="card-missiles">
      {carried.length > 0 && (
        <ul aria-label={words.heading(point.id)}>
          {carried.map((one) => (
            <CarriedMissile key={one.id} carried={one} point={point} />
          ))}
        </ul>
      )}
      {ids.length > 0 && catalogue.missiles.length === 0 && <p>{words.loading}</p>}
      {asked > drawnRangesOf(point, catalogue.missiles).length && <p>{words.tooMany}</p>}
      {!locked && (
        <button
          type="button"
          className="link-button"
          aria-haspopup="dialog"
          aria-label={words.chooseFor(point.id)}
          onClick={() => {
            ask('catalogue')
            setChoosing(true)
          }}
        >
          <PlusIcon size={13} />
          {words.choose}
        </button>
      )}
      {choosing && (
        <Later failed={failures.catalogue}>
          <MissilePicker point={point} onClose={() => setChoosing(false)} />
        </Later>
      )}
    </div>
  )
}

interface CarriedMissileProps {
  readonly carried: Carried
  readonly point: LaunchPoint
}

function CarriedMissile({ carried: { id, missile, ranges }, point }: CarriedMissileProps) {
  const locked = useApp((state) => state.locked)
  const { missiles: words } = useWords()
  const dispatch = useDispatch()
  return (
    <li>
      <div>
        <b>{shortNameOf(missile)}</b> <MissileTags missile={missile} />
        {ranges.map((range) => (
          <p key={range.id}>
            <RangeLine range={range} />
          </p>
        ))}
        {ranges.length === 0 && (
          <p>{missile.claims.length === 0 ? words.noFigure : words.noDefault}</p>
        )}
        {ranges.length > 0 && <SourceList title={words.source} sources={sourcesOfRanges(ranges)} />}
      </div>
      {!locked && (
        <button
          type="button"
          className="icon-button"
          aria-label={words.remove(shortNameOf(missile), point.id)}
          onClick={() => dispatch({ kind: 'missileRemoved', id: point.id, missile: id })}
        >
          <CloseIcon size={14} />
        </button>
      )}
    </li>
  )
}
