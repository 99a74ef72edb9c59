import { LIMIT_KM } from '../../../geo/index.ts'
import { distanceText, limitText, marginWords } from '../../i18n/measures.ts'
import type { LaunchPoint } from '../../state/state.ts'
import type { NumberedCity } from '../../story/worksheet.ts'
import { VerdictMark } from '../cities/columns.tsx'
import { Mark } from '../marks/Mark.tsx'
import { useApp, useData, useWords } from '../store.ts'

const KINDS = ['below', 'within', 'beyond'] as const

interface CitiesToJudgeProps {
  readonly cities: readonly NumberedCity[]
  readonly points: readonly LaunchPoint[]
  readonly isKey: boolean
}

/** The numbered cities, each with the three signs to choose from, or as the key with its verdicts. */
export function CitiesToJudge({ cities, points, isKey }: CitiesToJudgeProps) {
  const { paper, cities: words, point: pointWords } = useWords()
  if (cities.length === 0) return null
  const head = isKey ? paper.answer : paper.guess
  return (
    <>
      <table className="paper-table">
        <caption>{paper.cities}</caption>
        <thead>
          <tr>
            <th scope="col">{paper.number}</th>
            <th scope="col">{words.city}</th>
            {points.map(({ id }) => (
              <th key={id} scope="col">
                {points.length === 1 ? head : pointWords.letter(id)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {cities.map((city) => (
            <CityToJudge key={city.number} judged={city} points={points} isKey={isKey} />
          ))}
        </tbody>
      </table>
      <Signs />
    </>
  )
}

interface CityToJudgeProps extends Omit<CitiesToJudgeProps, 'cities'> {
  readonly judged: NumberedCity
}

function CityToJudge({ judged: { row, number }, points, isKey }: CityToJudgeProps) {
  const { words } = useData()
  const units = useApp((state) => state.preferences.units)
  return (
    <tr>
      <td>{words.numbers.whole(number)}</td>
      <th scope="row">{words.cityName(row.city)}</th>
      {points.map(({ id }, place) => {
        const verdict = row.verdicts[place]
        if (!isKey || !verdict) {
          return (
            <td key={id} className="paper-choice">
              {KINDS.map((kind) => (
                <Mark key={kind} kind={kind} />
              ))}
            </td>
          )
        }
        const { distanceKm, marginKm, zone } = verdict
        return (
          <td key={id}>
            <VerdictMark city={row.city} verdict={verdict} words={words} units={units} />{' '}
            {distanceText(distanceKm, units, words)}
            {`; ${marginWords(marginKm, zone, units, words)}`}
          </td>
        )
      })}
    </tr>
  )
}

/** What the three signs mean. */
function Signs() {
  const words = useWords()
  const units = useApp((state) => state.preferences.units)
  const { legend } = words
  const meanings = {
    below: legend.below(limitText(LIMIT_KM.lower, units, words)),
    within: legend.within,
    beyond: legend.beyond(limitText(LIMIT_KM.upper, units, words)),
  }
  return (
    <ul className="paper-signs">
      {KINDS.map((kind) => (
        <li key={kind}>
          <Mark kind={kind} /> {meanings[kind]}
        </li>
      ))}
    </ul>
  )
}
