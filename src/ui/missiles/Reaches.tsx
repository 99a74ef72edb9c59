import { onTheLineOf, reachesOf } from '../../derive/reaches.ts'
import { onTheLineText, reachText } from '../../derive/reach-words.ts'
import { cityOf } from '../../data/loaded-cities.ts'
import { sourcesOfRanges } from '../../derive/source-uses.ts'
import { LetterDisc } from '../marks/LetterDisc.tsx'
import { SourceList } from '../parts/SourceList.tsx'
import { colourOf } from '../../state/colour-of.ts'
import { useApp, useData, useWords } from '../store.ts'
import './missiles.css'

/** Of the chosen city: why it lies on a line, and the reach of each missile shown, at its figure and over its doubt. */
export function Reaches() {
  const words = useWords()
  const { atlas, catalogue } = useData()
  const chosen = useApp((state) => state.scenario.cities.chosen)
  const points = useApp((state) => state.scenario.launchPoints)
  const units = useApp((state) => state.preferences.units)
  const city = chosen === null ? null : cityOf(chosen, atlas)
  if (!city) return null
  const onTheLine = onTheLineOf(city, points)
  const reaches = reachesOf(city, points, catalogue)
  if (onTheLine.length + reaches.length === 0) return null
  return (
    <section className="reaches" aria-label={words.reach.heading(words.cityName(city))}>
      {onTheLine.map((line) => (
        <p key={line.point.id}>{onTheLineText(line, words, units)}</p>
      ))}
      {reaches.length > 0 && <h3>{words.reach.heading(words.cityName(city))}</h3>}
      <ul>
        {reaches.map((one) => {
          const { line, why } = reachText(one, words, units)
          return (
            <li key={`${one.point.id}/${one.range.id}`}>
              {points.length > 1 && (
                <LetterDisc letter={one.point.id} colour={colourOf(one.point)} />
              )}
              <div>
                <p>
                  {line}
                  {why !== null && <span className="missile-aside"> {why}</span>}
                </p>
                <SourceList title={words.missiles.source} sources={sourcesOfRanges([one.range])} />
              </div>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
