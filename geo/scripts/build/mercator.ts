const TILE_PX = 512
const MAX_LAT = 85.0511

/** Web Mercator pixels of a place at zoom 0 (512 px tiles), y downward. */
export const mercatorPx = ([lng, lat]: readonly [number, number]): [x: number, y: number] => {
  const clamped = Math.max(-MAX_LAT, Math.min(MAX_LAT, lat))
  const sine = Math.sin((clamped * Math.PI) / 180)
  return [
    (TILE_PX * (lng + 180)) / 360,
    TILE_PX * (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)),
  ]
}

/** The place `[lng, lat]` at Web Mercator pixels of zoom 0. */
export const placeAtPx = ([x, y]: readonly [number, number]): [lng: number, lat: number] => {
  const n = Math.PI * (1 - (2 * y) / TILE_PX)
  return [(x * 360) / TILE_PX - 180, (Math.atan(Math.sinh(n)) * 180) / Math.PI]
}
