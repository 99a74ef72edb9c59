import { type DatedEvent, membersOn, phaseOn } from '../../../geo/index.ts'
import { eventDateText } from '../../i18n/dates.ts'
import { shortNameOf } from '../../derive/range-words.ts'
import { eventsAt, standingsOn } from '../../derive/treaty-time.ts'
import { SourceList } from '../parts/SourceList.tsx'
import { useData, useWords } from '../store.ts'

/** The treaty, the events, the systems and the alliances of a day (ISO date). */
export function DayFacts({ date }: { readonly date: string }) {
  const { time } = useWords()
  const { events } = useData().catalogue
  const shown = eventsAt(events, date)
  const isOfTheDay = shown.some(({ lastDay }) => lastDay >= date)
  return (
    <>
      <p className="time-phase">{time.phases[phaseOn(date)]}</p>
      <Members date={date} />
      {events.length === 0 && <p>{time.loading}</p>}
      {shown.length > 0 && <h4>{isOfTheDay ? time.events : time.latest}</h4>}
      {shown.map((event) => (
        <EventText key={event.id} event={event} />
      ))}
      <Systems date={date} />
    </>
  )
}

function EventText({ event }: { readonly event: DatedEvent }) {
  const words = useWords()
  const { caption, confidence, sides, note, sources } = event
  return (
    <div className="time-event">
      <p>
        <b>{eventDateText(event.date, words)}</b> {caption}{' '}
        {confidence === 'low' && (
          <span className="missile-tag">{words.missiles.lowConfidence}</span>
        )}
        {sides.length > 0 && <span className="missile-tag">{words.missiles.disputed}</span>}
      </p>
      {sides.map(({ by, says }) => (
        <p key={by}>{words.missiles.says(by, says)}</p>
      ))}
      {note !== null && <p className="missile-aside">{note}</p>}
      <SourceList title={words.missiles.source} sources={sources} />
    </div>
  )
}

function Systems({ date }: { readonly date: string }) {
  const { time } = useWords()
  const { missiles } = useData().catalogue
  const standings = standingsOn(missiles, date)
  if (standings.length === 0) return null
  return (
    <>
      <h4>{time.systems}</h4>
      {standings.map(({ ban, systems }) => (
        <details key={ban} className="time-systems">
          <summary>{time.group(time.bans[ban], systems.length)}</summary>
          <ul>
            {systems.map(({ missile, presence }) => (
              <li key={missile.id}>
                {presence === 'yes' ? shortNameOf(missile) : time.perhaps(shortNameOf(missile))}
                <span className="missile-aside"> {missile.holders}</span>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </>
  )
}

function Members({ date }: { readonly date: string }) {
  const { time, numbers } = useWords()
  const { memberships } = useData()
  if (memberships.length === 0) return null
  const [nato, pact, parties] = (['nato', 'warsaw-pact', 'inf-treaty'] as const).map((alliance) =>
    membersOn(memberships, alliance, date).map(({ state }) => state),
  )
  return (
    <p className="time-members">
      {time.alliances.nato(nato!.length)}
      {pact!.length > 0 && ` · ${time.alliances['warsaw-pact'](pact!.length)}`}
      {parties!.length > 0 && (
        <span>{time.alliances['inf-treaty'](numbers.list(parties!, 'and'))}</span>
      )}
    </p>
  )
}
