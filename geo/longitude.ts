/** The same meridian in [-180, 180), in degrees. */
export function wrapLongitude(lng: number): number {
  if (lng >= -180 && lng < 180) return lng
  return ((((lng + 180) % 360) + 360) % 360) - 180
}

/** The same meridian, written so that it is at most half a turn from `from`: the way there is the short one. */
export const unwrapLongitude = (lng: number, from: number): number =>
  from + wrapLongitude(lng - from)
