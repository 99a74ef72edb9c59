import type { Feature, FeatureCollection } from 'geojson'
import { ringAround, type LngLat } from '../../index.ts'
import { optionsFrom, print, UsageError, type Streams } from '../command.ts'
import { launchPointsFrom } from '../launch-points.ts'

/** Outline and area of each ring, as one GeoJSON FeatureCollection (RFC 7946). */
export async function ring(args: readonly string[], { stdout }: Streams): Promise<void> {
  const options = optionsFrom(args, {
    at: { type: 'string', multiple: true },
    km: { type: 'string', multiple: true },
  })
  const launchPoints = launchPointsFrom(options.at)
  const radii = (options.km ?? []).map(kmOf)
  if (radii.length === 0) throw new UsageError('no ring: give --km, e.g. --km 5500')
  const collection: FeatureCollection = {
    type: 'FeatureCollection',
    features: launchPoints.flatMap((at) => radii.flatMap((km) => featuresOf(at, km))),
  }
  await print(stdout, `${JSON.stringify(collection)}\n`)
}

function kmOf(text: string): number {
  if (!/^(\d+\.?\d*|\.\d+)$/.test(text)) {
    throw new UsageError(`--km must be a number, got "${text}"`)
  }
  return Number(text)
}

function featuresOf(at: LngLat, km: number): Feature[] {
  const { outline, area } = ringAround(at, km)
  const properties = { launch_lat: at[1], launch_lon: at[0], km }
  return [
    { type: 'Feature', properties: { kind: 'outline', ...properties }, geometry: outline },
    { type: 'Feature', properties: { kind: 'area', ...properties }, geometry: area },
  ]
}
