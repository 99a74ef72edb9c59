import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { HASHED_PAGES_POLICY, POLICY } from '../../build/policy.ts'
import { WORKS } from '../../src/ui/sources/works.ts'
import { apache, nginx, programOf, type WebServer } from './web-servers.ts'

const YEAR = 'public, max-age=31536000, immutable'
const HOUR = 'public, max-age=3600'
const ANEW = 'no-cache'
const JAVASCRIPT = /^(text|application)\/javascript(; charset=utf-8)?$/
const HTML = /^text\/html; charset=utf-8$/

const first = (folder: string, pattern: RegExp): string =>
  `${folder}/${readdirSync(`dist/${folder}`).find((name) => pattern.test(name))}`

/** What must come of each path below the page. */
const answers = () =>
  [
    ['', 200, HTML, ANEW, POLICY],
    ['embed/v1/', 200, HTML, ANEW, HASHED_PAGES_POLICY],
    ['banned-band-lesson.html', 200, HTML, ANEW, HASHED_PAGES_POLICY],
    ['banned-band-lesson-de.html', 200, HTML, ANEW, HASHED_PAGES_POLICY],
    ['see/kaliningrad/', 200, HTML, ANEW, POLICY],
    ['embed.js', 200, JAVASCRIPT, HOUR, POLICY],
    ['embed.js.sri', 200, /^text\/plain/, ANEW, POLICY],
    ['licences.txt', 200, /^text\/plain; charset=utf-8$/, ANEW, POLICY],
    ['sw.js', 200, JAVASCRIPT, ANEW, POLICY],
    ['sw.json', 200, /^application\/json/, ANEW, POLICY],
    ['previews/kaliningrad.png', 200, /^image\/png$/, ANEW, POLICY],
    [first('assets', /^index-.*\.js$/), 200, JAVASCRIPT, YEAR, POLICY],
    [first('assets', /\.css$/), 200, /^text\/css/, YEAR, POLICY],
    [first('assets', /\.woff2$/), 200, /^font\/woff2$/, YEAR, POLICY],
    [first('assets', /^still-.*\.svg$/), 200, /^image\/svg\+xml/, YEAR, POLICY],
    [first('data', /^cities-world-.*\.js$/), 200, JAVASCRIPT, YEAR, POLICY],
    ['assets/index-of-yesterday.js', 404, /^text\/html/, ANEW, POLICY],
    ['data/none.js', 404, /^text\/html/, ANEW, POLICY],
    ['embed/v1/none.html', 404, /^text\/html/, ANEW, HASHED_PAGES_POLICY],
    ['assets/', 403, /^text\/html/, ANEW, POLICY],
    ['embed/v1', 301, /^text\/html/, ANEW, HASHED_PAGES_POLICY],
  ] as const

const ask = (url: string, init: RequestInit = {}) => fetch(url, { redirect: 'manual', ...init })

const PRESSED = { 'Accept-Encoding': 'gzip' }
const HEADERS = [
  'content-type',
  'cache-control',
  'content-security-policy',
  'x-content-type-options',
  'cross-origin-resource-policy',
  // The site's own, which would forbid frames.
  'x-frame-options',
]

/** What comes of each path below a page: the path, the status, and the headers above. */
const answersOf = (page: string) =>
  Promise.all(
    answers().map(async ([path]) => {
      const { status, headers } = await ask(`${page}${path}`, { method: 'HEAD' })
      return { path, status, headers: HEADERS.map((name) => headers.get(name)) }
    }),
  )

/** What every server must do that has our headers. */
function servesWell(server: () => WebServer): void {
  it('gives every kind of answer its type, its policy and the right time to be kept', async () => {
    const expected = answers().map(([path, status, type, cache, policy]) => ({
      path,
      status,
      headers: [expect.stringMatching(type), cache, policy, 'nosniff', 'cross-origin', null],
    }))
    for (const page of Object.values(server().pages)) {
      expect(await answersOf(page)).toEqual(expected)
    }
  })

  it('keeps what has not changed, and presses text', async () => {
    for (const page of Object.values(server().pages)) {
      const url = `${page}${first('assets', /^index-.*\.js$/)}`
      const answer = await ask(url, { headers: PRESSED })
      expect(answer.headers.get('content-encoding')).toBe('gzip')
      const etag = answer.headers.get('etag') ?? ''
      const again = await ask(url, { headers: { ...PRESSED, 'If-None-Match': etag } })
      expect([again.status, again.headers.get('cache-control')]).toEqual([304, YEAR])
    }
  })
}

const paths = { nginx: programOf('nginx'), apache: programOf('apache2') }
for (const [name, path] of Object.entries(paths)) {
  if (path === null) console.log(`${name} is not installed: its sample is not tried`)
}

beforeAll(() => {
  if (!existsSync('dist/index.html')) throw new Error('There is no dist/: npm run build')
})

describe.skipIf(!paths.nginx)('nginx', () => {
  let server: WebServer
  beforeAll(async () => {
    server = await nginx(paths.nginx!)
  })
  afterAll(() => server?.stop())

  servesWell(() => server)

  it('leads to the folder of the page', async () => {
    const root = server.pages['a folder of a site']!
    const answer = await ask(root.slice(0, -1))
    expect([answer.status, answer.headers.get('location')]).toEqual([301, root])
  })
})

describe.skipIf(!paths.apache)('Apache', () => {
  let server: WebServer
  let bare: WebServer
  beforeAll(async () => {
    ;[server, bare] = await Promise.all([
      apache(paths.apache!, ['headers', 'filter', 'deflate']),
      apache(paths.apache!, []),
    ])
  })
  afterAll(() => Promise.all([server?.stop(), bare?.stop()]))

  servesWell(() => server)

  it('serves the page without the modules that the sample would like', async () => {
    const expected = answers().map(([path, status, type]) => ({
      path,
      status,
      headers: [expect.stringMatching(type), null, null, null, null, null],
    }))
    for (const page of Object.values(bare.pages)) expect(await answersOf(page)).toEqual(expected)
  })
})

it('has beside the page the licences of all that it names', () => {
  const text = readFileSync('dist/licences.txt', 'utf8').toLowerCase()
  for (const { name } of WORKS) expect(text).toContain(name.toLowerCase())
})
