import { type ReactNode, useEffect, useId, useState } from 'react'
import { findPlaces, type FoundPlace, type Gazetteer, type LngLat } from '../../../geo/index.ts'
import { type Coordinates, parseCoordinates } from '../../state/coordinates.ts'
import { coordinatesText } from '../../i18n/measures.ts'
import { useGazetteer } from '../gazetteer.ts'
import { Combobox } from '../parts/Combobox.tsx'
import { PlaceIcon } from '../parts/icons.tsx'
import { useSay } from '../status/say.ts'
import { useCountryName, useWords } from '../store.ts'
import { CityName } from '../parts/CityName.tsx'

export type PlaceOption =
  | { readonly kind: 'coordinates'; readonly at: LngLat }
  | { readonly kind: 'city'; readonly found: FoundPlace }

export const placeOfOption = (option: PlaceOption): LngLat =>
  option.kind === 'city' ? option.found.city.at : option.at

interface PlaceSearchProps {
  readonly label: string
  readonly placeholder: string
  /** What stands in the field at first. */
  readonly initialText?: string
  /** What is offered for coordinates. */
  readonly coordinatesText: (coordinates: string) => string
  readonly onPick: (option: PlaceOption) => void
  readonly onCancel: () => void
  /** Beside the field. */
  readonly children?: ReactNode
}

const MAX_PLACES = 8

/** A field that finds a place: a city in any spelling, or coordinates in any common form. */
export function PlaceSearch(props: PlaceSearchProps) {
  const { label, placeholder, initialText = '', onPick, onCancel, children } = props
  const { compass } = useWords()
  const [text, setText] = useState(initialText)
  const [submitted, setSubmitted] = useState(false)
  const { gazetteer, failed } = useGazetteer()
  const messageId = useId()

  const coordinates = parseCoordinates(text, compass)
  const untouched = text === initialText
  const options = untouched ? [] : optionsOf(text, coordinates, gazetteer)
  const message = useMessage(text, coordinates, options.length, { gazetteer, failed })
  const isError = submitted && options.length === 0
  useAnnounced(untouched ? '' : message)

  return (
    <div className="place-field">
      <div className="place-row">
        <Combobox
          label={label}
          placeholder={placeholder}
          text={text}
          onText={(next) => {
            setText(next)
            setSubmitted(false)
          }}
          options={options}
          keyOf={(option) =>
            option.kind === 'city' ? String(option.found.city.id) : 'coordinates'
          }
          onPick={(option) => {
            setText(initialText)
            onPick(option)
          }}
          onSubmit={() => (untouched ? onCancel() : setSubmitted(true))}
          onCancel={onCancel}
          errorId={isError ? messageId : null}
        >
          {(option) => <OptionText option={option} coordinatesText={props.coordinatesText} />}
        </Combobox>
        {children}
      </div>
      {!untouched && options.length === 0 && message !== '' && (
        <p id={messageId} className={isError ? 'place-error' : 'place-hint'}>
          {message}
        </p>
      )}
    </div>
  )
}

interface OptionTextProps extends Pick<PlaceSearchProps, 'coordinatesText'> {
  readonly option: PlaceOption
}

function OptionText({ option, coordinatesText: offered }: OptionTextProps) {
  const words = useWords()
  const countryName = useCountryName()
  if (option.kind === 'coordinates') {
    return (
      <>
        <PlaceIcon size={14} />
        {offered(coordinatesText(option.at, words))}
      </>
    )
  }
  const { city, matched } = option.found
  return (
    <>
      <span>
        <CityName city={city} />
        {matched !== null && ` (${matched})`}
      </span>
      <span className="place-country">{countryName(city.country)}</span>
    </>
  )
}

function optionsOf(
  text: string,
  coordinates: Coordinates,
  gazetteer: Gazetteer | null,
): readonly PlaceOption[] {
  if (coordinates.kind === 'place') return [{ kind: 'coordinates', at: coordinates.at }]
  if (!gazetteer) return []
  return findPlaces(gazetteer, text, MAX_PLACES).map((found) => ({ kind: 'city', found }))
}

/** What the field says beside its suggestions: how many, or why there are none. */
function useMessage(
  text: string,
  coordinates: Coordinates,
  found: number,
  { gazetteer, failed }: { readonly gazetteer: Gazetteer | null; readonly failed: boolean },
): string {
  const words = useWords()
  if (text.trim() === '') return failed ? words.failures.search : ''
  if (found > 0) return words.search.results(found)
  if (coordinates.kind === 'problem' && /\d/.test(text))
    return words.coordinates[coordinates.problem]
  if (failed) return words.failures.search
  return gazetteer ? words.search.results(0) : words.search.loading
}

function useAnnounced(message: string) {
  const say = useSay()
  useEffect(() => {
    if (message !== '') say(message)
  }, [message, say])
}
