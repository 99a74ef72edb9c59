import { useState } from 'react'
import { type City, findPlaces, type FoundPlace, type Gazetteer } from '../../../geo/index.ts'
import { type LoadedCities, cityOf } from '../../data/loaded-cities.ts'
import { Combobox } from '../parts/Combobox.tsx'
import { useGazetteer } from '../gazetteer.ts'
import { useCountryName, useData, useWords } from '../store.ts'
import { CityName } from '../parts/CityName.tsx'

const MAX_CITIES = 8
/** More are asked for than shown, since the map may not hold all of them. */
const MAX_FOUND = 40

interface CityFieldProps {
  readonly label: string
  readonly onPick: (city: City) => void
}

/** A field that finds a city of the map, in any spelling. */
export function CityField({ label, onPick }: CityFieldProps) {
  const words = useWords()
  const { atlas } = useData()
  const countryName = useCountryName()
  const [text, setText] = useState('')
  const { gazetteer, failed } = useGazetteer()
  const found = foundIn(gazetteer, text, atlas)
  const missing = gazetteer ? words.city.none : words.search.loading
  return (
    <div className="place-field">
      <Combobox
        label={label}
        placeholder={words.city.placeholder}
        text={text}
        onText={setText}
        options={found}
        keyOf={({ city }) => String(city.id)}
        onPick={({ city }) => {
          onPick(city)
          setText('')
        }}
        onSubmit={() => undefined}
        onCancel={() => setText('')}
        errorId={null}
      >
        {({ city, matched }) => (
          <>
            <span>
              <CityName city={city} />
              {matched !== null && ` (${matched})`}
            </span>
            <span className="place-country">{countryName(city.country)}</span>
          </>
        )}
      </Combobox>
      {text.trim() !== '' && found.length === 0 && (
        <p className="place-hint">{failed ? words.failures.search : missing}</p>
      )}
    </div>
  )
}

const foundIn = (
  gazetteer: Gazetteer | null,
  text: string,
  atlas: LoadedCities,
): readonly FoundPlace[] =>
  gazetteer === null
    ? []
    : findPlaces(gazetteer, text, MAX_FOUND)
        .filter(({ city }) => cityOf(city.id, atlas) !== null)
        .slice(0, MAX_CITIES)
