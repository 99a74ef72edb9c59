import { expect, it } from 'vitest'
import type { City } from '../../geo/index.ts'
import { drawingOrder, markMinZoom, markRadiusPx } from '../../src/map/style/city-marks.ts'
import { cityMinZoom, labelsOf } from '../../src/map/style/labels.ts'
import { cityAt } from '../../src/map/layout/city-hit.ts'
import { MARK } from '../../src/derive/picture-types.ts'
import { flatProjector } from './flat-projector.ts'

const city = (id: number, population: number, lng: number, more: Partial<City> = {}): City => ({
  id,
  name: `City ${id}`,
  country: 'XX',
  population,
  at: [lng, 50],
  capital: false,
  suburb: false,
  ...more,
})

const view = flatProjector({ centre: [20, 50], zoom: 3 }, 800, 600)
const { xPx, yPx } = view.project([20, 50])
const seen = (cities: readonly City[], marks = cities.map((): number => MARK.within)) => ({
  cities,
  marks: Uint8Array.from(marks),
  labelled: [],
})

it('draws four sizes from 100,000 people on, all of them at every zoom', () => {
  const steps = [100_000, 300_000, 1_000_000, 3_000_000]
  expect(steps.map(markRadiusPx)).toEqual([2.1, 2.8, 3.7, 4.6])
  expect(steps.every((population) => markMinZoom(population) < 0)).toBe(true)
  expect(markRadiusPx(20_000)).toBeLessThan(2.1)
  expect(markMinZoom(20_000)).toBeGreaterThan(3)
})

it('draws large cities over small ones', () => {
  const order = drawingOrder([city(1, 5_000_000, 0), city(2, 100_000, 0), city(3, 400_000, 0)])
  expect([...order]).toEqual([1, 2, 0])
})

it('hits the largest mark within 12 px, and among equals the nearest', () => {
  const px = 360 / (512 * 2 ** 3)
  const large = city(1, 4_000_000, 20 + 10 * px)
  const small = city(2, 120_000, 20 + 2 * px)
  const smaller = city(3, 110_000, 20 + px)
  expect(cityAt(xPx, yPx, seen([small, large]), view, 3)).toBe(1)
  expect(cityAt(xPx, yPx, seen([small, smaller]), view, 3)).toBe(3)
  expect(cityAt(xPx + 30, yPx, seen([small]), view, 3)).toBeNull()
})

it('hits no mark that is not drawn', () => {
  expect(cityAt(xPx, yPx, seen([city(1, 200_000, 20)], [MARK.hidden]), view, 3)).toBeNull()
  expect(cityAt(xPx, yPx, seen([city(1, 20_000, 20)]), view, 3)).toBeNull()
  expect(cityAt(xPx, yPx, seen([city(1, 20_000, 20)]), view, 6)).toBe(1)
})

it('names capitals sooner than cities of their size, suburbs never, chosen labels always', () => {
  expect(cityMinZoom(city(1, 150_000, 0, { capital: true }))).toBeLessThan(
    cityMinZoom(city(1, 150_000, 0)),
  )
  const words = {
    countries: [],
    waters: [],
    cityName: ({ name }: City) => name,
    scaleBar: () => ({ km: 1, label: '1 km' }),
    scaleBarName: String,
    beyondMap: { north: '', south: '' },
    handle: '',
  }
  const cities = [city(1, 200_000, 0), city(2, 200_000, 1, { suburb: true }), city(3, 50_000, 2)]
  const labels = labelsOf(words, cities, [3], 1, 0)
  expect(labels.map(({ name }) => name)).toEqual(['City 3'])
  expect(labels[0]!.minZoom).toBe(0)
})
