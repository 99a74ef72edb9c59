import { readFileSync } from 'node:fs'
import {
  claimRangesOf,
  decodeMissiles,
  decodeSources,
  missileOf,
  type Missile,
  type Range,
} from '../index.ts'
import { UsageError } from './command.ts'
import { nearestIds } from './nearest.ts'

/** A column of reach: one claim about the range of one missile. */
export interface ReachColumn {
  /** Says whose figure and which: `reach_9m729_us-nato_over_500_km`. */
  readonly name: string
  readonly range: Range
}

/**
 * A column for every figure of the missiles that `--missile` names, in that order.
 * @throws UsageError when one is not in the catalogue, or nobody gives a figure for it.
 */
export function reachColumns(ids: readonly string[] = []): ReachColumn[] {
  if (ids.length === 0) return []
  const missiles = decodeMissiles(chunk('missiles'), decodeSources(chunk('sources')))
  const chosen = new Set(ids.map((id) => missileNamed(id, missiles)))
  return [...chosen].flatMap((missile) => {
    const ranges = claimRangesOf(missile)
    if (ranges.length === 0) throw new UsageError(`no source gives a range for "${missile.id}"`)
    return ranges.map((range) => ({ name: columnName(range), range }))
  })
}

function missileNamed(id: string, missiles: readonly Missile[]): Missile {
  const missile = missileOf(id.toLowerCase(), missiles)
  if (missile) return missile
  const known = missiles.map((one) => one.id)
  const nearest = nearestIds(id.toLowerCase(), known, 3)
  throw new UsageError(`no missile "${id}" in the catalogue; nearest are ${nearest.join(', ')}`)
}

function columnName({ id, lowKm, highKm, notChecked }: Range): string {
  const words = ['reach', ...id.split('/'), figureWords(lowKm, highKm), 'km']
  return (notChecked ? [...words, 'not_checked'] : words).join('_')
}

function figureWords(lowKm: number | null, highKm: number | null): string {
  if (lowKm === highKm) return `${lowKm}`
  if (highKm === null) return `over_${lowKm}`
  return lowKm === null ? `up_to_${highKm}` : `${lowKm}_to_${highKm}`
}

const chunk = (kind: string): unknown =>
  JSON.parse(readFileSync(new URL(`../data/catalogue/${kind}.json`, import.meta.url), 'utf8'))
