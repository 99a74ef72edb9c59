import { PNG } from 'pngjs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { destination, distanceKm, type LngLat } from '../../geo/index.ts'
import { rgbOf, THEMES } from '../../src/map/style/theme.ts'
import type { Camera } from '../../src/state/state.ts'
import { PLACES, VIEWS } from './places.ts'
import { globe, mercator, type Projection } from './projection.ts'
import { show, StageBrowser, type Query } from './stage-browser.ts'
import { colourAt, isPlainGround, isTinted, type Tinting } from './tint.ts'

const [WIDTH, HEIGHT] = [480, 320]
/** A line is 2 px wide with 1 px of casing on each side, and its edges are smoothed: beyond this a pixel is decided. */
const LINE_PX = 4
const RING = rgbOf(THEMES.light.rings[0]!).map((part) => part * 255)

let browser: StageBrowser
let page: Page
beforeAll(async () => {
  browser = await StageBrowser.open()
  page = await browser.stage({}, WIDTH, HEIGHT)
  await page.addStyleTag({ content: '.map-overlay { visibility: hidden }' })
})
afterAll(() => browser.close())

/** Closer looks at a ring: near its launch point and far from it, past the pole, and across the antimeridian. */
const CLOSER = [
  { place: 'kaliningrad', look: { km: 500, azimuthDeg: 246, zoom: 8 } },
  { place: 'kaliningrad', look: { km: 500, azimuthDeg: 10, zoom: 10 } },
  { place: 'kaliningrad', look: { km: 5500, azimuthDeg: 190, zoom: 9 } },
  { place: 'comiso', look: { km: 5500, azimuthDeg: 12, zoom: 4 } },
  { place: 'antimeridian', look: { km: 500, azimuthDeg: 180, zoom: 6 } },
  { place: 'magadan', look: { km: 5500, azimuthDeg: 20, zoom: 5.5 } },
] as const

const VIEWPOINTS = [
  ...Object.keys(PLACES).map((place) => ({ place: place as keyof typeof PLACES, look: null })),
  ...CLOSER,
].flatMap(({ place, look }) => VIEWS.map((view) => ({ place, look, view })))

describe.each(VIEWPOINTS)('$place in $view, $look', ({ place, view, look }) => {
  let at: LngLat
  let tinting: Tinting
  let projection: Projection

  beforeAll(async () => {
    const [lat = 0, lng = 0] = PLACES[place].split(',').map(Number)
    at = [lng, lat]
    const bare = { view, cities: 'none', hidden: 'labels,borders,graticule' }
    const query: Query = look ? { ...bare, camera: lookOf(at, look) } : bare
    await show(page, { ...query, points: PLACES[place] })
    const camera: Camera = await page.evaluate(async () => (await stage).engine.camera())
    projection = (view === 'globe' ? globe : mercator)(camera, WIDTH, HEIGHT)
    const withBands = PNG.sync.read(await page.screenshot())
    const { centre, zoom } = camera
    await show(page, { ...bare, points: '', camera: `${centre[1]},${centre[0]},${zoom}` })
    tinting = { withBands, withoutBands: PNG.sync.read(await page.screenshot()) }
  })

  it('tints what lies from 500 to 5,500 km, and nothing else', () => {
    const wrong: unknown[] = []
    let checked = 0
    for (const [x, y] of pixels()) {
      const ground = projection.toGround(x + 0.5, y + 0.5)
      if (!ground || nearRing(x, y) || !isPlainGround(tinting, x, y)) continue
      checked += 1
      const km = distanceKm(at, ground)
      const inBand = km >= 500 && km <= 5500
      if (isTinted(tinting, x, y) !== inBand) wrong.push({ x, y, ground, km })
    }
    expect(checked).toBeGreaterThan(2000)
    expect(wrong).toEqual([])
  })

  it('draws the lines within half a px of the true rings', () => {
    const offsets = [500, 5500].flatMap((km) => {
      const scale = km === 500 ? 720 : 2880
      return Array.from({ length: scale }, (_, step) => lineOffset(km, (step * 360) / scale))
    })
    const measured = offsets.filter((offset) => offset !== null)
    const worst = Math.max(0, ...measured.map(Math.abs))
    expect(measured.length).toBeGreaterThan(4)
    expect(worst).toBeLessThan(0.5)
  })

  /** Whether a line is so near that its own colours decide. */
  function nearRing(x: number, y: number): boolean {
    return [
      [-LINE_PX, 0],
      [LINE_PX, 0],
      [0, -LINE_PX],
      [0, LINE_PX],
    ].some(([dx = 0, dy = 0]) => {
      const other = projection.toGround(x + 0.5 + dx, y + 0.5 + dy)
      const here = projection.toGround(x + 0.5, y + 0.5)
      if (!other || !here) return true
      return zone(distanceKm(at, other)) !== zone(distanceKm(at, here))
    })
  }

  /** How far outside the true ring its line is drawn, px, along the normal; null where it cannot be seen. */
  function lineOffset(km: number, azimuthDeg: number): number | null {
    const line = projection.toScreen(destination(at, azimuthDeg, km))
    const outer = projection.toScreen(destination(at, azimuthDeg, km + 5))
    if (!line || !outer || !isInside(line)) return null
    const lengthPx = Math.hypot(outer[0] - line[0], outer[1] - line[1])
    // On the rim of the globe the line is seen from the side.
    if (lengthPx / 5 < 0.005) return null
    const [dx, dy] = [(outer[0] - line[0]) / lengthPx, (outer[1] - line[1]) / lengthPx]
    let weight = 0
    let moment = 0
    for (let along = -4; along <= 4; along += 0.125) {
      const ink = ringness(line[0] + along * dx, line[1] + along * dy)
      weight += ink
      moment += ink * along
    }
    return weight === 0 ? 4 : moment / weight
  }

  /** 1 on the line, 0 off it; smoothed between pixels. */
  function ringness(x: number, y: number): number {
    const [left, top] = [Math.floor(x - 0.5), Math.floor(y - 0.5)]
    const [fx, fy] = [x - 0.5 - left, y - 0.5 - top]
    const at2 = (dx: number, dy: number) => {
      const colour = colourAt(tinting.withBands, left + dx, top + dy)
      const apart = Math.hypot(...colour.map((part, channel) => part - RING[channel]!))
      return Math.max(0, 1 - apart / 150)
    }
    return (
      at2(0, 0) * (1 - fx) * (1 - fy) +
      at2(1, 0) * fx * (1 - fy) +
      at2(0, 1) * (1 - fx) * fy +
      at2(1, 1) * fx * fy
    )
  }
})

const zone = (km: number) => (km < 500 ? 0 : km <= 5500 ? 1 : 2)

const isInside = ([x, y]: readonly [number, number]) =>
  x > 8 && y > 8 && x < WIDTH - 8 && y < HEIGHT - 8

function* pixels(): Generator<readonly [number, number]> {
  for (let y = 6; y < HEIGHT - 6; y += 5) for (let x = 6; x < WIDTH - 6; x += 5) yield [x, y]
}

/** A camera above a ring, as the stage reads it. */
function lookOf(at: LngLat, { km, azimuthDeg, zoom }: (typeof CLOSER)[number]['look']): string {
  const [lng, lat] = destination(at, azimuthDeg, km)
  return `${lat},${lng},${zoom}`
}
