import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { decodeWholeCities, firstBasemapOf } from '../../../geo/index.ts'
import { ESTIMATED_WIDTHS } from '../../../src/map/svg/still/estimated-widths.ts'
import { svgText, type StillMap } from '../../../src/map/svg/still/svg-text.ts'
import { THEMES } from '../../../src/map/style/theme.ts'
import type { Picture } from '../../../src/derive/picture-types.ts'
import type { ThemeName, View } from '../../../src/state/state.ts'
import { stagePicture } from '../../pictures/stage-picture.ts'

const read = (file: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../geo/data/${file}.json`, import.meta.url), 'utf8'))
const basemap = firstBasemapOf(read('basemap/first'))
const cities = decodeWholeCities(read('cities-core-1'), read('cities-core-1-rest'))
const POINT = { id: 'A', at: [20.51, 54.71], name: 'Königsberg & <old>', from: null } as const

function still(view: View, theme: ThemeName, change: Partial<Picture> = {}): StillMap {
  const berlin = cities.find(({ name }) => name === 'Berlin')!
  return {
    picture: Object.assign(stagePicture([POINT], cities, view, berlin, []), change),
    camera: { centre: [20, 50], zoom: view === 'mercator' ? 2 : 1.2 },
    theme,
    words: {
      countries: [{ name: 'Poland', at: [19, 52], minZoom: 0 }],
      waters: [{ name: 'Atlantic Ocean', at: [-20, 45], minZoom: 0 }],
      cityName: ({ name }) => name,
      scaleBar: (maxKm) => ({ km: maxKm, label: '1,000 km' }),
      scaleBarName: String,
      beyondMap: { north: '', south: '' },
      handle: '',
    },
    basemap,
    widths: ESTIMATED_WIDTHS,
    insets: { top: 0, right: 0, bottom: 0, left: 0 },
    widthPx: 640,
    heightPx: 480,
  }
}

/** Tags that are opened and not closed in their turn. */
function unclosed(text: string): string[] {
  const open: string[] = []
  for (const [, closes, tag = '', isEmpty] of text.matchAll(/<(\/?)(\w+)[^>]*?(\/?)>/g)) {
    if (closes && open.at(-1) === tag) open.pop()
    else if (closes || !isEmpty) open.push(closes + tag)
  }
  return open
}

const VIEWS: readonly View[] = ['mercator', 'globe', 'true-distance']
const THEME_NAMES = Object.keys(THEMES) as ThemeName[]

it.each(VIEWS.flatMap((view) => THEME_NAMES.map((theme) => [view, theme] as const)))(
  'is whole and sound without a document: %s, %s',
  (view, theme) => {
    const text = svgText(still(view, theme))
    expect(text.slice(0, 80)).toMatch(/^<svg xmlns="\S+" viewBox="0 0 640 480" width="640"/)
    expect(text.match(/NaN|Infinity|undefined|null| style=/)).toBeNull()
    expect(unclosed(text)).toEqual([])
    // Every reference has its target.
    const ids = new Set([...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))
    const used = [...text.matchAll(/(?:url\(#|href="#)([^)"]+)/g)].map(([, id]) => id)
    expect(used.filter((id) => !ids.has(id))).toEqual([])
    const words = ['Königsberg &amp; &lt;old&gt;', '500 km', 'Berlin', '529 km', '1,000 km']
    // Words of a ring's label are parted, each turned as the ring is there.
    const spoken = text.replaceAll(/<\/text><text[^>]*>/g, ' ')
    expect(words.filter((word) => !spoken.includes(word))).toEqual([])
    expect(text.includes(THEMES[theme].rings[0]!)).toBe(true)
    expect(text.includes('-hatch')).toBe(THEMES[theme].hatch !== null)
  },
)

it('writes of the chosen city on a card, which no other name and no ring’s label crosses', () => {
  const text = svgText(still('mercator', 'light'))
  const [, left, top, width, height] =
    /<rect x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)" rx="6"/
      .exec(text)!
      .map(Number) as [number, number, number, number, number]
  const isOnCard = (x: number, y: number): boolean =>
    x > left && x < left + width && y > top && y < top + height
  const placed = [
    ...text.matchAll(/<text x="([\d.]+)" y="([\d.]+)"[^>]*>([^<]*)/g),
    ...text.matchAll(/<text transform="translate\(([\d.]+) ([\d.]+)\)[^>]*>([^<]*)/g),
  ].map(([, x, y, words]) => ({ x: Number(x), y: Number(y), words: words! }))
  const onCard = placed.filter(({ x, y }) => isOnCard(x, y)).map(({ words }) => words)
  expect(onCard.slice(0, 2)).toEqual(['Berlin', '529 km'])
  const lines = text.slice(text.indexOf('rx="6"')).match(/<text /g)
  expect(onCard).toHaveLength(lines!.length)
})

it('draws overlapping bands as one', () => {
  const two = [POINT, { ...POINT, id: 'B', at: [8.25, 50.08] as const, name: '' }]
  const text = svgText(
    still('mercator', 'light', stagePicture(two, [], 'mercator', null, ['labels'])),
  )
  const { colour, opacity } = THEMES.light.band
  const fills = text.match(
    new RegExp(`<g opacity="${opacity}">(<path[^>]*fill="${colour}"[^>]*/>){2}</g>`),
  )
  expect(fills).not.toBeNull()
})

it('leaves out what is hidden, and dashes what is dashed', () => {
  const whole = still('mercator', 'light')
  const full = svgText(whole)
  const { picture } = whole
  const rings = picture.rings.map((ring) => Object.assign({}, ring, { stroke: 'dashed' as const }))
  const bare = svgText(
    still('mercator', 'light', {
      rings,
      hidden: ['bands', 'cities', 'labels', 'borders', 'graticule'],
    }),
  )
  const { light } = THEMES
  for (const mark of [
    `fill="${light.band.colour}"`,
    `stroke="${light.marks.within}" stroke-width="3.36"`,
    'Atlantic',
    `stroke="${light.border}"`,
    `stroke="${light.graticule.colour}"`,
  ]) {
    expect([mark, full.includes(mark)]).toEqual([mark, true])
    expect([mark, bare.includes(mark)]).toEqual([mark, false])
  }
  const ring = new RegExp(
    `d="([^"]*)" fill="none" stroke="${light.rings[0]}" stroke-width="2"`,
    'g',
  )
  const piecesIn = (text: string) =>
    [...text.matchAll(ring)].map(([, d = '']) => d.split('M').length - 1)
  // Labels cut the whole rings too.
  expect(Math.max(...piecesIn(full))).toBeLessThan(8)
  expect(Math.min(...piecesIn(bare))).toBeGreaterThan(8)
})

it.each(VIEWS)('hatches what is in doubt once, however much of it overlaps: %s', (view) => {
  const picture = stagePicture([POINT], [], view, null, ['labels'], {}, 'overlapping')
  const text = svgText(still(view, 'light', picture))
  const { colour, opacity } = THEMES.light.doubt
  expect(text.split(`stroke="${colour}" stroke-width="1" stroke-opacity="1"`)).toHaveLength(2)
  expect(text.split(`<g opacity="${opacity}"`)).toHaveLength(2)
  expect(text.match(/id="map-doubt-fade-/g)).toHaveLength(5)
  expect(text.match(/NaN|Infinity|undefined|null/)).toBeNull()
  const hidden = svgText(still(view, 'light', { ...picture, hidden: ['bands', 'labels'] }))
  expect(hidden.includes('map-doubt')).toBe(false)
})
