import { useState } from 'react'
import type { City, LngLat } from '../../../geo/index.ts'
import { coordinatesText } from '../../i18n/measures.ts'
import { placeAnswer } from '../../derive/ask.ts'
import { PlaceSearch } from '../points/PlaceSearch.tsx'
import { useSay } from '../status/say.ts'
import { useApp, useDispatch, useStore, useWords } from '../store.ts'
import './ask.css'

/** What was asked about: a city, which the map then shows, or coordinates. */
interface AskedPlace {
  readonly at: LngLat
  readonly city: City | null
}

/** "Is … in the band?": the reader types a place, a sentence answers, and goes on answering while launch points move. */
export function Ask() {
  const words = useWords()
  const { ask } = words
  const store = useStore()
  const dispatch = useDispatch()
  const say = useSay()
  const [place, setPlace] = useState<AskedPlace | null>(null)
  const answerTo = ({ at, city }: AskedPlace) => {
    const { scenario, preferences } = store.getState()
    const name = city ? words.cityName(city) : coordinatesText(at, words)
    return placeAnswer(name, at, scenario.launchPoints, words, preferences.units)
  }
  return (
    <section className="ask" aria-labelledby="ask-heading">
      <h3 id="ask-heading">{ask.heading}</h3>
      <PlaceSearch
        label={ask.label}
        placeholder={ask.placeholder}
        coordinatesText={(coordinates) => coordinates}
        onPick={(option) => {
          const asked =
            option.kind === 'city'
              ? { at: option.found.city.at, city: option.found.city }
              : { at: option.at, city: null }
          setPlace(asked)
          if (asked.city) dispatch({ kind: 'cityChosen', id: asked.city.id })
          const { sentence, lines } = answerTo(asked)
          say([sentence, ...lines.slice(0, 1)].join(' '))
        }}
        onCancel={() => setPlace(null)}
      />
      {place && <Answer answerTo={() => answerTo(place)} />}
    </section>
  )
}

function Answer({ answerTo }: { readonly answerTo: () => ReturnType<typeof placeAnswer> }) {
  useApp((state) => state.scenario.launchPoints)
  useApp((state) => state.preferences.units)
  const { sentence, lines } = answerTo()
  return (
    <div className="ask-answer">
      <p className="ask-sentence">{sentence}</p>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  )
}
