import { useState } from 'react'
import type { CityAnswer, CitySite } from '../../derive/city-question.ts'
import { citySiteText, measureText } from '../../derive/city-words.ts'
import { periodText } from '../../derive/period-words.ts'
import { missilesAt } from '../../derive/site-choice.ts'
import { sourcesOfRanges } from '../../derive/source-uses.ts'
import { PlaceIcon } from '../parts/icons.tsx'
import { SourceList } from '../parts/SourceList.tsx'
import { useApp, useDispatch, useWords } from '../store.ts'

/** More come when the reader asks. */
const FIRST_SITES = 12

interface CitySitesProps {
  readonly answer: CityAnswer
}

/** The sites that one answer about the city speaks of. */
export function CitySites({ answer }: CitySitesProps) {
  const words = useWords()
  const units = useApp((state) => state.preferences.units)
  const [isWhole, setWhole] = useState(false)
  const { by, sites } = answer
  const shown = isWhole ? sites : sites.slice(0, FIRST_SITES)
  const label = measureText(by, words, units)
  return (
    <section className="city-sites">
      <h3 className="city-aside">{words.city.sites(label)}</h3>
      {by && <SourceList title={words.missiles.source} sources={sourcesOfRanges([by.range])} />}
      <ol aria-label={words.city.sites(label)}>
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
    dispatch({ kind: 'questionAsked', question: { kind: 'band' } })
  }
  return (
    <li>
      <h4>{site.name}</h4>
      <p className="city-aside">
        {[periodText(site.period, words), words.sites.kinds[site.kind]].join(' · ')}
      </p>
      <p>{line}</p>
      {why !== null && <p className="city-aside">{why}</p>}
      <SourceList title={words.sites.sources} sources={site.sources} />
      <button
        type="button"
        className="link-button"
        aria-label={`${words.sites.put}: ${site.name}`}
        onClick={put}
      >
        <PlaceIcon size={14} />
        {words.sites.put}
      </button>
    </li>
  )
}
