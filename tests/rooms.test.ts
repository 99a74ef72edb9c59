import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, normalize } from 'node:path/posix'
import { expect, it } from 'vitest'
import { architecture, rowsBelow } from './architecture.ts'

/** A room imports only from itself and from rooms on lower stairs; rooms on one stair do not know each other. */
const stairsOf = (order: string): readonly (readonly string[])[] =>
  order.split(' → ').map((stair) => stair.split(' | '))

/** Of the whole, and of the rooms within the map. */
const [HOUSE = '', MAP = ''] = architecture.match(/(?<=^ {4}).* → .*$/gm) ?? []

/** One library, one door: who may import it. */
const DOORS: Readonly<Record<string, RegExp>> = {
  'geographiclib-geodesic': /^geo\/geodesic\.ts$/,
  '@turf/turf': /^geo\/(ring|antimeridian)\.ts$/,
  'topojson-specification': /^geo\/basemap\.ts$/,
  geojson: /^geo\/|^src\/(map|export)\//,
  'maplibre-gl': /^src\/map\/maplibre\//,
  react: /^src\/(ui|app)\//,
  'react-dom': /^src\/(ui\/(paper|parts|stories)|app)\//,
  'write-excel-file': /^src\/export\/xlsx\.ts$/,
  uqr: /^src\/embed\/codes\.ts$/,
  'virtual:chunks': /^src\/chunks\//,
  'virtual:frame-scripts': /^src\/entries\/embed-loader\.ts$/,
  'virtual:sw-plan': /^src\/entries\/sw\.ts$/,
}

/** A function of a file, as the page names it. */
const CALL = /src\/[\w/.-]+\.tsx?#\w+/g

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
  expect(readFileSync('README.md', 'utf8')).toContain(`    ${HOUSE}\n`)
})

it('draws every arrow between rooms, and no other', () => {
  const drawn = rowsBelow('Rooms').map(([room = '', , from = '']) => [
    room.replaceAll('`', ''),
    from.split(', ').filter(Boolean),
  ])
  const order = stairsOf(HOUSE).flat()
  const actual = order.map((room) => [
    room,
    order.filter(
      (other) =>
        other !== room &&
        inner.some(({ file, to }) => roomOf(file) === room && roomOf(to) === other),
    ),
  ])
  expect(drawn).toEqual(actual)
})

it('follows a drag through functions that are there, in at most twelve calls', () => {
  const calls = rowsBelow('One drag').map(([, file = '', name = '']) => `${file}#${name}`)
  expect(calls.length).toBeGreaterThan(8)
  expect(calls.length).toBeLessThanOrEqual(12)
  const named = [...calls.map((call) => call.replaceAll('`', '')), ...architecture.match(CALL)!]
  const missing = named.filter((call) => {
    const [, file = '', name = ''] = /^(.*?)#(.*)$/.exec(call) ?? []
    return !new RegExp(`${name}\\b\\s*[=(<:]`).test(readFileSync(file, 'utf8'))
  })
  expect(missing).toEqual([])
})

it('names files that are there', () => {
  const named = [...architecture.matchAll(/`((?:src|geo|tests|build|scripts)\/[^`#]*)`/g)]
  expect(named.length).toBeGreaterThan(20)
  expect(named.map(([, path = '']) => path).filter((path) => !existsSync(path))).toEqual([])
})
