import { type KeyboardEvent, useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import { coordinatesText } from '../../i18n/measures.ts'
import { placeAnswer } from '../../derive/ask.ts'
import { nameOf } from '../../derive/names.ts'
import type { MenuPlace } from '../../state/state.ts'
import { cityOf } from '../../data/loaded-cities.ts'
import { type Command, perform } from '../commands/command.ts'
import { menuOf, type PlaceQuestion } from '../commands/commands.ts'
import { CopyField } from '../parts/CopyField.tsx'
import { useEscape } from '../parts/escape.ts'
import { useReturnOfFocus } from '../parts/focus.ts'
import { CloseIcon } from '../parts/icons.tsx'
import { usePressOutside } from '../parts/popover.ts'
import { useApp, useData, useDispatch, useParts, useWords } from '../store.ts'
import { standAt } from './within-map.ts'
import './menu.css'

/** What can be done at a place of the map, where the reader has asked: by right click, long press or keys. */
export function MapMenu() {
  const menu = useApp((state) => state.session.menu)
  return menu && <OpenMenu key={menu.px.join()} menu={menu} />
}

function OpenMenu({ menu }: { readonly menu: MenuPlace }) {
  const words = useWords()
  const { atlas } = useData()
  const dispatch = useDispatch()
  const leave = useReturnOfFocus()
  const [question, ask] = useState<PlaceQuestion | null>(null)
  const root = useRef<HTMLDivElement>(null)
  const shut = () => leave({ kind: 'menuClosed' })
  useLayoutEffect(() => {
    if (root.current) standAt(root.current, menu.px)
  })
  useEscape(root, shut)
  usePressOutside(root, () => dispatch({ kind: 'menuClosed' }))
  const city = menu.city === null ? null : cityOf(menu.city, atlas)
  const place = city ? words.cityName(city) : coordinatesText(menu.at, words)
  return (
    <div ref={root} className="map-menu">
      {question === null ? (
        <Items menu={menu} place={place} ask={ask} shut={shut} />
      ) : (
        <Told menu={menu} place={place} question={question} shut={shut} />
      )}
    </div>
  )
}

interface PartProps {
  readonly menu: MenuPlace
  /** The name of a city, else coordinates. */
  readonly place: string
  readonly shut: () => void
}

/** Which item a key leads to from one of `count`. */
const NEXT: Readonly<Record<string, (now: number, count: number) => number>> = {
  ArrowDown: (now, count) => (now + 1) % count,
  ArrowUp: (now, count) => (now + count - 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
}

function Items({ menu, place, ask, shut }: PartProps & { ask: (question: PlaceQuestion) => void }) {
  const parts = useParts()
  const { words } = parts.data
  const state = useApp((now) => now)
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => list.current?.querySelector('button')?.focus({ preventScroll: true }), [])
  const { launchPoint } = menu
  const itemOf = (offer: Command | PlaceQuestion) => {
    if (typeof offer === 'string') return item(words.menu[offer], () => ask(offer))
    if (offer.isOffered?.(state) === false) return null
    return item(offer.label(words, state), () => {
      perform(offer, parts)
      shut()
    })
  }
  return (
    <div
      ref={list}
      role="menu"
      tabIndex={-1}
      aria-label={launchPoint === null ? place : words.point.letter(launchPoint)}
      onKeyDown={(event) => onKey(event, shut)}
      onContextMenu={(event) => event.preventDefault()}
    >
      {menuOf(menu).map(itemOf)}
    </div>
  )
}

const item = (label: string, act: () => void) => (
  <button key={label} type="button" role="menuitem" tabIndex={-1} onClick={act}>
    {label}
  </button>
)

/** The keys of a menu; none of them is the page's. */
function onKey(event: KeyboardEvent<HTMLElement>, shut: () => void): void {
  event.stopPropagation()
  const all = [...event.currentTarget.querySelectorAll('button')]
  const now = all.findIndex((each) => each === document.activeElement)
  const next = NEXT[event.key]?.(now, all.length)
  if (event.key === 'Tab') shut()
  else if (next === undefined) return
  else all[next]?.focus()
  event.preventDefault()
}

function Told({ menu, place, question, shut }: PartProps & { question: PlaceQuestion }) {
  const words = useWords()
  const { atlas } = useData()
  const id = useId()
  const units = useApp((state) => state.preferences.units)
  const points = useApp((state) => state.scenario.launchPoints)
  const panel = useRef<HTMLElement>(null)
  useEffect(() => panel.current?.focus({ preventScroll: true }), [])
  const near = nameOf({ id: '', at: menu.at, name: null, rings: [] }, atlas, words, units).place
  const answer = placeAnswer(place, menu.at, points, words, units)
  const lines = question === 'place' ? [near] : [answer.sentence, ...answer.lines]
  return (
    <section
      ref={panel}
      tabIndex={-1}
      aria-label={words.menu[question]}
      aria-describedby={id}
      className="map-menu-told"
    >
      <div id={id}>
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      {question === 'place' && (
        <CopyField label={words.points.coordinates} text={coordinatesText(menu.at, words, 4)} />
      )}
      <button type="button" className="icon-button" aria-label={words.bar.close} onClick={shut}>
        <CloseIcon size={14} />
      </button>
    </section>
  )
}
