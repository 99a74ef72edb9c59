import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { firstBasemapOf } from '../../../geo/index.ts'
import { englishWords as words } from '../../../src/i18n/english.ts'
import { mapWordsOf } from '../../../src/map/mount/map-words.ts'
import { ESTIMATED_WIDTHS } from '../../../src/map/svg/still/estimated-widths.ts'
import { svgText } from '../../../src/map/svg/still/svg-text.ts'
import { LETTERS } from '../../../src/state/bounds.ts'
import { INITIAL_STATE } from '../../../src/state/initial.ts'
import { stateOf } from '../../../src/state/link-read.ts'
import { namesOf } from '../../../src/derive/names.ts'
import { cityMarksOf } from '../../../src/derive/city-marks.ts'
import { NOTHING_LATER, pictureOf } from '../../../src/derive/picture.ts'
import type { LaunchPoint, Scenario } from '../../../src/state/state.ts'
import { answerOf } from '../../../src/derive/verdicts.ts'
import { asLabel, XSS } from '../../links/xss.ts'
import { FIRST_ATLAS } from '../../derive/atlas.ts'
import { invalidIn } from '../../state/valid-state.ts'
import { countries } from '../../ui/catalogue.ts'
import { markupOf } from './markup.ts'

const basemap = firstBasemapOf(
  JSON.parse(
    readFileSync(new URL('../../../geo/data/basemap/first.json', import.meta.url), 'utf8'),
  ),
)

/** The state of a link whose only launch point bears this label. */
const opened = (label: string) => stateOf(`v=1&p=50,10~${asLabel(label)}`, INITIAL_STATE).state

/** Eight labels at a time, on places far enough apart that none hides another. */
function scenarioWith(labels: readonly string[]): Scenario {
  const launchPoints = labels.map((label, i): LaunchPoint => {
    const [point] = opened(label).scenario.launchPoints
    return { ...point!, id: LETTERS[i]!, at: [-60 + 90 * (i % 2), 60 - 35 * Math.floor(i / 2)] }
  })
  return { ...INITIAL_STATE.scenario, launchPoints }
}

function mapOf(scenario: Scenario): string {
  const { session, preferences } = INITIAL_STATE
  const answer = answerOf(scenario, FIRST_ATLAS)
  const names = namesOf(scenario.launchPoints, FIRST_ATLAS, words, preferences.units)
  return svgText({
    picture: pictureOf(scenario, session, names, words, preferences.units, {
      ...NOTHING_LATER,
      cities: cityMarksOf(scenario, answer),
    }),
    camera: { centre: [0, 10], zoom: 2 },
    theme: 'light',
    words: mapWordsOf(words, preferences.units, { countries, waters: [] }),
    basemap,
    widths: ESTIMATED_WIDTHS,
    insets: { top: 0, right: 0, bottom: 0, left: 0 },
    widthPx: 1600,
    heightPx: 1400,
  })
}

const groups = Array.from({ length: Math.ceil(XSS.length / 8) }, (_, i) =>
  XSS.slice(8 * i, 8 * i + 8),
)

/** What draws and does nothing else, and refers to nothing but the map's own cuts. */
const ELEMENTS = new Set('svg g defs clipPath pattern path rect circle text tspan'.split(' '))
const ATTRIBUTES = new Set([
  ...'xmlns viewBox width height x y cx cy r d dy id clip-path'.split(' '),
  ...'fill fill-rule opacity stroke stroke-width stroke-opacity stroke-linejoin'.split(' '),
  ...'stroke-linecap stroke-dasharray paint-order font-family font-size font-weight'.split(' '),
  ...'letter-spacing text-anchor transform'.split(' '),
])
const REFERENCE = /[a-z]:|\/\/|url\((?!#map-)/i

describe('hostile labels', () => {
  it('are many', () => {
    expect(new Set(XSS).size).toBeGreaterThanOrEqual(200)
  })

  it.each(XSS)('is kept as text: %s', (text) => {
    const state = opened(text)
    expect(invalidIn(state)).toEqual([])
    const { name } = state.scenario.launchPoints[0]!
    const isPlain = /^[!-~]+(?: [!-~]+)*$/.test(text)
    expect(isPlain ? name : typeof name).toBe(isPlain ? text.slice(0, 40).trim() : 'string')
  })

  it.each(groups.map((group, i) => [i, group] as const))(
    'are inert on the map, group %i',
    (_, group) => {
      const scenario = scenarioWith(group)
      const map = mapOf(scenario)
      expect(map).not.toMatch(/<script|<!|<\?|\son\w+\s*=\s*"/i)
      const { elements, attributes, text } = markupOf(map)
      expect([...elements].filter((name) => !ELEMENTS.has(name))).toEqual([])
      expect(attributes.filter(({ name }) => !ATTRIBUTES.has(name))).toEqual([])
      const values = attributes.filter(({ name }) => name !== 'xmlns').map(({ value }) => value)
      expect(values.filter((value) => REFERENCE.test(value))).toEqual([])
      const labels = scenario.launchPoints.map(({ name }) => name)
      // Set off as a quotation, which a quotation mark within would end.
      const shown = labels.map((label) => `“${label!.replaceAll(/["“”„‟«»ʺ〝〞＂]/g, "'")}”`)
      expect(shown.filter((label) => !text.includes(label))).toEqual([])
    },
  )
})

describe('the reader of markup', () => {
  it.each([
    '<svg><!-- x --></svg>',
    '<svg><![CDATA[x]]></svg>',
    '<svg onload=alert(1)/>',
    "<svg id='x'/>",
    '<svg>&x;</svg>',
    '<svg>&</svg>',
    '<svg>',
    '<svg></g>',
    '<?xml version="1.0"?>',
  ])('refuses %s', (text) => {
    expect(() => markupOf(text)).toThrow(Error)
  })

  it('finds what a label must not bring', () => {
    const { elements, attributes } = markupOf('<svg><script href="data:&quot;"/></svg>')
    expect([...elements]).toEqual(['svg', 'script'])
    expect(attributes).toEqual([{ name: 'href', value: 'data:"' }])
  })
})
