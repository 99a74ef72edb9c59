import { pathToFileURL } from 'node:url'
import { circle, distance, featureCollection, point, pointsWithinPolygon } from '@turf/turf'
import {
  bandBetween,
  distanceKm,
  indexPlaces,
  type LngLat,
  ringAround,
  ringSeries,
  zonesFrom,
} from '../../geo/index.ts'
import { packagedCities } from '../geo/places.ts'

const WARM_UP_MS = 200
const MEASURE_MS = 500
const ROUND_MS = 4
const RADIAN = Math.PI / 180
const cosineAt = (km: number) => Math.cos(km / 6371.0088)

/** Places between the Azores and the Altai, in an order in which any few that follow each other cover all of the way. */
function dragStep(step: number): LngLat {
  const along = (step * 0.618034) % 1
  return [-20 + 100 * along, 35 + 30 * along]
}

/**
 * Microseconds a call, warmed up: the best of many short rounds, since other work on the machine only ever adds, and a
 * short round has a chance to be left alone.
 */
function microseconds(call: (at: LngLat) => void): number {
  let step = 0
  const round = () => {
    let calls = 0
    const from = performance.now()
    do {
      call(dragStep(step++))
      calls++
    } while (performance.now() - from < ROUND_MS)
    return ((performance.now() - from) / calls) * 1000
  }
  const until = performance.now() + WARM_UP_MS
  while (performance.now() < until) round()
  const rounds = [round(), round(), round()]
  while (performance.now() < until + MEASURE_MS) rounds.push(round())
  return Math.min(...rounds)
}

const zoneAt = (km: number) => (km < 500 ? 0 : km <= 5500 ? 1 : 2)

/** Each way of judging all cities from one place, as a call that leaves its zones in `out`. */
function waysOf(cities: readonly LngLat[]): Record<string, (at: LngLat) => void> {
  const out = new Uint8Array(cities.length)
  const index = indexPlaces(cities)
  const positions = cities.map((city) => [...city])
  const points = featureCollection(positions.map((city) => point(city)))
  const vectors = Float64Array.from(cities.flatMap(vectorOf))
  const byDot = (at: LngLat) => {
    const [x, y, z] = vectorOf(at)
    const [near, far] = [cosineAt(500), cosineAt(5500)]
    for (let i = 0; i < out.length; i++) {
      const cosine = x! * vectors[3 * i]! + y! * vectors[3 * i + 1]! + z! * vectors[3 * i + 2]!
      out[i] = cosine > near ? 0 : cosine >= far ? 1 : 2
    }
  }
  return {
    zonesFrom: (at) => void zonesFrom(index, at),
    'bare dot products (sphere, wrong near the lines)': byDot,
    'turf.distance loop (sphere)': (at) => {
      const from = [...at]
      for (let i = 0; i < out.length; i++) out[i] = zoneAt(distance(from, positions[i]!))
    },
    'turf.pointsWithinPolygon, two turf.circle of 256 (sphere)': (at) => {
      for (const km of [500, 5500]) pointsWithinPolygon(points, circle([...at], km, { steps: 256 }))
    },
    'GeographicLib for all': (at) => {
      for (let i = 0; i < out.length; i++) out[i] = zoneAt(distanceKm(at, cities[i]!))
    },
  }
}

function vectorOf([lng, lat]: LngLat): number[] {
  const c = Math.cos(lat * RADIAN)
  return [c * Math.cos(lng * RADIAN), c * Math.sin(lng * RADIAN), Math.sin(lat * RADIAN)]
}

/** 7,000, 24,000 and 112,000 cities: Europe and Russia roughly, then the world, straight from the package. */
function citySets(): LngLat[][] {
  const world = packagedCities(15_000)
  const core = world.filter(([lng, lat]) => lat > 35 && lng > -25 && (lng < 60 || lat > 50))
  return [core.slice(0, 7000), world, packagedCities(1000)]
}

/** Prints what a drag step costs, each way against the first; never a pass or fail. */
export function benchZones(): void {
  const sets = citySets()
  const timed = sets.map((cities) =>
    Object.entries(waysOf(cities)).map(([name, call]) => ({ name, us: microseconds(call) })),
  )
  for (const [i, rows] of timed.entries()) {
    console.log(`\nZones of ${sets[i]!.length.toLocaleString('en')} cities, one drag step`)
    for (const { name, us } of rows) printRow(name, us, us / rows[0]!.us)
    printRow(
      'indexPlaces, once before the first step',
      microseconds(() => void indexPlaces(sets[i]!)),
    )
  }
  benchGrowth(sets.at(-1)!)
  benchRings()
}

/** The same cities, thinned evenly, so that nothing but their number differs. */
function benchGrowth(cities: readonly LngLat[]): void {
  const thinned = [16, 4, 1].map((nth) => cities.filter((_, i) => i % nth === 0))
  const timed = thinned.map((some) => Object.entries(waysOf(some)).slice(0, 2))
  console.log('\nGrowth of the cost of a drag step with the number of cities')
  printGrowth(
    'cities',
    thinned.map((some) => some.length),
  )
  for (const [k, [name]] of timed[0]!.entries()) {
    printGrowth(
      name,
      timed.map((ways) => microseconds(ways[k]![1])),
    )
  }
}

function benchRings(): void {
  console.log('\nRings and bands, one drag step')
  for (const km of [500, 5500]) {
    const steps = ringAround(dragStep(0), km).outline.coordinates.flat().length
    const ringUs = microseconds((at) => void ringAround(at, km))
    printRow(`ringAround ${km} km, about ${steps} vertices`, ringUs, 1)
    const turfUs = microseconds((at) => void circle([...at], km, { steps }))
    printRow('turf.circle with as many vertices (sphere)', turfUs, turfUs / ringUs)
    const seriesUs = microseconds((at) => void ringSeries(at, km))
    printRow('ringSeries', seriesUs, seriesUs / ringUs)
  }
  printRow(
    'bandBetween 500 and 5,500 km',
    microseconds((at) => void bandBetween(at, 500, 5500)),
  )
}

function printRow(name: string, us: number, ratio?: number): void {
  const shown = ratio === undefined ? '' : `${ratio.toFixed(ratio < 10 ? 2 : 0)} ×`
  console.log(`  ${name.padEnd(60)} ${us.toFixed(1).padStart(10)} µs ${shown.padStart(10)}`)
}

function printGrowth(name: string, costs: readonly number[]): void {
  const ratios = costs.map((cost) => `${(cost / costs[0]!).toFixed(1)} ×`.padStart(10))
  console.log(`  ${name.padEnd(60)} ${ratios.join('')}`)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) benchZones()
