import { useId } from 'react'
import type { SiteChoice } from '../../derive/site-choice.ts'
import { SearchField } from '../parts/SearchField.tsx'
import { Switch } from '../parts/Switch.tsx'
import { useCountryName, useData, useWords } from '../store.ts'

interface SiteFiltersProps {
  readonly choice: SiteChoice
  readonly onChoice: (parts: Partial<SiteChoice>) => void
}

const ERAS: readonly SiteChoice['era'][] = [
  'all',
  'historic-west',
  'historic-east',
  'modern-reported',
]

/** What narrows the list of sites: a name, an era, a country. */
export function SiteFilters({ choice, onChoice }: SiteFiltersProps) {
  const { sites: words, numbers } = useWords()
  const { catalogue } = useData()
  const countryName = useCountryName()
  const [eraId, countryId] = [useId(), useId()]
  const countries = [...new Set(catalogue.sites.map(({ country }) => country))]
    .map((code) => ({ code, name: countryName(code) }))
    .toSorted((a, b) => numbers.compare(a.name, b.name))
  return (
    <div className="filters">
      <SearchField
        label={words.searchLabel}
        value={choice.search}
        onChange={(search) => onChoice({ search })}
        isOpened
      />
      <div className="filter">
        <label htmlFor={eraId}>{words.era}</label>
        <select
          id={eraId}
          className="field"
          value={choice.era}
          onChange={({ target }) =>
            onChoice({ era: ERAS.find((era) => era === target.value) ?? 'all' })
          }
        >
          {ERAS.map((era) => (
            <option key={era} value={era}>
              {words.eras[era]}
            </option>
          ))}
        </select>
      </div>
      <div className="filter">
        <label htmlFor={countryId}>{words.country}</label>
        <select
          id={countryId}
          className="field"
          value={choice.country ?? ''}
          onChange={({ target }) =>
            onChoice({ country: target.value === '' ? null : target.value })
          }
        >
          <option value="">{words.everyCountry}</option>
          {countries.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <Switch on={choice.others} onChange={(others) => onChoice({ others })}>
        {words.others}
      </Switch>
    </div>
  )
}
