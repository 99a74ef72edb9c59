import { readdirSync, readFileSync } from 'node:fs'
import { PNG } from 'pngjs'
import { describe, expect, it } from 'vitest'
import { baseFrom, oembedOf, pageOf, previewOf, stepPreviews } from '../../build/preview-pages.ts'
import { PRESETS } from '../../src/story/presets.ts'

const BASE = 'https://example.org/map/'
const MAX_BYTES = 300_000

/** How WordPress finds an oEmbed address: wp-includes/class-wp-oembed.php, `discover`. */
const WORDPRESS = /<link([^<>]+?)\/?>/gi

const contentOf = (html: string, name: string): string | undefined =>
  new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`).exec(html)?.[1]

const PREVIEWS = [...PRESETS.map(previewOf), ...stepPreviews()]

describe.each(PREVIEWS)('the page of $id', (preview) => {
  const html = pageOf(preview, BASE)

  it('tells services its title, its words and its picture, by absolute addresses', () => {
    expect(contentOf(html, 'og:title')).toBe(preview.title)
    expect(contentOf(html, 'og:description')?.length).toBeGreaterThan(40)
    expect(contentOf(html, 'og:image')).toBe(`${BASE}previews/${preview.id}.png`)
    expect(contentOf(html, 'og:image:alt')).toBe(contentOf(html, 'og:description'))
    expect(contentOf(html, 'og:url')).toBe(`${BASE}see/${preview.id}/`)
    expect(contentOf(html, 'twitter:card')).toBe('summary_large_image')
    expect(html.length).toBeLessThan(50_000)
  })

  it('is found by WordPress, and answers as oEmbed 1.0 wants', () => {
    const head = html.slice(0, html.indexOf('</head>'))
    const links = [...head.matchAll(WORDPRESS)].map(([, attributes]) => attributes ?? '')
    const found = links.filter((attributes) => attributes.includes('application/json+oembed'))
    expect(found).toHaveLength(1)
    expect(found[0]).toContain(`href="${BASE}see/${preview.id}/oembed.json"`)
    const answer = oembedOf(preview, BASE)
    expect(answer).toMatchObject({ version: '1.0', type: 'rich', width: 600, height: 640 })
    expect(answer.html).toMatch(
      /^<iframe [^>]*src="https:\/\/example\.org\/map\/embed\/v1\/#v=1[^"]*"[^>]*><\/iframe>$/,
    )
    expect(answer.thumbnail_url).toMatch(/^https:/)
  })

  it('has a picture of the size that services want', () => {
    const bytes = readFileSync(`public/previews/${preview.id}.png`)
    const { width, height } = PNG.sync.read(bytes)
    expect([width, height]).toEqual([1200, 630])
    expect(bytes.length).toBeLessThanOrEqual(MAX_BYTES)
  })
})

it('has no picture without a preset', () => {
  expect(readdirSync('public/previews').toSorted()).toEqual(
    PREVIEWS.map(({ id }) => `${id}.png`).toSorted(),
  )
})

it('keeps a title inside its tags and attributes', () => {
  const title = '"><script>alert(1)</script>'
  const html = pageOf({ ...previewOf(PRESETS[0]!), title }, BASE)
  expect(html.match(/<script/g)).toHaveLength(1)
  expect(oembedOf({ ...previewOf(PRESETS[0]!), title }, BASE).html).not.toContain('<script')
})

describe('the address of the build', () => {
  it('gets its slash', () => {
    expect(baseFrom('https://example.org/map')).toBe(BASE)
    expect(baseFrom('http://localhost:4173')).toBe('http://localhost:4173/')
    expect(baseFrom(undefined)).toBeNull()
    expect(baseFrom('')).toBeNull()
  })

  it.each([
    'example.org',
    'javascript:alert(1)',
    'https://example.org/?a',
    'http://example.org/',
    'https://a"b/',
    'https://',
    'http://localhost.example.org/',
  ])('is not %s', (text) => {
    expect(() => baseFrom(text)).toThrow('BASE_URL must be like https://example.org/map/')
  })

  it('is left out with all that needs it', () => {
    const html = pageOf(previewOf(PRESETS[0]!), null)
    expect(html).not.toMatch(/og:|oembed|canonical/)
    expect(html).toContain('<script src="../open.js"')
  })
})
