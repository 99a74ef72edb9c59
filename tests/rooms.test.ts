import { readdirSync, readFileSync } from 'node:fs'
import { dirname, normalize } from 'node:path/posix'
import { expect, it } from 'vitest'

/** A room imports only from itself and from rooms before it. */
const STAIRS = ['geo', 'i18n', 'model', 'map', 'story', 'export', 'embed', 'ui', 'app']

/** One library, one door: who may import it. */
const DOORS: Readonly<Record<string, RegExp>> = {
  'geographiclib-geodesic': /^geo\//,
  '@turf/turf': /^geo\//,
  'topojson-': /^geo\//,
  'maplibre-gl': /^src\/map\/maplibre\//,
  'd3-geo': /^src\/map\/svg\//,
  react: /^src\/(ui\/|App\.tsx$|main\.tsx$)/,
}

const files = ['geo', 'src'].flatMap((root) =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => `${root}/${file.replaceAll('\\', '/')}`),
)

const roomOf = (file: string): string => {
  if (file.startsWith('geo/')) return 'geo'
  return /^src\/([^/]+)\//.exec(file)?.[1] ?? 'app'
}

const importsOf = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(
    (match) => match[1] ?? '',
  )

const edges = files.flatMap((file) => importsOf(file).map((to) => ({ file, to })))

it('finds the source files', () => {
  expect(files.length).toBeGreaterThan(30)
  expect(edges.length).toBeGreaterThan(60)
})

it('lets a room import only from rooms below it', () => {
  const broken = edges.filter(({ file, to }) => {
    if (!to.startsWith('.')) return false
    const target = roomOf(normalize(`${dirname(file)}/${to}`))
    return STAIRS.indexOf(target) > STAIRS.indexOf(roomOf(file)) || !STAIRS.includes(target)
  })
  expect(broken).toEqual([])
})

it('lets the world outside geo in by its index only', () => {
  const broken = edges.filter(
    ({ file, to }) =>
      !file.startsWith('geo/') && to.includes('/geo/') && !to.endsWith('/geo/index.ts'),
  )
  expect(broken).toEqual([])
})

it('gives every library one door', () => {
  const broken = edges.filter(({ file, to }) =>
    Object.entries(DOORS).some(
      ([library, door]) =>
        (to === library ||
          to.startsWith(
            library.endsWith('/') || library.endsWith('-') ? library : `${library}/`,
          )) &&
        !door.test(file),
    ),
  )
  expect(broken).toEqual([])
})

it('keeps the DOM, Node and the renderers out of what is true', () => {
  const broken = edges.filter(
    ({ file, to }) => /^geo\/[^/]+\.ts$/.test(file) && /^(node:|react|maplibre-gl)/.test(to),
  )
  expect(broken).toEqual([])
})

it('tells the same stairs in the README', () => {
  expect(readFileSync('README.md', 'utf8')).toContain(
    'geo → i18n → model → map → story → export → embed → ui → App/main',
  )
})

it('has no drawer', () => {
  expect(
    files.filter((file) => /\/(utils?|libs?|common|helpers?|shared|misc)[./]/.test(file)),
  ).toEqual([])
})
