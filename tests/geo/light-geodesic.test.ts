import exact from 'geographiclib-geodesic'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import light from '../../geo/light-geodesic.ts'

const rows = readFileSync(new URL('../truth/geodesics.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((row) => row.split('\t').slice(1).map(Number))
const { WGS84: truth } = exact.Geodesic
const { WGS84 } = light.Geodesic

const LATS = [-90, -89.99, -66, -37, 0, 1e-7, 12, 40.65, 54.71, 66, 89.99, 90]
const AZIMUTHS = [0, 1e-6, 17, 45, 89.9999, 90, 135, 179.9, 180, 270, 333]
const METRES = [1, 5e5, 5.5e6, 1e7, 1.9e7]
const cases = LATS.flatMap((lat) =>
  AZIMUTHS.flatMap((azimuth) => METRES.map((metres) => [lat, azimuth, metres] as const)),
)

describe('the geodesics of the first picture', () => {
  it('end where GeographicLib ends them, within 0.1 mm', () => {
    const off = cases.map(([lat, azimuth, metres]) => {
      const a = truth.Direct(lat, 20, azimuth, metres)
      const b = WGS84.Direct(lat, 20, azimuth, metres)
      return truth.Inverse(a.lat2!, a.lon2!, b.lat2, b.lon2).s12!
    })
    expect(Math.max(...off)).toBeLessThan(1e-4)
  })

  it('are as long as GeographicLib says, within 0.1 mm up to 19,000 km', () => {
    const off = cases.map(([lat, azimuth, metres]) => {
      const { lat2, lon2 } = truth.Direct(lat, -170, azimuth, metres)
      const known = truth.Inverse(lat, -170, lat2!, lon2!)
      const { s12, azi1 } = WGS84.Inverse(lat, -170, lat2!, lon2!)
      const turn = Math.abs(((azi1 - known.azi1! + 540) % 360) - 180)
      const isTurned = metres > 10 && Math.abs(lat) < 89.9 && turn > 1e-6
      return isTurned ? Number.NaN : Math.abs(s12 - known.s12!)
    })
    expect(Math.max(...off)).toBeLessThan(1e-4)
  })

  it('are those that GeographicLib’s own solver lists, up to 19,000 km', () => {
    const listed = rows.filter(([, , , , metres = NaN]) => metres < 1.9e7)
    const off = listed.map(([lat1 = NaN, lon1 = NaN, lat2 = NaN, lon2 = NaN, metres = NaN]) =>
      Math.abs(WGS84.Inverse(lat1, lon1, lat2, lon2).s12 - metres),
    )
    expect(listed.length).toBeGreaterThan(150)
    expect(Math.max(...off)).toBeLessThan(1e-4)
  })

  it('have no length between a place and itself, and an end beyond all bounds nowhere', () => {
    expect(WGS84.Inverse(54.71, 20.51, 54.71, 20.51).s12).toBe(0)
    for (const [lat, lng] of [
      [0, 180],
      [0.3, 179.8],
      [-54.71, -159.49],
    ] as const) {
      const { s12 } = WGS84.Inverse(lat === 0 ? 0 : -lat, 0, lat, lng)
      expect(s12).toBeGreaterThan(0)
      expect(s12).toBeLessThan(2.1e7)
    }
  })
})
