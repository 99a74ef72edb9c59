import type { Missile } from '../../../geo/index.ts'
import { reachOf } from '../../../geo/index.ts'
import type { Units } from '../../i18n/measures.ts'
import type { Words } from '../../i18n/words.ts'
import { drawnRangesOf } from '../../data/missiles.ts'
import { rangeText, shortNameOf } from '../../derive/range-words.ts'
import type { LaunchPoint } from '../../state/state.ts'
import { LetterDisc } from '../marks/LetterDisc.tsx'
import { colourOf } from '../../state/colour-of.ts'
import type { Column } from './column.ts'

/** A column for each range that the launch points carry: the reach over the whole doubt of its figures. */
export const reachColumns = (
  points: readonly LaunchPoint[],
  missiles: readonly Missile[],
  words: Words,
  units: Units,
): readonly Column[] =>
  points.flatMap((point, place) =>
    drawnRangesOf(point, missiles).map(({ missile, range }) => {
      const figure = words.missiles.claimed(rangeText(range, words, units), range.claimant)
      return {
        key: `${point.id}/${range.id}`,
        sortBy: null,
        sortPoint: null,
        head: (
          <>
            {points.length > 1 && <LetterDisc letter={point.id} colour={colourOf(point)} small />}{' '}
            {shortNameOf(missile)}
            <small className="reach-figure">{figure}</small>
          </>
        ),
        kind: 'text' as const,
        cell: ({ verdicts }) => {
          const verdict = verdicts[place]
          return verdict ? words.reach.at[reachOf(verdict.distanceKm, range).overall] : null
        },
      } satisfies Column
    }),
  )
