import { useState } from 'react'
import { partsOf } from '../../i18n/parts.ts'
import type { CityAnswer, CitySite } from '../../model/city-question.ts'
import { cityAnswerText, citySiteText, measureText } from '../../model/city-words.ts'
import { periodText } from '../../model/period-words.ts'
import { missilesAt } from '../../model/site-choice.ts'
import { PlaceIcon } from '../parts/icons.tsx'
import { useApp, useDispatch, useWords } from '../store.ts'

/** More come when the reader asks. */
const FIRST_SITES = 12

interface CitySitesProps {
  readonly answer: CityAnswer
  /** Sites that are judged. */
  readonly total: number
  /** The city's name. */
  readonly city: string
}

/** One answer about the city, and the sites that it speaks of. */
export function CitySites({ answer, total, city }: CitySitesProps) {
  const words = useWords()
  const units = useApp((state) => state.preferences.units)
  const [isWhole, setWhole] = useState(false)
  const { by, sites, within } = answer
  const shown = isWhole ? sites : sites.slice(0, FIRST_SITES)
  const open = by === null ? 0 : sites.length - within
  return (
    <section className="city-sites">
      <h2>
        {partsOf(cityAnswerText(answer, total, city, words, units)).map(({ kind, text }) => (
          <span key={text} className={kind === 'count' ? 'answer-count' : undefined}>
            {text}
          </span>
        ))}
      </h2>
      {open > 0 && <p>{words.city.open(open)}</p>}
      {by && <p className="city-aside">{words.city.comparison}</p>}
      <ol aria-label={words.city.sites(measureText(by, words, units))}>
        {shown.map((one) => (
          <SiteRow key={one.site.id} one={one} />
        ))}
      </ol>
      {shown.length < sites.length && (
        <button type="button" className="link-button" onClick={() => setWhole(true)}>
          {words.city.showAll(sites.length)}
        </button>
      )}
    </section>
  )
}

function SiteRow({ one }: { readonly one: CitySite }) {
  const words = useWords()
  const dispatch = useDispatch()
  const units = useApp((state) => state.preferences.units)
  const { site } = one
  const { line, why } = citySiteText(one, words, units)
  const put = (): void => {
    const missiles = missilesAt(site)
    dispatch({ kind: 'launchPointAdded', at: site.at, name: site.name, missiles })
  }
  return (
    <li>
      <h3>{site.name}</h3>
      <p className="city-aside">
        {[periodText(site.period, words), words.sites.kinds[site.kind]].join(' · ')}
      </p>
      <p>{line}</p>
      {why !== null && <p className="city-aside">{why}</p>}
      <button
        type="button"
        className="link-button"
        aria-label={words.sites.putAt(site.name)}
        onClick={put}
      >
        <PlaceIcon size={14} />
        {words.sites.put}
      </button>
    </li>
  )
}
