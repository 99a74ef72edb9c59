import { useState } from 'react'
import { type Site, missileOf } from '../../../geo/index.ts'
import { coordinatesText, distanceText } from '../../i18n/measures.ts'
import { periodText } from '../../derive/period-words.ts'
import { shortNameOf } from '../../derive/range-words.ts'
import { FIRST_SITES, missilesAt, type SiteChoice, sitesFor } from '../../derive/site-choice.ts'
import { Dialog } from '../parts/Dialog.tsx'
import { PlaceIcon } from '../parts/icons.tsx'
import { SourceList } from '../parts/SourceList.tsx'
import { useApp, useData, useDispatch, useWords } from '../store.ts'
import { SiteFilters } from './SiteFilters.tsx'
import './sites.css'

/** The sites of the catalogue; choosing one puts a launch point there with the missiles that stood there. */
export function SitePicker({ onClose }: { readonly onClose: () => void }) {
  const { sites: words } = useWords()
  const { catalogue } = useData()
  const dispatch = useDispatch()
  const [choice, setChoice] = useState(FIRST_SITES)
  const shown = sitesFor(catalogue.sites, catalogue.missiles, choice)
  const put = (site: Site) => {
    const missiles = missilesAt(site)
    dispatch({ kind: 'launchPointAdded', at: site.at, name: site.name, missiles })
    onClose()
  }
  return (
    <Dialog title={words.heading} onClose={onClose}>
      <p className="catalogue-intro">{words.intro}</p>
      <SiteFilters
        choice={choice}
        onChoice={(parts: Partial<SiteChoice>) => setChoice({ ...choice, ...parts })}
      />
      <p className="sites-count">{messageOf(catalogue.sites.length, shown.length, words)}</p>
      <ul className="catalogue-list">
        {shown.map((site) => (
          <SiteRow key={site.id} site={site} onPut={put} />
        ))}
      </ul>
    </Dialog>
  )
}

function messageOf(
  all: number,
  shown: number,
  words: ReturnType<typeof useWords>['sites'],
): string {
  if (all === 0) return words.loading
  return shown === 0 ? words.none : words.shown(shown)
}

interface SiteRowProps {
  readonly site: Site
  readonly onPut: (site: Site) => void
}

function SiteRow({ site, onPut }: SiteRowProps) {
  const words = useWords()
  const { sites, missiles } = words
  const { catalogue } = useData()
  const units = useApp((state) => state.preferences.units)
  const precision = distanceText(site.precisionKm, units, words)
  const names = site.missiles.map((id) => missileOf(id, catalogue.missiles))
  return (
    <li className="catalogue-row">
      <h3>
        {site.name}{' '}
        {site.confidence === 'low' && <span className="missile-tag">{missiles.lowConfidence}</span>}
        {site.sides.length > 0 && <span className="missile-tag">{missiles.disputed}</span>}
      </h3>
      <p className="missile-aside">
        {[site.countryThen, periodText(site.period, words), sites.kinds[site.kind]].join(' · ')}
      </p>
      <p>{site.what}</p>
      {names.length > 0 && (
        <p>{names.flatMap((missile) => (missile ? shortNameOf(missile) : [])).join(', ')}</p>
      )}
      {site.sides.map(({ by, says }) => (
        <p key={by}>{missiles.says(by, says)}</p>
      ))}
      {site.note !== null && <p className="missile-aside">{site.note}</p>}
      <p className="missile-aside">
        {coordinatesText(site.at, words)}, {sites.precision(precision, site.placed)}
      </p>
      <SourceList title={sites.sources} sources={site.sources} />
      <button
        type="button"
        className="button"
        aria-label={`${sites.put}: ${site.name}`}
        onClick={() => onPut(site)}
      >
        <PlaceIcon size={14} />
        {sites.put}
      </button>
    </li>
  )
}
