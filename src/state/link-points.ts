import type { LngLat } from '../../geo/index.ts'
import {
  normalizeLabel,
  LETTERS,
  MAX_LAUNCH_POINTS,
  normalizePlace,
  ringsWith,
  TREATY_RINGS,
} from './bounds.ts'
import { numberOf } from './link-grammar.ts'
import { decodings, plain, wordsIn } from './link-text.ts'
import type { LaunchPoint } from './state.ts'

/** Launch points as read, and how many parts of them could not be. */
export interface ReadPoints {
  readonly points: readonly LaunchPoint[]
  readonly problems: number
}

/** Some programs encode the signs between the points as well; the way that reads better is taken. */
export function readPointsOf(raw: string): ReadPoints {
  const [asWritten, ...others] = decodings(raw).map(pointsOf) as [ReadPoints, ...ReadPoints[]]
  return others.reduce((best, next) => (next.problems < best.problems ? next : best), asWritten)
}

/** The slots are the letters A to H in order; an empty slot leaves its letter free. */
function pointsOf(raw: string): ReadPoints {
  const slots = raw.split(';', MAX_LAUNCH_POINTS + 1)
  let problems = slots.length > MAX_LAUNCH_POINTS ? 1 : 0
  const points = LETTERS.flatMap((id, i) => {
    const slot = slots[i] ?? ''
    if (slot === '') return []
    const read = pointOf(id, slot)
    problems += read.problems
    return read.points
  })
  return { points, problems }
}

/** `lat,lng`, then `~label`, then `!ring` parts; whether the catalogue knows a missile is found out later. */
function pointOf(id: string, slot: string): ReadPoints {
  const [head = '', ...rings] = slot.split('!')
  const tilde = `${head}~`.indexOf('~')
  const place = placeOf(head.slice(0, tilde))
  if (place === null) return { points: [], problems: 1 }
  const label = wordsIn(head.slice(tilde + 1))
  const named = rings.filter((text) => plain(text) !== '')
  const read = ringsWith(named.flatMap((text) => missileOf(text) ?? []))
  const unread = [
    place.clamped,
    label === null,
    read.length < TREATY_RINGS.length + named.length,
  ].filter(Boolean).length
  const point = { id, at: place.at, name: normalizeLabel(label), rings: read }
  return { points: [point], problems: unread }
}

/** Of `m.9m729` or `m.9m729/us-nato`, as `RingSpec` has it. */
export const missileOf = (text: string): string | undefined =>
  /^m\.([a-z\d-]{1,40}(?:\/[a-z\d-]{1,40})?)$/.exec(plain(text).toLowerCase())?.[1]

/** A whole number with a full stop behind it may be half a number: no place. */
const HALF_A_NUMBER = /(?:^|[^.\d])\d+\.\D*$/

function placeOf(text: string): { readonly at: LngLat; readonly clamped: boolean } | null {
  const whole = decodings(text).at(-1) ?? ''
  const [lat, lng, ...rest] = plain(whole).split(',').map(numberOf)
  if (typeof lat !== 'number' || typeof lng !== 'number' || rest.length > 0) return null
  if (HALF_A_NUMBER.test(whole)) return null
  return { at: normalizePlace([lng, lat]), clamped: Math.abs(lat) > 90 }
}
