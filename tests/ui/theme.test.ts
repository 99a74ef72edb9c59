import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { rgbOf, THEMES } from '../../src/map/style/theme.ts'
import type { ThemeName } from '../../src/state/state.ts'
import { contrast } from '../map/contrast.ts'

const css = readFileSync('src/ui/theme.css', 'utf8')

/** Custom properties of the rules with this selector, in their order. */
function propertiesOf(selector: string): ReadonlyMap<string, string> {
  const rules = css
    .split('}')
    .filter((rule) =>
      (rule.split('{')[0] ?? '').split(/,|\*\//).some((each) => each.trim() === selector),
    )
  return new Map(
    rules.flatMap((rule) =>
      [...rule.matchAll(/--([\w-]+): ([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
    ),
  )
}

const root = propertiesOf(':root')

/** A colour of the page in a theme, as `#rrggbb` or `rgb(…)`. */
function colourOf(name: string, theme: ThemeName): string {
  const own = propertiesOf(`:root[data-theme='${theme}']`).get(name)
  if (own !== undefined) return own
  const both = /^light-dark\((.+), (#.+|rgb.+)\)$/.exec(root.get(name) ?? '')
  return both?.[theme === 'dark' ? 2 : 1] ?? root.get(name) ?? ''
}

describe.each(Object.values(THEMES))('the page in $name', (theme) => {
  it.each<readonly [name: string, colour: string]>([
    ['band', theme.marks.within],
    ['near', theme.marks.below],
    ['far', theme.marks.beyond],
    ['water', theme.water],
    ['border', theme.border],
    ['text', theme.text],
    ['muted', theme.muted],
    ['paper', theme.paper],
    ['on-ring', theme.letter],
    ['tint-nato', theme.tints.nato],
    ['tint-russia', theme.tints.russia],
    ['tint-russia', theme.tints['soviet-union']],
    ['tint-warsaw-pact', theme.tints['warsaw-pact']],
    ['tint-divided', theme.tints.divided],
    ...theme.rings.map((colour, place) => [`ring-${place}`, colour] as const),
  ])('has %s as on the map: %s', (name, colour) => {
    expect(colourOf(name, theme.name)).toBe(colour)
  })

  it('has the fill of the band as on the map', () => {
    const [red, green, blue] = rgbOf(theme.band.colour).map((part) => Math.round(part * 255))
    const fill = `rgb(${red} ${green} ${blue} / ${theme.band.opacity})`
    expect(colourOf('band-fill', theme.name)).toBe(fill)
  })
})

describe('what stands below the map on a wall', () => {
  const present = readFileSync('src/ui/present/present.css', 'utf8')

  it.each([
    ['text', 'paper'],
    ['band', 'paper'],
    ['on-inverse', 'inverse'],
  ])('is readable from the back of the room: %s on %s', (name, ground) => {
    const [words, below] = [name, ground].map((each) => rgbOf(colourOf(each, 'projector')))
    expect(contrast(words!, below!)).toBeGreaterThanOrEqual(7)
  })

  it('is written in these alone', () => {
    const words = [...present.matchAll(/^\s*color: (.+);$/gm)].map(([, value]) => value)
    expect(words.length).toBeGreaterThan(0)
    expect([...new Set(words)]).toEqual(['var(--text)'])
  })
})
