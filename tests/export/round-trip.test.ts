import { booleanPointInPolygon } from '@turf/turf'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import type { Feature, MultiPolygon, Point, Polygon, Position } from 'geojson'
import { afterAll, describe, expect, it } from 'vitest'
import { textFile } from '../../src/export/files.ts'
import type { SourcedCollection } from '../../src/export/geojson.ts'
import { HARD_PLACES, mapOf } from './maps.ts'

/** A ring is drawn to within 0.2 km. */
const SURE_KM = 1

const folder = mkdtempSync(`${tmpdir()}/banned-band-`)
afterAll(() => rmSync(folder, { recursive: true }))

const hasGdal = ((): boolean => {
  try {
    return execFileSync('ogrinfo', ['--version']).length > 0
  } catch {
    return false
  }
})()

const ogr = (...args: readonly string[]): string =>
  String(execFileSync('ogrinfo', args, { maxBuffer: 1e9 }))

const kindOf = ({ properties }: Feature): unknown => properties?.['kind']

/** Twice the signed area in degrees, positive counter-clockwise. */
const turnOf = (line: readonly Position[]): number =>
  line.reduce((sum, [x = 0, y = 0], i) => {
    const [nextX = 0, nextY = 0] = line[(i + 1) % line.length]!
    return sum + x * nextY - nextX * y
  }, 0)

describe.each(HARD_PLACES)('a map around %s', (_, place) => {
  const map = mapOf(`v=1&p=${place}&a=world`)
  const text = String(textFile('geojson', map).content)
  const collection = JSON.parse(text) as SourcedCollection
  const band = collection.features.find((one) => kindOf(one) === 'band') as Feature<
    Polygon | MultiPolygon
  >
  const polygons =
    band.geometry.type === 'Polygon' ? [band.geometry.coordinates] : band.geometry.coordinates

  it('finds in its area exactly the cities that the distances put into the band', () => {
    const cities = collection.features.filter((one) => kindOf(one) === 'city') as Feature<Point>[]
    const sure = cities.filter(
      ({ properties }) => Math.abs(Number(properties?.['margin_km'])) > SURE_KM,
    )
    expect(cities.length).toBeGreaterThan(3000)
    expect(sure.length).toBeGreaterThan(cities.length - 40)
    const wrong = sure.filter(
      (city) =>
        booleanPointInPolygon(city, band) !== (city.properties?.['zone'] === 'within-limits'),
    )
    expect(wrong).toEqual([])
  })

  it('turns its rings as RFC 7946 wants, closed and on the map', () => {
    for (const [outer, ...holes] of polygons) {
      expect(turnOf(outer!)).toBeGreaterThan(0)
      for (const hole of holes) expect(turnOf(hole)).toBeLessThan(0)
      for (const line of [outer!, ...holes]) {
        expect(line[0]).toEqual(line.at(-1))
        expect(line.every(([x = 0, y = 0]) => Math.abs(x) <= 180 && Math.abs(y) <= 90)).toBe(true)
      }
    }
  })

  it.skipIf(!hasGdal)('is valid for GDAL, as GeoJSON and as KML', () => {
    for (const format of ['geojson', 'kml'] as const) {
      const path = `${folder}/map.${format}`
      writeFileSync(path, String(textFile(format, map).content))
      const layers = ogr('-al', '-so', path).matchAll(
        /Layer name: (.*)\n[^]*?Feature Count: (\d+)/g,
      )
      let count = 0
      for (const [, name, features] of layers) {
        count += Number(features)
        if (/^(Cities|Launch points)/.test(name!)) continue
        const sql = `SELECT COUNT(*) AS bad FROM "${name}" WHERE ST_IsValid(geometry) = 0`
        expect(ogr('-dialect', 'sqlite', '-sql', sql, path)).toContain('bad (Integer) = 0')
      }
      expect(count).toBe(collection.features.length)
    }
  })

  it.skipIf(!hasGdal).each(['KML', 'LIBKML'])(
    'is read whole by the driver %s of GDAL',
    (driver) => {
      const path = `${folder}/drivers.kml`
      writeFileSync(path, String(textFile('kml', map).content))
      const other = driver === 'KML' ? 'LIBKML' : 'KML'
      const told = ogr('--config', 'OGR_SKIP', other, '-al', '-so', path)
      expect(told).toContain(`using driver \`${driver}' successful`)
      const counts = [...told.matchAll(/Feature Count: (\d+)/g)].map(([, count]) => Number(count))
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(collection.features.length)
    },
  )
})
