import { partsOf } from '../../i18n/parts.ts'
import {
  askedCityOf,
  type CityAnswer as AnswerByMeasure,
  cityAnswersOf,
} from '../../derive/city-question.ts'
import { cityAnswerText, measureText } from '../../derive/city-words.ts'
import { openField } from '../parts/opened.ts'
import { useApp, useData, useDispatch, useWords } from '../store.ts'
import { CityField } from './CityField.tsx'
import { CityMeasure } from './CityMeasure.tsx'
import { CitySites } from './CitySites.tsx'
import './city-answer.css'

/** The field for the city that is asked about. */
export const CITY_FIELD = '.city-answer [role="combobox"]'

/** What the question is about and what the catalogue says to it; null without a city. */
function useAsked() {
  const { atlas, catalogue } = useData()
  const city = useApp((state) => askedCityOf(state.scenario, atlas))
  const missile = useApp(({ scenario: { question } }) =>
    question.kind === 'city' ? question.missile : null,
  )
  return city ? { city, missile, ...cityAnswersOf(city, missile, catalogue) } : null
}

/** What could reach the chosen city, in a sentence for each figure asked by. */
export function CityAnswer() {
  const { sites, city: words } = useWords()
  const { catalogue } = useData()
  const dispatch = useDispatch()
  const asked = useAsked()
  if (!asked) {
    return (
      <div className="answer city-answer">
        <h2>{words.choose}</h2>
        <CityField label={words.field} onPick={({ id }) => dispatch({ kind: 'cityChosen', id })} />
      </div>
    )
  }
  if (catalogue.sites.length === 0) return <p className="answer">{sites.loading}</p>
  const { answers, missile } = asked
  return (
    <div className="answer city-answer">
      {answers.length === 0 && <h2>{words.unknown}</h2>}
      {answers.map((answer) => (
        <AnswerText key={answer.by?.range.id ?? ''} answer={answer} />
      ))}
      <CityMeasure missile={missile} />
      <button
        type="button"
        className="link-button"
        onClick={() => openField(() => dispatch({ kind: 'cityChosen', id: null }), CITY_FIELD)}
      >
        {words.another}
      </button>
    </div>
  )
}

function AnswerText({ answer }: { readonly answer: AnswerByMeasure }) {
  const words = useWords()
  const units = useApp((state) => state.preferences.units)
  const asked = useAsked()
  if (!asked) return null
  const name = words.cityName(asked.city)
  const open = answer.by === null ? 0 : answer.sites.length - answer.within
  return (
    <>
      <h2>
        {partsOf(cityAnswerText(answer, asked.total, name, words, units)).map(({ kind, text }) => (
          <span key={text} className={kind === 'count' ? 'answer-count' : undefined}>
            {text}
          </span>
        ))}
      </h2>
      {open > 0 && <p>{words.city.open(open)}</p>}
      {answer.by && <p className="city-aside">{words.city.comparison}</p>}
    </>
  )
}

/** The sites that could reach the chosen city, nearest first. */
export function CityDetail() {
  const words = useWords()
  const units = useApp((state) => state.preferences.units)
  const asked = useAsked()
  if (!asked) return null
  const { city, answers, leftOut } = asked
  return (
    <div className="city-answer">
      {answers.map((answer) => (
        <CitySites key={`${city.id} ${measureText(answer.by, words, units)}`} answer={answer} />
      ))}
      {leftOut > 0 && <p className="city-aside">{words.city.leftOut(leftOut)}</p>}
    </div>
  )
}
