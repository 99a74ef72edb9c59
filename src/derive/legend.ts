import { LIMIT_KM } from '../../geo/index.ts'
import { memoize } from '../memo/memory.ts'
import type { LayerName } from '../state/state.ts'
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
  const shows = (layer: LayerName): boolean => !hidden.includes(layer)
  const marks = (mark: number): boolean => shows('cities') && cities.marks.includes(mark)
  const claims = rings.filter(({ missile }) => missile !== undefined)
  const isDrawn: Readonly<Record<LegendSign, boolean>> = {
    band: shows('bands') && bands.length > 0,
    rings: rings.some(isLimit),
    within: marks(MARK.within),
    below: marks(MARK.below),
    beyond: marks(MARK.beyond),
    line: marks(MARK.onTheLine),
    border: shows('borders'),
    disputed: shows('borders'),
    classLine: rings.some((ring) => ring.missile === undefined && ring.km === LIMIT_KM.class),
    flatCircle: flatCircles.length > 0,
    claimed: claims.some(({ stroke }) => stroke === 'dashed'),
    unchecked: claims.some(({ stroke }) => stroke === 'dotted'),
    doubt: shows('bands') && claims.some(({ doubt }) => doubt !== null),
  }
  return kept(...(Object.keys(isDrawn) as LegendSign[]).filter((sign) => isDrawn[sign]))
}

const isLimit = ({ missile, km }: RingMark): boolean =>
  missile === undefined && (km === LIMIT_KM.lower || km === LIMIT_KM.upper)

/** The tints that a picture draws, in the order of the legend. */
export const legendTintsOf = ({ tints }: Picture): readonly TintName[] => {
  const used = new Set(Object.values(tints))
  return kept(...TINTS.filter((tint) => used.has(tint)))
}
