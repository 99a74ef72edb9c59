import { useId } from 'react'
import { countriesOf } from '../../derive/countries.ts'
import type { TableChoice } from '../../derive/table.ts'
import { peopleText } from '../../i18n/measures.ts'
import { citiesOutside } from '../commands/commands.ts'
import { CommandSwitch } from '../commands/CommandSwitch.tsx'
import { SearchField } from '../parts/SearchField.tsx'
import { useApp, useCountryName, useDispatch, useWords } from '../store.ts'
import type { Settled } from './view.ts'

/** Smallest populations on offer. A link may ask for any other; it then joins the list. */
const POPULATIONS = [1_000_000, 500_000, 100_000, 50_000, 15_000]

interface FiltersProps {
  readonly choice: TableChoice
  readonly onChoice: (parts: Partial<TableChoice>) => void
  readonly settled: Settled
  /** Whether they were opened to be typed into. */
  readonly isOpened?: boolean
}

/** What narrows or widens the table: a name, a country, the smallest city, the rest of the world. */
export function Filters({ choice, onChoice, settled, isOpened = false }: FiltersProps) {
  const { cities } = useWords()
  return (
    <div className="filters">
      <SearchField
        label={cities.searchLabel}
        value={choice.search}
        onChange={(search) => onChoice({ search })}
        isOpened={isOpened}
      />
      <PopulationFilter />
      <CountryFilter choice={choice} onChoice={onChoice} settled={settled} />
      <CommandSwitch command={citiesOutside} />
    </div>
  )
}

function PopulationFilter() {
  const words = useWords()
  const dispatch = useDispatch()
  const chosen = useApp((state) => state.scenario.cities.minPopulation)
  const id = useId()
  const offered = [...new Set([...POPULATIONS, chosen])].toSorted((a, b) => b - a)
  return (
    <div className="filter">
      <label htmlFor={id}>{words.cities.minPopulation}</label>
      <select
        id={id}
        className="field"
        value={chosen}
        onChange={(event) =>
          dispatch({ kind: 'minPopulationChosen', minPopulation: Number(event.target.value) })
        }
      >
        {offered.map((people) => (
          <option key={people} value={people}>
            {words.cities.minPopulationChoice(peopleText(people, words))}
          </option>
        ))}
      </select>
    </div>
  )
}

function CountryFilter({ choice, onChoice, settled }: FiltersProps) {
  const { cities, numbers } = useWords()
  const countryName = useCountryName()
  const id = useId()
  const countries = countriesOf(settled.answer)
    .map(({ country }) => ({ country, name: countryName(country) }))
    .toSorted((a, b) => numbers.compare(a.name, b.name))
  return (
    <div className="filter">
      <label htmlFor={id}>{cities.country}</label>
      <select
        id={id}
        className="field"
        value={choice.country ?? ''}
        onChange={(event) =>
          onChoice({ country: event.target.value === '' ? null : event.target.value })
        }
      >
        <option value="">{cities.everyCountry}</option>
        {countries.map(({ country, name }) => (
          <option key={country} value={country}>
            {name}
          </option>
        ))}
      </select>
    </div>
  )
}
