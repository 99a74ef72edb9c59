import { describe, expect, it } from 'vitest'
import { lessonChunks } from '../../build/lesson.ts'
import { planOf } from '../../build/service-worker.ts'
import { cachePrefix, heldAddress, isSwitchedOff, isSwitchedOn } from '../../src/offline/sw-plan.ts'

const SCOPE = 'https://example.org/maps/'
const FILES = new Set([`${SCOPE}data/waters-12345678.js`, `${SCOPE}icon.svg`])

const asset = (fileName: string) => ({ type: 'asset' as const, fileName })
const chunk = (fileName: string) => ({ type: 'chunk' as const, fileName })

const held = (url: string, mode: RequestMode = 'no-cors', method = 'GET') =>
  heldAddress({ url, mode, method }, SCOPE, FILES)

describe('a request', () => {
  it('of the page is answered with the page, whatever its link and query', () => {
    for (const path of ['', 'index.html', '?from=mail', '#v=1&p=1,2', 'index.html?x#y']) {
      expect(held(SCOPE + path, 'navigate')).toBe(SCOPE)
    }
  })

  it('of anything else below the page goes to the network', () => {
    for (const path of [
      'embed/',
      'embed/v1/',
      'embed/v1/index.html',
      'see/kaliningrad/',
      'embed.js',
      'banned-band-lesson.html',
      'index.html/',
    ]) {
      expect(held(SCOPE + path, 'navigate')).toBe(null)
      expect(held(SCOPE + path)).toBe(null)
    }
    expect(held('https://example.org/', 'navigate')).toBe(null)
    expect(held('https://example.com/maps/', 'navigate')).toBe(null)
  })

  it('of a file is answered when that very file is held', () => {
    expect(held(`${SCOPE}icon.svg`)).toBe(`${SCOPE}icon.svg`)
    expect(held(`${SCOPE}data/waters-12345678.js`)).toBe(`${SCOPE}data/waters-12345678.js`)
    expect(held(`${SCOPE}data/waters-87654321.js`)).toBe(null)
    expect(held(`${SCOPE}sw.json`, 'cors')).toBe(null)
    expect(held(`${SCOPE}icon.svg`, 'cors', 'POST')).toBe(null)
  })
})

it('switches on and off by a plain word alone', () => {
  expect(
    [{ enabled: true }, { enabled: false }, {}, null, 'false', { enabled: 'false' }, []].map(
      (told) => [isSwitchedOn(told), isSwitchedOff(told)],
    ),
  ).toEqual([[true, false], [false, true], ...Array.from({ length: 5 }, () => [false, false])])
})

it('keeps copies on one host apart, also where one lies in the other', () => {
  const [outer, inner] = [cachePrefix('https://a.org/'), cachePrefix('https://a.org/maps/')]
  expect(`${inner}12345678`.startsWith(outer)).toBe(false)
})

describe('the plan', () => {
  const PAGE = '<script src="./assets/index-new.js"></script>'
  const EMITTED = [
    chunk('assets/index-new.js'),
    chunk('assets/engine-page.js'),
    asset('data/maplibre-engine-12345678.js'),
    asset('assets/embed-12345678.js'),
    asset('data/embed-style-12345678.js'),
    asset('assets/still-12345678.svg'),
    asset('assets/noto.woff2'),
    asset('data/waters-12345678.js'),
    asset('data/cities-core-3-12345678.js'),
    asset('embed/v1/index.html'),
    asset('see/open.js'),
    asset('embed.js'),
    asset('embed.js.sri'),
    asset('banned-band-lesson.html'),
    asset('index.html'),
  ]

  it('holds what the page needs, and nothing of frames, previews and the lesson', () => {
    const { files, entry, named } = planOf(EMITTED, PAGE)
    expect(files).toEqual([
      'assets/engine-page.js',
      'assets/index-new.js',
      'assets/noto.woff2',
      'data/cities-core-3-12345678.js',
      'data/waters-12345678.js',
    ])
    expect(entry).toBe('assets/index-new.js')
    expect(named).toEqual(['icon.svg'])
  })

  it('is another when the page or a file is another, and the same otherwise', () => {
    const { revision } = planOf(EMITTED, PAGE)
    expect(planOf(EMITTED.toReversed(), PAGE).revision).toBe(revision)
    expect(planOf(EMITTED, `${PAGE} `).revision).not.toBe(revision)
    expect(planOf([...EMITTED, asset('data/x-1.js')], PAGE).revision).not.toBe(revision)
  })

  it('refuses a page of another build', () => {
    expect(() => planOf(EMITTED, '<script src="./assets/index-old.js"></script>')).toThrow(
      'names no script',
    )
  })
})

it('puts English and one language into a lesson, all data but the finest borders', () => {
  const chunks = [
    'basemap/detail',
    'basemap/overview',
    'cities-core-3',
    'cities-world',
    'names/de-more',
    'names/fr-more',
    'stories/de',
    'stories/en',
    'stories/plan',
    'texts/ru',
    'words/de',
    'words/en',
    'words/uk',
  ].map((name) => ({ name, hash: '', url: '', source: '' }))
  expect(lessonChunks(chunks, 'de').map(({ name }) => name)).toEqual([
    'basemap/overview',
    'cities-core-3',
    'cities-world',
    'names/de-more',
    'stories/de',
    'stories/en',
    'stories/plan',
    'words/de',
    'words/en',
  ])
})
