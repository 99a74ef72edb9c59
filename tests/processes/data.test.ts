import { readdirSync, readFileSync } from 'node:fs'
import { brotliCompressSync, constants } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import { allOutputs } from '../../geo/scripts/build/all-outputs.ts'
import { hashOf, pathOf, type Outputs } from '../../geo/scripts/build/files.ts'
import { charactersInFont } from '../geo/font-characters.ts'

const brotliBytes = (path: string): number =>
  brotliCompressSync(readFileSync(pathOf(path)), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 22 },
  }).length

describe('npm run data', () => {
  let outputs: Outputs

  beforeAll(async () => {
    outputs = await allOutputs()
  })

  it('makes the very bytes that are in the repository', () => {
    const made = [...outputs].map(([path, content]) => [path, hashOf(content)])
    const held = made.map(([path = '']) => [path, hashOf(readFileSync(pathOf(path)))])
    expect(held).toEqual(made)
  })

  it('makes every file of geo/data', () => {
    const files = readdirSync(pathOf('geo/data'), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.json'))
      .map((file) => `geo/data/${file.replaceAll('\\', '/')}`)
    expect(files.filter((file) => !outputs.has(file))).toEqual([])
  })
})

describe('the taken inputs', () => {
  const readme = readFileSync(pathOf('geo/sources/README.md'), 'utf8')
  const taken = [...readme.matchAll(/^\| `(\S+)` .* `([0-9a-f]{64})` \|$/gm)]

  it('are the files that their README names', () => {
    const hashes = taken.map(([, file = '']) => hashOf(readFileSync(pathOf('geo/sources', file))))
    expect(hashes).toEqual(taken.map(([, , hash]) => hash))
    expect(taken).toHaveLength(8)
  })
})

describe('the weight of the data, brotli', () => {
  it.each([
    // Comes with the page: all of the first picture has 40 kB.
    ['geo/data/basemap/first.json', 5_000],
    // First paint: the page has 650 kB in all, the map library takes 372.
    ['geo/data/basemap/overview.json', 80_000],
    ['geo/data/cities-core-1.json', 9_200],
    ['geo/data/cities-core-1-rest.json', 2_900],
    ['geo/data/countries.json', 4_500],
    ['geo/data/waters.json', 1_000],
    // Loaded when idle, zoomed in, searched or switched on.
    ['geo/data/basemap/detail.json', 360_000],
    ['geo/data/cities-core-2.json', 85_000],
    ['geo/data/cities-core-3.json', 150_000],
    ['geo/data/cities-world.json', 50_000],
    ['geo/data/spellings.json', 90_000],
    ['geo/data/memberships.json', 1_800],
    // Loaded when a reader asks for missiles, sites, the timeline or a claim; the sources with any of them.
    ['geo/data/catalogue/sources.json', 11_500],
    ['geo/data/catalogue/missiles.json', 6_700],
    ['geo/data/catalogue/sites.json', 5_500],
    ['geo/data/catalogue/events.json', 6_000],
    ['geo/data/catalogue/claims.json', 3_200],
  ])('%s stays below %d', (path, most) => {
    expect(brotliBytes(path)).toBeLessThan(most)
  })
})

interface Rule {
  file: string
  style: string
  points: number[]
}

/** The rules of both style sheets, with the code points their unicode-range claims. */
const rules: Rule[] = ['first-fonts.css', 'fonts.css']
  .map((sheet) => readFileSync(pathOf('src/ui', sheet), 'utf8'))
  .join('')
  .split('@font-face')
  .slice(1)
  .map((rule) => ({
    file: /url\('\.\/(.+?)'\)/.exec(rule)?.[1] ?? '',
    style: /font-style: (\w+)/.exec(rule)?.[1] ?? '',
    points: [...(/unicode-range: (.+);/.exec(rule)?.[1]?.matchAll(/U\+(\w+)(?:-(\w+))?/g) ?? [])]
      .map(([, first = '', last = first]) => [parseInt(first, 16), parseInt(last, 16)] as const)
      .flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, i) => first + i)),
  }))

describe('the fonts', () => {
  it.each(rules)('$file holds every character that its rule claims', async ({ file, points }) => {
    const held = await charactersInFont(readFileSync(pathOf(`src/ui/${file}`)))
    const missing = points.filter((point) => !held.has(point))
    expect(missing.map((point) => String.fromCodePoint(point))).toEqual([])
    expect(points.length).toBeGreaterThan(5)
  })

  it('hold every character of every name', () => {
    const claimed = new Set(
      rules.filter((rule) => rule.style === 'normal').flatMap((rule) => rule.points),
    )
    const names = ['core-1', 'core-2', 'core-3', 'world'].map(
      (tier) =>
        (
          JSON.parse(readFileSync(pathOf(`geo/data/cities-${tier}.json`), 'utf8')) as {
            names: string
          }
        ).names,
    )
    const texts = [...names, readFileSync(pathOf('geo/data/spellings.json'), 'utf8')].join('')
    const missing = new Set(
      [...texts].filter((character) => !claimed.has(character.codePointAt(0) ?? 0)),
    )
    missing.delete('\n')
    expect([...missing]).toEqual([])
  })

  it('weigh little: 45 kB for the Latin letters of text and map', () => {
    const latin = ['latin', 'latin-ext'].map(
      (name) => readFileSync(pathOf(`src/ui/fonts/noto-sans-${name}.woff2`)).length,
    )
    expect(latin.reduce((a, b) => a + b)).toBeLessThan(45_000)
  })
})
