import { readdirSync, readFileSync } from 'node:fs'
import { dirname, normalize } from 'node:path/posix'
import { expect, it } from 'vitest'

/** A room imports only from itself and from rooms on lower stairs; rooms on one stair do not know each other. */
const stairsOf = (order: string): readonly (readonly string[])[] =>
  order.split(' → ').map((stair) => stair.split(' | '))

/** As the README has it. */
const HOUSE =
  'geo → memo → chunks → i18n → state → data → derive → map → story → export → embed → offline → first → ui → app → entries'
const MAP =
  'screen → contract → style → layout → shapes → overlay → svg/projection → svg/drawing → svg/still | svg/engine | maplibre → engines → mount'

/** One library, one door: who may import it. */
const DOORS: Readonly<Record<string, RegExp>> = {
  'geographiclib-geodesic': /^geo\/geodesic\.ts$/,
  '@turf/turf': /^geo\/(ring|antimeridian)\.ts$/,
  'topojson-specification': /^geo\/basemap\.ts$/,
  geojson: /^geo\/|^src\/(map|export)\//,
  'maplibre-gl': /^src\/map\/maplibre\//,
  react: /^src\/(ui|app)\//,
  'react-dom': /^src\/(ui\/(paper|parts|stories)|app)\//,
  uqr: /^src\/embed\/codes\.ts$/,
  'virtual:chunks': /^src\/chunks\//,
  'virtual:frame-scripts': /^src\/entries\/embed-loader\.ts$/,
  'virtual:sw-plan': /^src\/entries\/sw\.ts$/,
}

const all = ['geo', 'src'].flatMap((root) =>
  readdirSync(root, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `${parentPath}/${name}`.replaceAll('\\', '/')),
)
/** What is shipped, and declarations. */
const files = all.filter((file) => /\.tsx?$/.test(file) && !file.startsWith('geo/scripts/'))

/** Of values and of types, of modules loaded later too. */
const importsOf = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?\s*'([^'\s]+)'/g)].map(
    (match) => match[1] ?? '',
  )

const edges = files.flatMap((file) => importsOf(file).map((to) => ({ file, to })))
/** Between files of ours. */
const inner = edges
  .filter(({ to }) => to.startsWith('.'))
  .map(({ file, to }) => ({ file, to: normalize(`${dirname(file)}/${to}`) }))
  .filter(({ to }) => /\.tsx?$/.test(to))

const roomOf = (file: string): string => /^src\/([^/]+)\//.exec(file)?.[1] ?? 'geo'

/** A room within `src/map/`; null for what lies elsewhere. */
const mapRoomOf = (file: string): string | null =>
  /^src\/map\/((?:svg\/)?[^/]+)\//.exec(file)?.[1] ?? null

/** Imports that do not go down the stairs. */
const notDown = (order: string, room: (file: string) => string | null) => {
  const stairs = stairsOf(order)
  const stairOf = (name: string) => stairs.findIndex((stair) => stair.includes(name))
  return inner.filter(({ file, to }) => {
    const [from, target] = [room(file), room(to)]
    if (from === null || target === null || from === target) return false
    return stairOf(target) < 0 || stairOf(target) >= stairOf(from)
  })
}

it('finds the source files', () => {
  expect(files.length).toBeGreaterThan(300)
  expect(inner.length).toBeGreaterThan(1000)
})

it('has a room for every file, and no drawer', () => {
  expect(all.filter((file) => /^src\/(map\/(svg\/)?)?[^/]+$/.test(file))).toEqual([])
  expect([...new Set(files.map(roomOf))].toSorted()).toEqual(stairsOf(HOUSE).flat().toSorted())
  expect([...new Set(files.flatMap((file) => mapRoomOf(file) ?? []))].toSorted()).toEqual(
    stairsOf(MAP).flat().toSorted(),
  )
  expect(
    files.filter((file) => /\/(utils?|libs?|common|helpers?|shared|misc)[./]/.test(file)),
  ).toEqual([])
})

it('lets a room import only from rooms below it', () => {
  expect(notDown(HOUSE, roomOf)).toEqual([])
})

it('lets a room of the map import only from rooms of the map below it', () => {
  expect(notDown(MAP, mapRoomOf)).toEqual([])
})

it('has no circle of imports, not even of types', () => {
  const targets = new Map(files.map((file) => [file, new Set<string>()]))
  for (const { file, to } of inner) targets.get(file)?.add(to)
  // What imports nothing that is left is in no circle; in the end nothing is left.
  for (let before = -1; before !== targets.size;) {
    before = targets.size
    for (const [file, tos] of targets) {
      if (![...tos].some((to) => targets.has(to))) targets.delete(file)
    }
  }
  expect([...targets.keys()]).toEqual([])
})

it('lets the world outside geo in by its index only', () => {
  const broken = inner.filter(
    ({ file, to }) => !file.startsWith('geo/') && to.startsWith('geo/') && to !== 'geo/index.ts',
  )
  expect(broken).toEqual([])
})

it('gives every library one door', () => {
  const libraries = edges.filter(({ to }) => !to.startsWith('.'))
  const broken = libraries.filter(({ file, to }) => {
    const name = Object.keys(DOORS).find((known) => to === known || to.startsWith(`${known}/`))
    return name === undefined || !DOORS[name]?.test(file)
  })
  expect(broken).toEqual([])
  const unused = Object.keys(DOORS).filter(
    (name) => !libraries.some(({ to }) => to.startsWith(name)),
  )
  expect(unused).toEqual([])
})

it('tells the same stairs in the README', () => {
  const readme = readFileSync('README.md', 'utf8')
  expect(readme).toContain(`    ${HOUSE}\n`)
  expect(readme).toContain(`    ${MAP}\n`)
})
