import { useId, useState } from 'react'
import { ZONES } from '../../../geo/index.ts'
import { distanceText } from '../../i18n/measures.ts'
import { type Direction, directionsFrom } from '../../derive/directions.ts'
import { nameOf } from '../../derive/names.ts'
import { useSettledAnswer } from '../cities/view.ts'
import { useApp, useData, useWords } from '../store.ts'

/** The cities around one launch point, wind by wind. */
export function FromPoint() {
  const words = useWords()
  const { directions } = words
  const { atlas } = useData()
  const units = useApp((state) => state.preferences.units)
  const { points, answer } = useSettledAnswer()
  const [chosen, choose] = useState<string | null>(null)
  const fieldId = useId()
  const point = points.find(({ id }) => id === chosen) ?? points[0]
  if (!point) return <p>{directions.none}</p>
  return (
    <>
      {points.length > 1 && (
        <p>
          <label htmlFor={fieldId}>{directions.choose}</label>{' '}
          <select
            id={fieldId}
            className="field"
            value={point.id}
            onChange={(event) => choose(event.target.value)}
          >
            {points.map((each) => (
              <option key={each.id} value={each.id}>
                {`${each.id}: ${nameOf(each, atlas, words, units).short}`}
              </option>
            ))}
          </select>
        </p>
      )}
      <p>{directions.from(nameOf(point, atlas, words, units).place)}</p>
      <dl>
        {directionsFrom(point.at, answer).map((direction) => (
          <Wind key={direction.wind} direction={direction} />
        ))}
      </dl>
    </>
  )
}

/** More names than this are not listened to; the table has them all. */
const MAX_NAMES = 5

function Wind({ direction: { wind, total, zones } }: { readonly direction: Direction }) {
  const words = useWords()
  const { directions, compass, numbers } = words
  const units = useApp((state) => state.preferences.units)
  const inBand = directions.inBand(zones['within-limits'].length, total)
  return (
    <>
      <dt>{directions.wind(compass.long[wind] ?? '', inBand)}</dt>
      {ZONES.filter((zone) => zones[zone].length > 0).map((zone) => {
        const named = zones[zone]
          .slice(0, MAX_NAMES)
          .map(({ city, distanceKm }) =>
            directions.city(words.cityName(city), distanceText(distanceKm, units, words)),
          )
        const more = zones[zone].length - named.length
        const items = more > 0 ? [...named, directions.more(more)] : named
        return (
          <dd key={zone}>{directions.cities(words.zones[zone], numbers.list(items, 'and'))}</dd>
        )
      })}
    </>
  )
}
