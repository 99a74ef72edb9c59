import { askedCityOf, cityAnswersOf } from '../../model/city-question.ts'
import { measureText } from '../../model/city-words.ts'
import { useApp, useDispatch, useParts, useWords } from '../store.ts'
import { CityField } from './CityField.tsx'
import { CityMeasure } from './CityMeasure.tsx'
import { CitySites } from './CitySites.tsx'
import './city-answer.css'

/** What could reach the chosen city. */
export function CityAnswer() {
  const { atlas } = useParts()
  const { city: words } = useWords()
  const city = useApp((state) => askedCityOf(state.scenario, atlas))
  return (
    <div className="answer city-answer">
      {city ? (
        <Reached key={city.id} />
      ) : (
        <>
          <h2>{words.choose}</h2>
          <CityField />
        </>
      )}
    </div>
  )
}

function Reached() {
  const { atlas, catalogue } = useParts()
  const words = useWords()
  const dispatch = useDispatch()
  const city = useApp((state) => askedCityOf(state.scenario, atlas))
  const units = useApp((state) => state.preferences.units)
  const missile = useApp(({ scenario: { question } }) =>
    question.kind === 'city' ? question.missile : null,
  )
  if (!city) return null
  if (catalogue.sites.length === 0) return <p>{words.sites.loading}</p>
  const { answers, total, leftOut } = cityAnswersOf(city, missile, catalogue)
  return (
    <>
      {answers.length === 0 && <h2>{words.city.unknown}</h2>}
      {answers.map((answer) => (
        <CitySites
          key={measureText(answer.by, words, units)}
          answer={answer}
          total={total}
          city={words.cityName(city)}
        />
      ))}
      {leftOut > 0 && <p className="city-aside">{words.city.leftOut(leftOut)}</p>}
      <CityMeasure missile={missile} />
      <button
        type="button"
        className="link-button"
        onClick={() => dispatch({ kind: 'cityChosen', id: null })}
      >
        {words.city.another}
      </button>
    </>
  )
}
