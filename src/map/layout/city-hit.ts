import type { CityId, LngLat } from '../../../geo/index.ts'
import { MARK, type CityMarks } from '../../derive/picture-types.ts'
import { markMinZoom, markRadiusPx } from '../style/city-marks.ts'
import type { Projector } from '../screen/projector.ts'

const SLOP_PX = 12

/**
 * The city under a screen place: of those whose mark is drawn within 12 px of it the largest, among equals the nearest.
 */
export function cityAt(
  xPx: number,
  yPx: number,
  { cities, marks }: CityMarks,
  projector: Projector,
  zoom: number,
): CityId | null {
  const ground = projector.unproject(xPx, yPx)
  const edge =
    projector.unproject(xPx, yPx + 2 * SLOP_PX) ?? projector.unproject(xPx, yPx - 2 * SLOP_PX)
  if (!ground || !edge) return null
  const reachDeg = 1.5 * Math.abs(edge[1] - ground[1]) + 0.1
  let best: { id: CityId; radiusPx: number; apartPx: number } | null = null
  for (const [row, { id, at, population }] of cities.entries()) {
    if (Math.abs(at[1] - ground[1]) > reachDeg || marks[row] === MARK.hidden) continue
    if (zoom <= markMinZoom(population)) continue
    const apartPx = apart(at, xPx, yPx, projector)
    const radiusPx = markRadiusPx(population)
    if (apartPx > SLOP_PX) continue
    const isBetter =
      !best || radiusPx > best.radiusPx || (radiusPx === best.radiusPx && apartPx < best.apartPx)
    if (isBetter) best = { id, radiusPx, apartPx }
  }
  return best?.id ?? null
}

function apart(at: LngLat, xPx: number, yPx: number, projector: Projector): number {
  const place = projector.project(at)
  return place.visible ? Math.hypot(place.xPx - xPx, place.yPx - yPx) : Number.POSITIVE_INFINITY
}
