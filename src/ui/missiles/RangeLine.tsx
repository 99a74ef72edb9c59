import type { Missile, Range } from '../../../geo/index.ts'
import { rangeText, spanText } from '../../derive/range-words.ts'
import { useApp, useWords } from '../store.ts'

/** One range in words: its line, whose it is, its doubt, and what was not checked. */
export function RangeLine({ range }: { readonly range: Range }) {
  const words = useWords()
  const { missiles } = words
  const units = useApp((state) => state.preferences.units)
  const text = rangeText(range, words, units)
  const span = spanText(range, words, units)
  const asides = [
    span === null || span === text ? null : missiles.figures(span),
    range.notChecked ? missiles.notChecked : null,
    range.doubtNotChecked && !range.notChecked ? missiles.doubtNotChecked : null,
  ].filter((aside) => aside !== null)
  return (
    <>
      {missiles.claimed(text, range.claimant)}
      {asides.length > 0 && <span className="missile-aside"> ({asides.join('; ')})</span>}
    </>
  )
}

/** What a reader must know of a missile's entry before its figures. */
export function MissileTags({ missile }: { readonly missile: Missile }) {
  const { missiles } = useWords()
  return (
    <>
      {missile.sides.length > 0 && <span className="missile-tag">{missiles.disputed}</span>}
      {missile.confidence === 'low' && (
        <span className="missile-tag">{missiles.lowConfidence}</span>
      )}
    </>
  )
}
