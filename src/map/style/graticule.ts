import type { FeatureCollection, LineString } from 'geojson'

const STEP_DEG = 10
const POLAR_STEP_DEG = 30
const POLAR_CIRCLE_DEG = 80

/** Meridians and parallels every 10°; near the poles only every third meridian. */
export function graticule(): FeatureCollection<LineString> {
  const meridians = degrees(-180, 180 - STEP_DEG, STEP_DEG).map((lng) => {
    const end = lng % POLAR_STEP_DEG === 0 ? 90 : POLAR_CIRCLE_DEG
    return line(degrees(-end, end, 1).map((lat) => [lng, lat]))
  })
  const parallels = degrees(-POLAR_CIRCLE_DEG, POLAR_CIRCLE_DEG, STEP_DEG).map((lat) =>
    line(degrees(-180, 180, 1).map((lng) => [lng, lat])),
  )
  return { type: 'FeatureCollection', features: [...meridians, ...parallels] }
}

const degrees = (from: number, to: number, step: number): number[] =>
  Array.from({ length: (to - from) / step + 1 }, (_, index) => from + index * step)

const line = (coordinates: number[][]): FeatureCollection<LineString>['features'][number] => ({
  type: 'Feature',
  properties: {},
  geometry: { type: 'LineString', coordinates },
})
