import { describe, expect, it } from 'vitest'
import {
  azimuthText,
  compassPoint,
  compassWord,
  coordinatesSpoken,
  coordinatesText,
  distanceText,
  lengthText,
  limitText,
  marginLength,
  marginText,
  marginWords,
  peopleText,
  populationMillions,
  populationText,
} from '../../src/i18n/measures.ts'
import { offeredLanguage } from '../../src/i18n/first-words.ts'
import { englishWords as words } from '../../src/i18n/english.ts'

describe('distances', () => {
  it.each([
    [1420.6, 'km', '1,421\u00A0km'],
    [0, 'km', '0\u00A0km'],
    [500, 'km', '500\u00A0km'],
    [499.7, 'km', '499.7\u00A0km'],
    [500.3, 'km', '500.3\u00A0km'],
    [499.98, 'km', '499.98\u00A0km'],
    [5500.0004, 'km', '5,500.000\u00A0km'],
    [5499.6, 'km', '5,499.6\u00A0km'],
    [501.2, 'km', '501\u00A0km'],
    [1420.6, 'mi', '883\u00A0mi'],
    [500, 'mi', '311\u00A0mi'],
  ] as const)('%f km in %s are written %s', (km, units, text) => {
    expect(distanceText(km, units, words)).toBe(text)
    expect(`${lengthText(km, units, words)}\u00A0${units}`).toBe(text)
  })

  it.each([
    [500, '500\u00A0km', '310\u00A0mi'],
    [1000, '1,000\u00A0km', '620\u00A0mi'],
    [5500, '5,500\u00A0km', '3,400\u00A0mi'],
    [123.4, '123.4\u00A0km', '77\u00A0mi'],
  ] as const)('a limit of %f km is %s or, as the press rounds it, %s', (km, metric, imperial) => {
    expect(limitText(km, 'km', words)).toBe(metric)
    expect(limitText(km, 'mi', words)).toBe(imperial)
  })

  it.each([
    [28.9, '29\u00A0km'],
    [-11.2, '11\u00A0km'],
    [0.96, '1\u00A0km'],
    [0.34, '0.3\u00A0km'],
    [-0.01, '0.1\u00A0km'],
    [0, '0.0\u00A0km'],
    [1250, '1,250\u00A0km'],
  ] as const)('a margin of %f km is written %s', (km, text) => {
    expect(marginText(km, 'km', words)).toBe(text)
    expect(`${marginLength(km, 'km', words)}\u00A0km`).toBe(text)
  })

  it('a margin tells its side', () => {
    expect(marginWords(28.9, 'within-limits', 'km', words)).toBe('29\u00A0km inside the band')
    expect(marginWords(-11.2, 'below-limits', 'km', words)).toBe('11\u00A0km short of the band')
    expect(marginWords(-171, 'beyond-limits', 'mi', words)).toBe('106\u00A0mi beyond the band')
  })
})

describe('directions', () => {
  it.each([
    [246.2, '246°', 'WSW', 'south-west'],
    [359.6, '0°', 'N', 'north'],
    [11.2, '11°', 'N', 'north'],
    [11.3, '11°', 'NNE', 'north'],
    [22.5, '23°', 'NNE', 'north-east'],
    [348.8, '349°', 'N', 'north'],
    [180, '180°', 'S', 'south'],
  ] as const)('%f° is written %s, %s, %s', (azimuth, degrees, point, word) => {
    expect(azimuthText(azimuth, words)).toBe(degrees)
    expect(compassPoint(azimuth, words)).toBe(point)
    expect(compassWord(azimuth, words)).toBe(word)
  })

  it.each([
    [[20.51, 54.71], '54.71° N, 20.51° E', '54.71 north, 20.51 east'],
    [[-0.1257, 51.5085], '51.51° N, 0.13° W', '51.51 north, 0.13 west'],
    [[-180, -90], '90.00° S, 180.00° W', '90.00 south, 180.00 west'],
    [[0, 0], '0.00° N, 0.00° E', '0.00 north, 0.00 east'],
  ] as const)('%j is written %s and spoken %s', (at, text, spoken) => {
    expect(coordinatesText(at, words)).toBe(text)
    expect(coordinatesSpoken(at, words)).toBe(spoken)
  })
})

describe('populations', () => {
  it.each([
    [14_804_116, '14.8\u00A0m', '14.8'],
    [1_000_000, '1.0\u00A0m', '1.0'],
    [999_700, '1.0\u00A0m', '1.0'],
    [434_954, '435,000', '0.4'],
    [95_282, '95,000', '0.1'],
    [15_400, '15,000', '0.02'],
  ])('%i are written %s, in millions %s', (people, text, millions) => {
    expect(populationText(people, words)).toBe(text)
    expect(populationMillions(people, words)).toBe(millions)
  })
})

describe('people in a sentence', () => {
  it.each([
    [15_000, '15,000'],
    [999_999, '999,999'],
    [1_000_000, '1 million'],
    [1_050_000, '1,050,000'],
    [1_500_000, '1.5 million'],
    [21_000_000, '21 million'],
  ])('%i are written %s', (people, text) => {
    expect(peopleText(people, words)).toBe(text)
  })
})

describe('languages', () => {
  it('offer the nearest to what the browser asks for', () => {
    expect(offeredLanguage(['en-US', 'de'])).toBe('en')
    expect(offeredLanguage(['xx', 'EN-gb'])).toBe('en')
    expect(offeredLanguage([])).toBe('en')
  })
})

describe('words', () => {
  it('never speak of targets, and hold no empty message', () => {
    const said: string[] = []
    const collect = (value: unknown): void => {
      if (typeof value === 'string') said.push(value)
      else if (typeof value === 'function') said.push(String(value))
      else if (typeof value === 'object' && value !== null) Object.values(value).forEach(collect)
    }
    const { numbers: _, cityName: __, ...messages } = words
    collect(messages)
    expect(said.length).toBeGreaterThan(150)
    expect(said.filter((text) => text.trim() === '')).toEqual([])
    expect(said.filter((text) => /\b(target|strike|victim|safe|hit)s?\b/i.test(text))).toEqual([])
  })
})
