import { MARK } from './picture-types.ts'

/** How many cities lie in each zone. */
export interface ZoneCounts {
  readonly below: number
  readonly within: number
  readonly beyond: number
}

/** Of several bands: `inSome` counts what is in at least one but not in all. */
export interface Overlap {
  readonly inAll: number
  readonly inSome: number
  readonly inNone: number
}

/** The numbers of zones are those of the marks. */
const { below: BELOW, within: WITHIN, beyond: BEYOND } = MARK

/**
 * Of the first `length` cities, the zone that counts: within if in at least one band, else below if below the limits of
 * at least one, else beyond.
 */
export function zonesOf(zonesByPoint: readonly Uint8Array[], length: number): Uint8Array {
  const counted = new Uint8Array(length).fill(BEYOND)
  for (const zones of zonesByPoint) {
    for (let i = 0; i < length; i++) {
      if (zones[i] === WITHIN) counted[i] = WITHIN
      else if (zones[i] === BELOW && counted[i] === BEYOND) counted[i] = BELOW
    }
  }
  return counted
}

export function countsOf(zones: Uint8Array): ZoneCounts {
  let within = 0
  let beyond = 0
  for (const zone of zones) {
    if (zone === WITHIN) within++
    else if (zone === BEYOND) beyond++
  }
  return { below: zones.length - within - beyond, within, beyond }
}

/** In how many bands the city at `place` lies. */
export function bandsOver(zonesByPoint: readonly Uint8Array[], place: number): number {
  let bands = 0
  for (const zones of zonesByPoint) if (zones[place] === WITHIN) bands++
  return bands
}

/** Over the first `length` cities. */
export function overlapOf(zonesByPoint: readonly Uint8Array[], length: number): Overlap {
  let inAll = 0
  let inNone = 0
  for (let i = 0; i < length; i++) {
    const bands = bandsOver(zonesByPoint, i)
    if (bands === zonesByPoint.length) inAll++
    else if (bands === 0) inNone++
  }
  return { inAll, inSome: length - inAll - inNone, inNone }
}

/** How many of the cities from place `from` up to but not including `to` lie in at least one band. */
export function withinAny(zonesByPoint: readonly Uint8Array[], from: number, to: number): number {
  let within = 0
  for (let i = from; i < to; i++) if (bandsOver(zonesByPoint, i) > 0) within++
  return within
}
