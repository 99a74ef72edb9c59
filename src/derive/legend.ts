import { LIMIT_KM } from '../../geo/index.ts'
import { memoize } from '../memo/memory.ts'
import { MARK, type Picture, type RingMark, TINTS, type TintName } from './picture-types.ts'

/** A kind of sign on the map, but for tints. */
export type LegendSign =
  | 'band'
  | 'rings'
  | 'within'
  | 'below'
  | 'beyond'
  | 'line'
  | 'border'
  | 'disputed'
  | 'classLine'
  | 'flatCircle'
  | 'claimed'
  | 'unchecked'
  | 'doubt'

/** The very same list for the same signs, of which there are few; so a drag renders no legend anew. */
const kept = memoize(<Sign extends string>(...signs: readonly Sign[]) => signs) as <
  Sign extends string,
>(
  ...signs: readonly Sign[]
) => readonly Sign[]

/** The signs that a picture draws, in the order of the legend: a legend explains these and no others. */
export function legendSignsOf({
  bands,
  rings,
  flatCircles,
  cities,
  hidden,
}: Picture): readonly LegendSign[] {
  const [showsBands, showsCities, showsBorders] = [
    !hidden.includes('bands'),
    !hidden.includes('cities'),
    !hidden.includes('borders'),
  ]
  const marks = showsCities ? kindsOf(cities.marks) : NO_MARKS
  const claims = rings.filter(({ missile }) => missile !== undefined)
  const isDrawn: Readonly<Record<LegendSign, boolean>> = {
    band: showsBands && bands.length > 0,
    rings: rings.some(isLimit),
    within: marks.has(MARK.within),
    below: marks.has(MARK.below),
    beyond: marks.has(MARK.beyond),
    line: marks.has(MARK.onTheLine),
    border: showsBorders,
    disputed: showsBorders,
    classLine: rings.some((ring) => ring.missile === undefined && ring.km === LIMIT_KM.class),
    flatCircle: flatCircles.length > 0,
    claimed: claims.some(({ stroke }) => stroke === 'dashed'),
    unchecked: claims.some(({ stroke }) => stroke === 'dotted'),
    doubt: showsBands && claims.some(({ doubt }) => doubt !== null),
  }
  return kept(...(Object.keys(isDrawn) as LegendSign[]).filter((sign) => isDrawn[sign]))
}

const isLimit = ({ missile, km }: RingMark): boolean =>
  missile === undefined && (km === LIMIT_KM.lower || km === LIMIT_KM.upper)

const NO_MARKS: ReadonlySet<number> = new Set()

const kindsOf = memoize((marks: Uint8Array): ReadonlySet<number> => new Set(marks))

/** The tints that a picture draws, in the order of the legend. */
export const legendTintsOf = ({ tints }: Picture): readonly TintName[] => {
  const used = new Set(Object.values(tints))
  return kept(...TINTS.filter((tint) => used.has(tint)))
}
