import { LIMIT_KM, limitsExceeded } from '../../geo/index.ts'
import {
  type BandMark,
  type CityMarks,
  MARK,
  type Picture,
  type RingMark,
} from './picture-types.ts'
import { indexOf } from './verdicts.ts'

/** How far the band has grown: first over the ground that this treaty never touched, then over the band itself. */
export interface Growth {
  readonly stage: (typeof GROWTH_STAGES)[number]
  readonly km: number
}

export const GROWTH_STAGES = ['below-limits', 'within-limits'] as const

interface Act extends Pick<Growth, 'stage'> {
  readonly fromKm: number
  readonly toKm: number
  readonly growMs: number
  /** Long enough to read the caption. */
  readonly holdMs: number
}

const ACTS: readonly Act[] = [
  { stage: 'below-limits', fromKm: 1, toKm: LIMIT_KM.lower, growMs: 1600, holdMs: 2600 },
  {
    stage: 'within-limits',
    fromKm: LIMIT_KM.lower,
    toKm: LIMIT_KM.upper,
    growMs: 3000,
    holdMs: 3600,
  },
]

/** What is shown so long after the beginning; null when all is told. */
export function growthAt(elapsedMs: number): Growth | null {
  let leftMs = Math.max(0, elapsedMs)
  for (const { stage, fromKm, toKm, growMs, holdMs } of ACTS) {
    if (leftMs < growMs + holdMs) {
      return { stage, km: fromKm + (toKm - fromKm) * eased(Math.min(1, leftMs / growMs)) }
    }
    leftMs -= growMs + holdMs
  }
  return null
}

/** A stage as a still, with its ring at full size. */
export const grownThrough = (stage: Growth['stage']): Growth => ({
  stage,
  km: stage === 'below-limits' ? LIMIT_KM.lower : LIMIT_KM.upper,
})

const eased = (part: number): number => part * part * (3 - 2 * part)

/**
 * The Picture while its bands grow: no ring is larger than `km`, no band reaches farther, no city is marked that lies
 * farther from every launch point. Rings that bound no band wait. Verdicts are not concerned: nothing but the drawing
 * follows from it.
 */
export function grownPicture(picture: Picture, { km }: Pick<Growth, 'km'>): Picture {
  return {
    ...picture,
    rings: picture.rings.flatMap((ring) => grownRing(ring, km) ?? []),
    flatCircles: [],
    bands: picture.bands.flatMap((band) => grownBand(band, km) ?? []),
    cities: grownMarks(picture, km),
  }
}

function grownRing(ring: RingMark, km: number): RingMark | null {
  if (ring.bandSide === 'none') return null
  if (km >= ring.km) return ring
  const growing: RingMark = { ...ring, km, label: '' }
  if (ring.bandSide === 'outer') return { ...growing, bandSide: 'none' }
  return km > LIMIT_KM.lower ? growing : null
}

/** A band is never narrower than this, or its two edges could not be told apart. */
const THINNEST_KM = 1

const grownBand = (band: BandMark, km: number): BandMark | null => {
  if (km >= band.outerKm) return band
  return km < band.innerKm + THINNEST_KM ? null : { ...band, outerKm: km }
}

function grownMarks({ launchPoints, cities }: Picture, km: number): CityMarks {
  const ranks = launchPoints.map(({ at }) => limitsExceeded(indexOf(cities.cities), at, [km]))
  const marks = cities.marks.map((mark, place) =>
    ranks.some((beyond) => beyond[place] === 0) ? mark : MARK.hidden,
  )
  return { ...cities, marks }
}
