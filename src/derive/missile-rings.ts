import type { Missile, Range } from '../../geo/index.ts'
import { distanceText, type Units } from '../i18n/measures.ts'
import type { Words } from '../i18n/words.ts'
import { memoize, stableArray } from '../memo/memory.ts'
import { drawnRangesOf } from '../data/missiles.ts'
import { colourOf } from '../state/colour-of.ts'
import type { Doubt, RingMark } from './picture-types.ts'
import { rangeText, shortNameOf } from './range-words.ts'
import type { LaunchPoint } from '../state/state.ts'

const keptRings = stableArray<RingMark>()

/** The rings of the missiles that the launch points carry: one per claimant, each with its doubt and who claims it. */
export const missileRingsOf = (
  points: readonly LaunchPoint[],
  missiles: readonly Missile[],
  words: Words,
  units: Units,
): readonly RingMark[] =>
  keptRings(points.flatMap((point) => ringMarksOf(point, missiles, words, units)))

const ringMarksOf = memoize(
  (
    point: LaunchPoint,
    missiles: readonly Missile[],
    words: Words,
    units: Units,
  ): readonly RingMark[] =>
    drawnRangesOf(point, missiles).flatMap(({ missile, range }) => {
      const km = lineKmOf(range)
      if (km === null) return []
      const text = rangeText(range, words, units)
      return {
        launchPoint: point.id,
        colour: colourOf(point),
        at: point.at,
        km,
        label: words.missiles.ringLabel(shortNameOf(missile), text, range.claimant),
        shortLabel: distanceText(km, units, words),
        bandSide: 'none' as const,
        stroke: strokeOf(range),
        doubt: doubtOf(range),
        missile: range.id,
      }
    }),
)

/** A span without a figure of its own is drawn to its far end; nothing is drawn in its middle, where nobody puts it. */
export const lineKmOf = ({ bestKm, highKm, lowKm }: Range): number | null =>
  bestKm ?? highKm ?? lowKm

/** Dotted where the line is no figure that was checked. */
const strokeOf = ({ bestKm, notChecked }: Range): RingMark['stroke'] =>
  bestKm === null || notChecked ? 'dotted' : 'dashed'

const doubtOf = ({ lowKm, highKm }: Range): Doubt | null =>
  lowKm === highKm ? null : { lowKm, highKm }
