import { describe, expect, it } from 'vitest'
import { rgbOf, THEMES, type Theme, type Tint } from '../../src/map/style/theme.ts'
import { contrast, type Rgb } from './contrast.ts'

const over = (tint: Tint, ground: Rgb): Rgb =>
  rgbOf(tint.colour).map(
    (part, channel) => part * tint.opacity + ground[channel]! * (1 - tint.opacity),
  ) as unknown as Rgb

interface Grounds {
  readonly land: readonly Rgb[]
  readonly water: readonly Rgb[]
}

/** Everything that words, marks and lines may stand on: bare or tinted, in and out of the band. */
function groundsOf(theme: Theme): Grounds {
  const inAndOut = (...colours: readonly string[]) =>
    colours.map(rgbOf).flatMap((ground) => [ground, over(theme.band, ground)])
  return {
    land: inAndOut(theme.land, ...Object.values(theme.tints)),
    water: inAndOut(theme.water),
  }
}

/** A presenter's picture is seen from the back of the room. */
const leastOf = (theme: Theme) =>
  theme.name === 'projector' ? { text: 7, mark: 4.5 } : { text: 4.5, mark: 3 }

describe.each(Object.values(THEMES))('$name', (theme) => {
  const { land, water } = groundsOf(theme)
  const worst = (colour: string, on: readonly Rgb[] = [...land, ...water]) =>
    Math.min(...on.map((ground) => contrast(rgbOf(colour), ground)))
  const least = leastOf(theme)

  it('keeps names of cities and launch points readable', () => {
    expect(worst(theme.text)).toBeGreaterThanOrEqual(least.text)
    expect(worst(theme.text, [rgbOf(theme.paper)])).toBeGreaterThanOrEqual(7)
  })

  it('keeps names of countries readable on land, and of waters on water', () => {
    expect(worst(theme.countryName, land)).toBeGreaterThanOrEqual(4.5)
    expect(worst(theme.waterName, water)).toBeGreaterThanOrEqual(4.5)
  })

  it.each(Object.entries(theme.marks))('tells a mark from every ground: %s', (_, colour) => {
    expect(worst(colour)).toBeGreaterThanOrEqual(least.mark)
  })

  it.each(theme.rings.map((colour) => [colour]))('tells a ring from every ground: %s', (colour) => {
    expect(worst(colour)).toBeGreaterThanOrEqual(least.mark)
  })

  it.each(theme.rings.map((colour) => [colour]))('writes a readable letter on %s', (colour) => {
    expect(contrast(rgbOf(theme.letter), rgbOf(colour))).toBeGreaterThanOrEqual(4.5)
  })

  it('keeps the dots of a circle of the flat map apart from every ground', () => {
    expect(worst(theme.muted)).toBeGreaterThanOrEqual(3)
    expect(theme.rings).not.toContain(theme.muted)
  })

  it('has a colour for each of the eight launch points, all different', () => {
    expect(new Set(theme.rings).size).toBe(8)
  })

  it('hatches doubts so that they are seen, and unlike bands', () => {
    const { doubt, hatch } = theme
    for (const ground of [...land, ...water])
      expect(contrast(over(doubt, ground), ground)).toBeGreaterThan(1.5)
    expect(doubt.spacingPx).toBeGreaterThanOrEqual(4 * doubt.widthPx)
    expect(hatch?.spacingPx).not.toBe(doubt.spacingPx)
    expect(hatch?.colour).not.toBe(doubt.colour)
  })

  it('draws the coast stronger than the borders', () => {
    expect(worst(theme.coast, land)).toBeGreaterThan(worst(theme.border, land))
  })

  it('tints quietly: less than a border does, and every alliance by another colour', () => {
    const { nato, russia, divided, 'warsaw-pact': pact } = theme.tints
    expect(new Set([theme.land, nato, russia, pact, divided]).size).toBe(5)
    for (const tint of Object.values(theme.tints)) {
      expect(contrast(rgbOf(tint), rgbOf(theme.land))).toBeLessThan(1.35)
      expect(contrast(rgbOf(theme.border), rgbOf(tint))).toBeGreaterThan(1.8)
    }
  })
})

it('refuses a colour that is none', () => {
  expect(() => rgbOf('#12g456')).toThrow('"#12g456" is not a colour')
})
