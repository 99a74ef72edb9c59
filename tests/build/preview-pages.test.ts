import { readdirSync, readFileSync } from 'node:fs'
import { PNG } from 'pngjs'
import { describe, expect, it } from 'vitest'
import {
  baseFrom,
  oembedOf,
  pageOf,
  previewOf,
  rootPreview,
  rootTags,
  stepPreviews,
} from '../../build/preview-pages.ts'
import { INITIAL_STATE } from '../../src/state/initial.ts'
import { stateOf } from '../../src/state/link-read.ts'
import { PRESETS } from '../../src/story/presets.ts'

const BASE = 'https://example.org/map/'
const MAX_BYTES = 300_000

/** How WordPress finds an oEmbed address: wp-includes/class-wp-oembed.php, `discover`. */
const WORDPRESS = /<link([^<>]+?)\/?>/gi

const contentOf = (html: string, name: string): string | undefined =>
  new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`).exec(html)?.[1]

const PREVIEWS = [...PRESETS.map(previewOf), ...stepPreviews()]

const HTML = readFileSync('index.html', 'utf8')
const ROOT = rootPreview(HTML)

/**
 * What WordPress 6 keeps of the code of somebody whom it does not know, and what it looks for in that:
 * wp-includes/embed.php, `wp_filter_oembed_result` and `wp_maybe_enqueue_oembed_host_js`.
 */
function inWordPress(html: string): { readonly quotation: string; readonly frame: string } {
  const kept = html.replaceAll(/<blockquote [^>]*>/g, '<blockquote>')
  const [, quotation = '', frame = ''] =
    /(<blockquote>.*?<\/blockquote>)?.*(<iframe.*?><\/iframe>)/s.exec(kept) ?? []
  return { quotation, frame }
}

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
    const { quotation, frame } = inWordPress(answer.html)
    expect(quotation).toMatch(
      new RegExp(`^<blockquote><a href="${BASE}see/${preview.id}/">[^<]+</a></blockquote>$`),
    )
    const [, src = ''] = /^<iframe [^>]*src="([^"]*)"[^>]*><\/iframe>$/.exec(frame) ?? []
    expect(src.replaceAll('&amp;', '&')).toBe(`${BASE}embed/v1/#${preview.link}`)
    expect(answer.thumbnail_url).toMatch(/^https:/)
  })
})

it.each([ROOT, ...PREVIEWS])('has a picture of the size that services want for $id', ({ id }) => {
  const bytes = readFileSync(`public/previews/${id}.png`)
  const { width, height } = PNG.sync.read(bytes)
  expect([width, height]).toEqual([1200, 630])
  expect(bytes.length).toBeLessThanOrEqual(MAX_BYTES)
})

describe('the root', () => {
  const tags = rootTags(HTML, BASE)
  const contents = tags.map(({ attrs = {} }) => String(attrs['content'] ?? attrs['href']))

  it('has no answer for oEmbed, since its address is that of every map', () => {
    expect(JSON.stringify(tags)).not.toMatch(/oembed|alternate/)
  })

  it('is about no place where a missile stands', () => {
    expect(ROOT.title).toContain('Banned Band')
    expect(ROOT.description).toContain('any launch point')
    expect(contents).toContain(`${BASE}previews/banned-band.png`)
    expect(contents.join(' ')).not.toMatch(/Kaliningrad|Russian missile|deploy|see\//)
    const { launchPoints } = stateOf(ROOT.link, INITIAL_STATE).state.scenario
    expect(launchPoints.map(({ at }) => at[1])).toEqual([90])
  })
})

it.each([
  [
    'iskander-berlin',
    /^“Iskander missiles in Kaliningrad reach Berlin\.” Printed by press\. .*Berlin: 529.km\./,
  ],
  ['reaches-berlin', /^\d+ of \d+ sites of the catalogue lie in the band around Berlin\.$/],
  ['kaliningrad', /^From Kaliningrad, \d+ of \d+ cities/],
])('says of %s what its own map says', (id, words) => {
  expect(PREVIEWS.find((preview) => preview.id === id)?.description).toMatch(words)
})

it('lends no map the words of another', () => {
  const preset = { id: 'x', title: 'X', link: 'v=1&q=claim!none' }
  expect(() => previewOf(preset)).toThrow('There is no answer to the question')
})

it('has no picture without a preset', () => {
  expect(readdirSync('public/previews').toSorted()).toEqual(
    [ROOT, ...PREVIEWS].map(({ id }) => `${id}.png`).toSorted(),
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
