import type { CityId } from '../../../geo/index.ts'
import { MAX_LABELLED } from '../../state/link-grammar.ts'
import { cityOf } from '../../data/loaded-cities.ts'
import { CloseIcon } from '../parts/icons.tsx'
import { CityField } from '../question/CityField.tsx'
import { useData, useWords } from '../store.ts'
import { CityName } from '../parts/CityName.tsx'

interface LabelledCitiesProps {
  readonly labelled: readonly CityId[]
  readonly onLabelled: (labelled: readonly CityId[]) => void
}

/** Which cities the embedded map names at any zoom. */
export function LabelledCities({ labelled, onLabelled }: LabelledCitiesProps) {
  const { embed: words } = useWords().share
  const { atlas, words: page } = useData()
  const cities = labelled.flatMap((id) => cityOf(id, atlas) ?? [])
  return (
    <fieldset className="share-cities">
      <legend>{words.labelled}</legend>
      <ul>
        {cities.map((city) => (
          <li key={city.id}>
            <CityName city={city} />
            <button
              type="button"
              className="icon-button"
              aria-label={words.dropCity(page.cityName(city))}
              onClick={() => onLabelled(labelled.filter((id) => id !== city.id))}
            >
              <CloseIcon size={13} />
            </button>
          </li>
        ))}
      </ul>
      {labelled.length < MAX_LABELLED && (
        <CityField
          label={words.addCity}
          onPick={({ id }) => {
            if (!labelled.includes(id)) onLabelled([...labelled, id])
          }}
        />
      )}
    </fieldset>
  )
}
