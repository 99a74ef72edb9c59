import { useId } from 'react'
import { missileOf } from '../../../geo/index.ts'
import { measuresFor, measureText } from '../../derive/city-words.ts'
import { shortNameOf } from '../../derive/range-words.ts'
import { useApp, useData, useDispatch, useWords } from '../store.ts'

/** What the city is asked by: the treaty's limits, or what someone says of a missile's range. */
export function CityMeasure({ missile }: { readonly missile: string | null }) {
  const { missiles } = useData().catalogue
  const words = useWords()
  const dispatch = useDispatch()
  const units = useApp((state) => state.preferences.units)
  const id = useId()
  const whole = missile === null ? null : missileOf(missile, missiles)
  const measures = measuresFor(missiles, missile)
  const isListed =
    missile === null || whole !== null || measures.some(({ range }) => range.id === missile)
  const choose = (value: string): void => {
    const question = { kind: 'city', missile: value === '' ? null : value } as const
    dispatch({ kind: 'questionAsked', question })
  }
  return (
    <div className="city-measure">
      <label htmlFor={id}>{words.city.askBy}</label>
      <select
        id={id}
        className="field"
        value={missile ?? ''}
        onChange={({ target }) => choose(target.value)}
      >
        <option value="">{words.city.limits}</option>
        {whole && <option value={whole.id}>{shortNameOf(whole)}</option>}
        {!isListed && <option value={missile}>{words.city.unknown}</option>}
        {measures.map((measure) => (
          <option key={measure.range.id} value={measure.range.id}>
            {measureText(measure, words, units)}
          </option>
        ))}
      </select>
    </div>
  )
}
