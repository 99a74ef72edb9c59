import { type ReactNode, useState } from 'react'
import { type Missile, rangesOf } from '../../../geo/index.ts'
import { missileGroupsOf } from '../../derive/missile-choice.ts'
import { missileIdsOf } from '../../data/missiles.ts'
import { shortNameOf } from '../../derive/range-words.ts'
import { periodText } from '../../derive/period-words.ts'
import type { LaunchPoint } from '../../state/state.ts'
import { Dialog } from '../parts/Dialog.tsx'
import { SearchField } from '../parts/SearchField.tsx'
import { SourceList } from '../parts/SourceList.tsx'
import { Switch } from '../parts/Switch.tsx'
import { useData, useDispatch, useWords } from '../store.ts'
import { MissileTags, RangeLine } from './RangeLine.tsx'

interface MissilePickerProps {
  readonly point: LaunchPoint
  readonly onClose: () => void
}

/** The missiles of the catalogue, by holder and time, to be shown around one launch point. */
export function MissilePicker({ point, onClose }: MissilePickerProps) {
  const { missiles: words } = useWords()
  const { catalogue } = useData()
  const [search, setSearch] = useState('')
  const groups = missileGroupsOf(catalogue.missiles, search)
  const isLoading = catalogue.missiles.length === 0
  return (
    <Dialog title={words.dialog(point.id)} onClose={onClose}>
      <p className="catalogue-intro">{words.intro}</p>
      <div className="filters">
        <SearchField label={words.searchLabel} value={search} onChange={setSearch} isOpened />
      </div>
      {groups.length === 0 && <p>{isLoading ? words.loading : words.none}</p>}
      {groups.map(({ holders, isEliminated, missiles }) => (
        <section key={`${holders}/${isEliminated}`}>
          <h3 className="catalogue-head">{isEliminated ? words.eliminated(holders) : holders}</h3>
          <ul className="catalogue-list">
            {missiles.map((missile) => (
              <MissileRow key={missile.id} missile={missile} point={point} />
            ))}
          </ul>
        </section>
      ))}
    </Dialog>
  )
}

interface MissileRowProps {
  readonly missile: Missile
  readonly point: LaunchPoint
}

/**
 * A missile with what is shown of it by default as one choice, and every other figure as a choice of its own; the
 * default ones too while they are not all shown.
 */
function MissileRow({ missile, point }: MissileRowProps) {
  const words = useWords()
  const ids = missileIdsOf(point)
  const ranges = rangesOf(missile)
  const defaults = ranges.filter(({ isDefault }) => isDefault)
  const single = ranges.filter(
    ({ isDefault }) => !isDefault || (defaults.length > 1 && !ids.includes(missile.id)),
  )
  return (
    <li className="catalogue-row">
      <h4>
        {missile.name} <MissileTags missile={missile} />
      </h4>
      <p className="missile-aside">{periodText(missile.period, words)}</p>
      {missile.sides.map(({ by, says }) => (
        <p key={by}>{words.missiles.says(by, says)}</p>
      ))}
      {defaults.length > 0 && (
        <ShowSwitch id={missile.id} missile={missile} point={point}>
          {defaults.length > 1 && words.missiles.everyClaimant}
          {defaults.map((range) => (
            <span key={range.id} className="missile-range">
              <RangeLine range={range} />
            </span>
          ))}
        </ShowSwitch>
      )}
      {single.map((range) => (
        <ShowSwitch key={range.id} id={range.id} missile={missile} point={point}>
          <RangeLine range={range} />
        </ShowSwitch>
      ))}
      {ranges.length === 0 && <p>{words.missiles.noFigure}</p>}
      <SourceList
        title={words.missiles.source}
        sources={[...missile.claims.map(({ source }) => source), ...missile.sources]}
      />
    </li>
  )
}

interface ShowSwitchProps {
  /** As `RingSpec` has it. */
  readonly id: string
  readonly missile: Missile
  readonly point: LaunchPoint
  readonly children: ReactNode
}

function ShowSwitch({ id, missile, point, children }: ShowSwitchProps) {
  const dispatch = useDispatch()
  return (
    <Switch
      on={missileIdsOf(point).includes(id)}
      onChange={(on) =>
        dispatch({ kind: on ? 'missileAdded' : 'missileRemoved', id: point.id, missile: id })
      }
    >
      <span className="spoken">{shortNameOf(missile)}: </span>
      {children}
    </Switch>
  )
}
