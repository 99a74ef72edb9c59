import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import {
  countryName,
  decodeWholeCities,
  decodeCountries,
  decodeWaters,
  type City,
} from '../../../geo/index.ts'
import type { MapWords } from '../../../src/map/contract/engine.ts'
import { ESTIMATED_WIDTHS } from '../../../src/map/svg/still/estimated-widths.ts'
import { NameLayout } from '../../../src/map/svg/drawing/name-layout.ts'
import { NAME_STYLES, linesOf } from '../../../src/map/svg/drawing/name-style.ts'
import { projectionOf } from '../../../src/map/svg/projection/view.ts'
import { THEMES } from '../../../src/map/style/theme.ts'
import { stagePicture } from '../../pictures/stage-picture.ts'

const read = (file: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../geo/data/${file}.json`, import.meta.url), 'utf8'))
const cities = decodeWholeCities(read('cities-core-1'), read('cities-core-1-rest'))
const countries = decodeCountries(read('countries'))
const words: MapWords = {
  countries: countries.labels.map(({ country, at, minZoom }) => ({
    name: countryName(countries, country),
    at,
    minZoom,
  })),
  waters: decodeWaters(read('waters')),
  cityName: (city: City) => city.name,
  scaleBar: (maxKm) => ({ km: maxKm, label: '' }),
  scaleBarName: String,
  beyondMap: { north: '', south: '' },
  handle: '',
}
const picture = stagePicture([], cities, 'mercator', null, [])
const camera = { centre: [15, 50], zoom: 3.2 } as const
const projection = projectionOf('mercator', camera, { widthPx: 900, heightPx: 700 }, null)

const placed = (layout: NameLayout, taken: Parameters<NameLayout['place']>[5] = []) =>
  layout.place(picture, projection, THEMES.light, words, ESTIMATED_WIDTHS, taken)

it('names capitals and countries of a map of Europe before other cities', () => {
  const names = placed(new NameLayout()).map(({ label }) => label.name)
  for (const name of ['Paris', 'Berlin', 'Madrid', 'Rome', 'Warsaw', 'Ukraine', 'Greece']) {
    expect(names).toContain(name)
  }
  expect(names.length).toBeGreaterThan(40)
})

it('leaves the room of handles free, and the next in rank may have what that frees', () => {
  const whole = placed(new NameLayout())
  const half = { left: 0, right: 450, top: 0, bottom: 700 }
  const names = placed(new NameLayout(), [half]).map(({ label }) => label.name)
  expect(names).not.toContain('Madrid')
  expect(names.length).toBeLessThan(whole.length)
})

it('says the same again from the same view, each name on its side', () => {
  const layout = new NameLayout()
  const first = placed(layout)
  expect(placed(layout)).toEqual(first)
})

it('parts long names into even lines', () => {
  const { countries: style } = NAME_STYLES
  expect(linesOf('United Kingdom', style, 12, ESTIMATED_WIDTHS)).toEqual(['UNITED', 'KINGDOM'])
  expect(linesOf('Russia', style, 12, ESTIMATED_WIDTHS)).toEqual(['RUSSIA'])
})

it('gives contested room to the capital, else to the country, else to the city, last to the water', () => {
  const at = [15, 50] as const
  const berlin = cities.find(({ name }) => name === 'Berlin')!
  const capital: City = { ...berlin, at, name: 'Capital', capital: true, population: 2_000_000 }
  const city: City = { ...capital, id: 1, name: 'City', capital: false, population: 9_000_000 }
  const ground = { name: 'Ground', at, minZoom: 0 }
  const stands = (parts: { cities: City[]; countries: boolean; waters: boolean }) =>
    new NameLayout()
      .place(
        stagePicture([], parts.cities, 'mercator', null, []),
        projection,
        THEMES.light,
        {
          ...words,
          countries: parts.countries ? [{ ...ground, name: 'Country' }] : [],
          waters: parts.waters ? [{ ...ground, name: 'Water' }] : [],
        },
        // All names and their sides are wider than the view: there is room for one.
        { of: () => 880 },
        [],
      )
      .map(({ label }) => label.name)
  expect(stands({ cities: [city, capital], countries: true, waters: true })[0]).toBe('Capital')
  expect(stands({ cities: [city], countries: true, waters: true })).toEqual(['Country'])
  expect(stands({ cities: [city], countries: false, waters: true })[0]).toBe('City')
  expect(stands({ cities: [], countries: false, waters: true })).toEqual(['Water'])
})
