import type { Part } from '../../i18n/parts.ts'
import { verdictSentence } from '../../derive/sentence.ts'
import { rowOf, type TableRow } from '../../derive/table.ts'
import { cityOf } from '../../data/loaded-cities.ts'
import { Mark } from '../marks/Mark.tsx'
import { CloseIcon } from '../parts/icons.tsx'
import { answerIn, sentenceIn } from '../../derive/in-snapshot.ts'
import { useSnapshot, useApp, useData, useDispatch, useWords } from '../store.ts'
import './answer.css'

/** The answer in words; follows a drag. */
export function Answer() {
  const { lead, examples, counts, others } = useSnapshot(sentenceIn)
  return (
    <div className="answer">
      <h2>
        <Parts parts={lead} />
      </h2>
      {examples.length + counts.length > 0 && (
        <p>
          <Parts parts={examples} /> <Parts parts={counts} />
        </p>
      )}
      {others.length > 0 && (
        <p>
          <Parts parts={others} />
        </p>
      )}
      <ChosenCity />
      <Counts />
    </div>
  )
}

/** The pieces of a sentence stay where they are while their text changes. */
function Parts({ parts }: { readonly parts: readonly Part[] }) {
  return parts.map(({ kind, text }, place) => {
    const key = `${place}-${kind}`
    if (kind === 'text') return <span key={key}>{text}</span>
    return (
      <strong key={key} className={kind === 'count' ? 'answer-count' : 'answer-figure'}>
        {text}
      </strong>
    )
  })
}

/** On phones the totals with their marks, which are the map's legend there. */
function Counts() {
  const { legend, numbers } = useWords()
  const { counts } = useSnapshot(answerIn)
  const points = useApp((state) => state.scenario.launchPoints.length)
  if (points === 0) return null
  return (
    <ul className="answer-counts">
      {(['within', 'below', 'beyond'] as const).map((kind) => (
        <li key={kind}>
          <Mark kind={kind} />
          <b>{numbers.whole(counts[kind])}</b> {legend.short[kind]}
        </li>
      ))}
    </ul>
  )
}

/** "Berlin: 529 km, 29 km inside the band", from each launch point; where the table is out of sight. */
function ChosenCity() {
  const { atlas, words } = useData()
  const dispatch = useDispatch()
  const chosen = useApp((state) => state.scenario.cities.chosen)
  const points = useApp((state) => state.scenario.launchPoints)
  const units = useApp((state) => state.preferences.units)
  const city = chosen === null ? null : cityOf(chosen, atlas)
  if (!city || points.length === 0) return null
  const name = words.cityName(city)
  const { verdicts, bands }: TableRow = rowOf(city, points)
  const [verdict] = verdicts
  const text =
    points.length === 1 && verdict
      ? verdictSentence(name, verdict, words, units)
      : `${name}: ${words.chosen.inBands(bands, points.length)}`
  return (
    <p className="answer-chosen">
      {text}
      <button
        type="button"
        className="icon-button"
        aria-label={words.cities.letGo(name)}
        onClick={() => dispatch({ kind: 'cityChosen', id: null })}
      >
        <CloseIcon size={14} />
      </button>
    </p>
  )
}
