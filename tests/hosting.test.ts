import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, posix } from 'node:path'
import { unzipSync } from 'fflate'
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest'
import { HASHED_PAGES_POLICY, POLICY } from '../build/policy.ts'
import { archiveOf, filesIn, newsroomFiles } from '../scripts/archive.ts'

const SAMPLES = ['nginx.conf', 'apache.htaccess', '_headers', 's3.md']
const sample = (name: string): string => readFileSync(`hosting/${name}`, 'utf8')

const YEAR = 'public, max-age=31536000, immutable'
const EXPECTED = [
  'Content-Security-Policy',
  'X-Content-Type-Options',
  'nosniff',
  'Referrer-Policy',
  'no-referrer',
  'Permissions-Policy',
  'geolocation=(), camera=(), microphone=(), browsing-topics=()',
  'Cross-Origin-Resource-Policy',
  'cross-origin',
  'Cross-Origin-Embedder-Policy',
  'Cache-Control',
  'public, max-age=3600',
  'no-cache',
  'gzip',
]

describe.each(SAMPLES)('%s', (name) => {
  it('has every header', () => {
    const text = sample(name)
    expect(EXPECTED.filter((word) => !text.includes(word))).toEqual([])
    expect(text).toMatch(/brotli/i)
  })

  it('has the policy of the page, and that of the pages whose own names hashes', () => {
    const policies = [...sample(name).matchAll(/(default|connect)-src [^"\n]*/g)]
    expect(new Set(policies.map(([policy]) => policy))).toEqual(
      new Set([POLICY, HASHED_PAGES_POLICY]),
    )
  })

  it('lets other sites show the map', () => {
    const lines = sample(name).split('\n')
    const set = lines.filter((line) => !/^\s*#|\bunset\b/.test(line)).join('\n')
    expect(set).not.toMatch(/X-Frame-Options|frame-ancestors/i)
  })

  it('keeps for long only what it can tell from what is not there', () => {
    expect(sample(name).includes(YEAR)).toBe(name !== '_headers')
  })

  it('only offers to isolate the embedding page', () => {
    const lines = sample(name).split('\n')
    const at = lines.findIndex((line) => line.includes('Cross-Origin-Embedder-Policy'))
    expect(`${lines[at - 1]}\n${lines[at]}`).toMatch(/^\s*#.*\n\s*# |^<!--.*\n.*-->$/)
  })
})

it('says nothing in a header of what only a hash allows', () => {
  expect(HASHED_PAGES_POLICY).not.toMatch(/(default|script|style|img|font)-src/)
  const own = POLICY.split('; ')
  const added = HASHED_PAGES_POLICY.split('; ').filter((part) => !own.includes(part))
  expect(added).toEqual(["connect-src 'self' data:", "worker-src 'self' data:"])
})

const matches = (rule: string, path: string): boolean =>
  rule.endsWith('*') ? path.startsWith(rule.slice(0, -1)) : rule === path

it('puts no header into two rules of _headers that meet', () => {
  const rules = sample('_headers')
    .split(/\n(?=\/)/)
    .slice(1)
    .map((rule) => {
      const [path = '', ...lines] = rule.split('\n')
      return { path, names: lines.flatMap((line) => /^ {2}([\w-]+):/.exec(line)?.[1] ?? []) }
    })
  expect(rules.length).toBeGreaterThan(4)
  for (const path of [
    '/',
    '/index.html',
    '/embed.js',
    '/embed/index.html',
    '/data/x',
    '/assets/x',
    '/sw.js',
    '/sw.json',
  ]) {
    const names = rules.filter((rule) => matches(rule.path, path)).flatMap((rule) => rule.names)
    expect(names.toSorted()).toEqual([...new Set(names)].toSorted())
    expect(names).toContain('Cache-Control')
    expect(names).toContain('Cross-Origin-Resource-Policy')
  }
})

describe('the worker and its switch', () => {
  it.each(['/sw.js', '/sw.json'])('are asked for anew by _headers: %s', (path) => {
    const [, rule = ''] = sample('_headers').split(`\n${path}\n`)
    expect(rule.split('\n')[0]).toBe('  Cache-Control: no-cache')
  })

  it('come last to S3, whatever their size', () => {
    const lines = sample('s3.md').split('\n')
    const at = (text: string) => lines.findIndex((line) => line.includes(text))
    expect(lines[at('cp dist/sw.js ')]).toContain('--cache-control "no-cache"')
    expect(lines[at('cp dist/sw.json ')]).toContain('--cache-control "no-cache"')
    expect(at('cp dist/sw.js ')).toBeGreaterThan(at('--include "*.html"'))
    expect(lines[at('--size-only')]).toContain('--exclude "sw.js*"')
  })
})

it('has JSON for CloudFront that can be read', () => {
  const blocks = [...sample('s3.md').matchAll(/```json\n([^`]*)```/g)].map(([, json = '']) => json)
  const policies = blocks.map(
    (json) => JSON.parse(json).SecurityHeadersConfig.ContentSecurityPolicy.ContentSecurityPolicy,
  )
  expect(policies).toEqual([POLICY, HASHED_PAGES_POLICY])
})

describe('the archive', () => {
  const folder = mkdtempSync(join(tmpdir(), 'archive-'))
  mkdirSync(join(folder, 'data', 'deep'), { recursive: true })
  const contents = { 'index.html': '<p>Ä</p>', 'data/a.js': 'x'.repeat(5000), 'data/deep/b': '' }
  for (const [path, text] of Object.entries(contents)) writeFileSync(join(folder, path), text)

  afterAll(() => rmSync(folder, { recursive: true }))
  afterEach(() => {
    vi.unstubAllEnvs()
    vi.useRealTimers()
  })

  it('has the same bytes at any time and in any zone, and unpacks to what went in', () => {
    const first = archiveOf(filesIn(folder, 'top'))
    vi.stubEnv('TZ', 'Asia/Tokyo')
    vi.useFakeTimers({ now: new Date('2031-05-06T07:08:09Z') })
    const reversed = new Map([...filesIn(`${folder}/`, 'top')].toReversed())
    expect(Buffer.from(archiveOf(reversed)).equals(first)).toBe(true)
    const unpacked = Object.entries(unzipSync(first)).map(([path, bytes]) => [
      path,
      new TextDecoder().decode(bytes),
    ])
    const expected = Object.entries(contents).map(([path, text]) => [`top/${path}`, text])
    expect(unpacked.toSorted()).toEqual(expected.toSorted())
  })

  it('brings page, samples and documents, and no link in it leads out of it', () => {
    const files = newsroomFiles('top', folder)
    const texts = [...files].filter(([path]) => path.endsWith('.md'))
    expect(texts.map(([path]) => path)).toEqual(
      expect.arrayContaining(['top/README.md', 'top/LINKS.md', 'top/docs/EMBEDDING.md']),
    )
    for (const path of ['top/LICENSE', 'top/dist/data/a.js', 'top/hosting/404.html']) {
      expect([...files.keys()]).toContain(path)
    }
    const links = texts.flatMap(([path, bytes]) =>
      [...new TextDecoder().decode(bytes).matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(
        ([, to = '']) => posix.join(posix.dirname(path), to),
      ),
    )
    expect(links).toContain('top/LINKS.md')
    expect(links.filter((path) => !files.has(path))).toEqual([])
  })
})
