import type { PNG } from 'pngjs'
import { rgbOf, THEMES } from '../../src/map/style/theme.ts'

type Channels = readonly number[]

export function colourAt({ data, width }: PNG, x: number, y: number): Channels {
  const offset = (y * width + x) * 4
  return [data[offset]!, data[offset + 1]!, data[offset + 2]!]
}

/** A map with its bands, beside the same map without them. */
export interface Tinting {
  readonly withBands: PNG
  readonly withoutBands: PNG
}

/** Colours that differ by no more are smoothed, not tinted. */
const MAX_SMOOTHED = 4

const areAlike = (a: Channels, b: Channels) =>
  a.every((part, channel) => Math.abs(part - b[channel]!) <= MAX_SMOOTHED)

const COAST = rgbOf(THEMES.light.coast).map((part) => part * 255)
/** Among fjords a coast fills whole pixels. */
const LIKE_COAST = 45

/** Coasts and lines are drawn above the bands and keep their colour: whether a pixel and all round it are bare ground. */
export function isPlainGround({ withoutBands }: Tinting, x: number, y: number): boolean {
  const here = colourAt(withoutBands, x, y)
  if (here.every((part, channel) => Math.abs(part - COAST[channel]!) <= LIKE_COAST)) return false
  return [-1, 0, 1].every((dx) =>
    [-1, 0, 1].every((dy) => areAlike(colourAt(withoutBands, x + dx, y + dy), here)),
  )
}

export const isTinted = ({ withBands, withoutBands }: Tinting, x: number, y: number): boolean =>
  !areAlike(colourAt(withBands, x, y), colourAt(withoutBands, x, y))
