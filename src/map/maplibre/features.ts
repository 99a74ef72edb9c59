import type { FeatureCollection, Point } from 'geojson'
import type { LngLat } from '../../../geo/index.ts'
import type { Label } from '../style/labels.ts'
import type { Box } from '../screen/geometry.ts'
import type { Projector } from '../screen/projector.ts'
import { OBSTACLE_PX } from './label-style.ts'

/** A transparent image, {@link OBSTACLE_PX} square. */
export const OBSTACLE_PIXELS = {
  width: OBSTACLE_PX,
  height: OBSTACLE_PX,
  data: new Uint8Array(OBSTACLE_PX * OBSTACLE_PX * 4),
}

export const labelFeatures = (labels: readonly Label[]): FeatureCollection<Point> =>
  collection(labels, ({ at, kind, name, minZoom, order }) => ({
    at,
    properties: { kind, name, minZoom, order },
  }))

/** Covers boxes on the screen with places, one for every {@link OBSTACLE_PX}. */
export function obstacleFeatures(
  boxes: readonly Box[],
  projector: Projector,
): FeatureCollection<Point> {
  const places = boxes.flatMap(({ left, right, top, bottom }) =>
    steps(left, right).flatMap((xPx) =>
      steps(top, bottom).map((yPx) => projector.unproject(xPx, yPx)),
    ),
  )
  return collection(
    places.filter((at) => at !== null),
    (at) => ({ at, properties: {} }),
  )
}

/** Middles of equal parts, no longer than an obstacle. */
function steps(from: number, to: number): number[] {
  const count = Math.max(1, Math.ceil((to - from) / OBSTACLE_PX))
  return Array.from({ length: count }, (_, step) => from + ((step + 0.5) * (to - from)) / count)
}

const collection = <Item>(
  items: readonly Item[],
  featureOf: (item: Item) => { at: LngLat; properties: Record<string, string | number> },
): FeatureCollection<Point> => ({
  type: 'FeatureCollection',
  features: items.map((item) => {
    const { at, properties } = featureOf(item)
    return { type: 'Feature', properties, geometry: { type: 'Point', coordinates: [...at] } }
  }),
})
