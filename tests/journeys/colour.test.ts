import { PNG } from 'pngjs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { mapSheetOf } from '../../scripts/loaded.ts'
import { ESTIMATED_WIDTHS } from '../../src/map/svg/still/estimated-widths.ts'
import { svgText } from '../../src/map/svg/still/svg-text.ts'
import { THEMES } from '../../src/map/style/theme.ts'
import { INITIAL_STATE } from '../../src/state/initial.ts'
import { stateOf } from '../../src/state/link-read.ts'
import type { ThemeName } from '../../src/state/state.ts'
import { contrast, type Rgb } from '../map/contrast.ts'
import { handle, mapReady } from './reader.ts'
import { openBrowser, serveBuild, visit } from './visit.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

type Matrix = readonly [Rgb, Rgb, Rgb]

/** Machado, Oliveira, Fernandes 2009, severity 1, on linear RGB; grey by the luminance of WCAG. */
const SIGHTS: readonly (readonly [name: string, matrix: Matrix])[] = [
  [
    'grey',
    [
      [0.2126, 0.7152, 0.0722],
      [0.2126, 0.7152, 0.0722],
      [0.2126, 0.7152, 0.0722],
    ],
  ],
  [
    'protanopia',
    [
      [0.152286, 1.052583, -0.204868],
      [0.114503, 0.786281, 0.099216],
      [-0.003882, -0.048116, 1.051998],
    ],
  ],
  [
    'deuteranopia',
    [
      [0.367322, 0.860646, -0.227968],
      [0.280085, 0.672501, 0.047413],
      [-0.01182, 0.04294, 0.968881],
    ],
  ],
  [
    'tritanopia',
    [
      [1.255528, -0.076749, -0.178779],
      [-0.078411, 0.930809, 0.147602],
      [0.004733, 0.691367, 0.3039],
    ],
  ],
]

const linear = (part: number): number =>
  part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
const coded = (part: number): number => {
  const within = Math.min(1, Math.max(0, part))
  return within <= 0.0031308 ? 12.92 * within : 1.055 * within ** (1 / 2.4) - 0.055
}

/** A colour as it is seen. */
const seen = (colour: Rgb, matrix: Matrix): Rgb => {
  const parts = colour.map(linear)
  return matrix.map((row) =>
    coded(row.reduce((sum, weight, i) => sum + weight * parts[i]!, 0)),
  ) as unknown as Rgb
}

const SCALE = 4
const SIZE_PX = 512

interface View {
  readonly zoom: number
  readonly centre: readonly [lng: number, lat: number]
}

/** All zones of Kaliningrad, and the ground about its inner ring. */
const WHOLE: View = { zoom: 0.9, centre: [20, 30] }
const NEAR: View = { zoom: 3.6, centre: [24, 52] }

const mercatorY = (lat: number): number => Math.asinh(Math.tan((lat * Math.PI) / 180))

/** Where a place lies in the picture, device px. */
function pixelOf({ zoom, centre }: View, lng: number, lat: number): readonly [number, number] {
  const worldPx = 512 * 2 ** zoom
  const x = ((lng - centre[0]) / 360) * worldPx + SIZE_PX / 2
  const y = ((mercatorY(centre[1]) - mercatorY(lat)) / (2 * Math.PI)) * worldPx + SIZE_PX / 2
  return [Math.round(x * SCALE), Math.round(y * SCALE)]
}

/** The map from Kaliningrad in a theme, without names, as pixels. */
async function pictureIn(theme: ThemeName, { zoom, centre }: View, link: string): Promise<PNG> {
  const { state } = stateOf(link, INITIAL_STATE)
  const sheet = mapSheetOf(state, `#${link}`, '2026-11-28')
  const svg = svgText({
    ...sheet,
    theme,
    camera: { centre: [...centre], zoom },
    widthPx: SIZE_PX,
    heightPx: SIZE_PX,
    words: sheet.mapWords,
    widths: ESTIMATED_WIDTHS,
    insets: { top: 0, right: 0, bottom: 0, left: 0 },
  })
  const page: Page = await browser.newPage({
    viewport: { width: SIZE_PX, height: SIZE_PX },
    deviceScaleFactor: SCALE,
  })
  await page.setContent(`<body style="margin:0">${svg}</body>`)
  const png = PNG.sync.read(await page.screenshot())
  await page.close()
  return png
}

/** The pixels of a square of `size` px around a place. */
function patch(png: PNG, [x, y]: readonly [number, number], size: number): readonly Rgb[] {
  return Array.from({ length: size * size }, (_, i) => {
    const at =
      4 * ((y - (size >> 1) + Math.floor(i / size)) * png.width + x - (size >> 1) + (i % size))
    return [png.data[at]! / 255, png.data[at + 1]! / 255, png.data[at + 2]! / 255]
  })
}

/** Bare land on both sides of the inner ring of Kaliningrad. */
const LAND = { 'below-limits': [20.51, 51.2], 'within-limits': [29, 54] } as const

const luminance = ([red, green, blue]: Rgb): number =>
  0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)

/** How much of two marks of one size is clearly lighter in one than in the other. */
const differ = (a: readonly number[], b: readonly number[]): number =>
  a.filter((value, i) => Math.abs(value - b[i]!) > 0.1).length / a.length

const spread = (values: readonly number[]): number => {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length)
}

describe.each(['light', 'dark', 'projector', 'print'] as const)('zones in %s', (theme) => {
  it('have rings that stand out from the ground on both sides, however colours are seen', async () => {
    const png = await pictureIn(theme, NEAR, 'v=1&h=cities,labels,graticule,borders')
    // The ring at 500 km meets the meridian of Kaliningrad at 50.2178° N (GeodSolve): nothing but land there.
    const [x, y] = pixelOf(NEAR, 20.51, 50.2178)
    const line = Array.from({ length: 25 }, (_, i) => patch(png, [x, y - 12 + i], 1)[0]!)
    const inner = patch(png, pixelOf(NEAR, ...LAND['below-limits']), 1)[0]!
    const outer = patch(png, pixelOf(NEAR, ...LAND['within-limits']), 1)[0]!
    for (const [name, matrix] of SIGHTS) {
      const strongest = (ground: Rgb) =>
        Math.max(...line.map((colour) => contrast(seen(colour, matrix), seen(ground, matrix))))
      expect([name, strongest(inner) >= 3, strongest(outer) >= 3]).toEqual([name, true, true])
    }
  })

  it('have marks of other shape or lightness, however colours are seen', async () => {
    // Minsk, Lisbon and Dakar: nobody else of that size is near.
    const png = await pictureIn(
      theme,
      WHOLE,
      'v=1&p=54.71,20.51&n=400000&h=labels,graticule,borders&a=world',
    )
    const marks = {
      'below-limits': patch(png, pixelOf(WHOLE, 27.5667, 53.9), 21),
      'within-limits': patch(png, pixelOf(WHOLE, -9.1333, 38.7167), 21),
      'beyond-limits': patch(png, pixelOf(WHOLE, -17.4441, 14.6937), 21),
    }
    for (const [name, matrix] of SIGHTS) {
      const light = Object.values(marks).map((pixels) =>
        pixels.map((one) => luminance(seen(one, matrix))),
      )
      const shares = [
        differ(light[0]!, light[1]!),
        differ(light[0]!, light[2]!),
        differ(light[1]!, light[2]!),
      ]
      expect([name, ...shares.map((share) => share > 0.08)]).toEqual([name, true, true, true])
    }
  })

  it.skipIf(!THEMES[theme].hatch)('have a hatch in the band alone', async () => {
    const png = await pictureIn(theme, NEAR, 'v=1&h=cities,labels,graticule,borders')
    const spreadIn = (zone: keyof typeof LAND): number => {
      const [lng, lat] = LAND[zone]
      return spread(patch(png, pixelOf(NEAR, lng, lat), 40).map(luminance))
    }
    expect(spreadIn('within-limits')).toBeGreaterThan(0.02)
    expect(spreadIn('below-limits')).toBeLessThan(0.005)
  })
})

it('keeps handles, controls and focus in forced colours', async () => {
  const server = await serveBuild()
  const { page, problems } = await visit(browser, `${server.url}#v=1`, {
    viewport: { width: 1280, height: 800 },
    forcedColors: 'active',
  })
  await mapReady(page)
  const styleOf = (selector: string, property: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property)
  expect(await styleOf('.control-group', 'border-top-style')).toBe('solid')
  await handle(page, 'A').focus()
  expect(await styleOf('.launch-disc', 'outline-style')).toBe('solid')
  expect(await styleOf('.launch-disc', 'border-top-style')).toBe('solid')
  expect(problems).toEqual([])
  await page.context().close()
  await server.close()
})
