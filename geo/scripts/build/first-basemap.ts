import { mergeArcs, meshArcs } from 'topojson-client'
import type { Topology } from 'topojson-specification'
import type { EncodedFirstBasemap } from '../../first-basemap.ts'
import { textOfNumbers } from '../../number-text.ts'
import type { BasemapObjects } from './world-topology.ts'

type Vertex = readonly number[]
/** Arc numbers end to end; `~arc` is an arc backwards. */
type Chain = readonly number[]

/** A level's topology without its countries: what they cover together, and the lines between them. */
export function firstBasemap(level: Topology<BasemapObjects>): EncodedFirstBasemap {
  const { countries, lakes, borders, disputed, frame } = chainsOf(level)
  const arcs = absoluteArcs(level)
  const polygons = framedLast(countries, new Set(frame))
  const ringsOf = (rings: readonly Chain[]) =>
    rings.map((ring) => chained(arcs, ring).slice(0, -1)).filter((ring) => ring.length > 2)
  const land = polygons.map(ringsOf)
  const water = lakes.map(ringsOf)
  const lines = [...borders, ...disputed].map((chain) => chained(arcs, chain))
  const vertices = [...land.flat(2), ...water.flat(2), ...lines.flat()]
  const { scale = [1, 1], translate = [0, 0] } = level.transform ?? {}
  return {
    kind: 'first-basemap',
    step: [scale[0]!, scale[1]!],
    origin: [translate[0]!, translate[1]!],
    land: countsOf(land),
    frame: frame.reduce((sum, arc) => sum + arcs[plain(arc)]!.length - 1, 0),
    lakes: countsOf(water),
    borders: lines.slice(0, borders.length).map((line) => line.length),
    disputed: lines.slice(borders.length).map((line) => line.length),
    x: textOfNumbers(differences(vertices.map(([x = 0]) => x))),
    y: textOfNumbers(differences(vertices.map(([, y = 0]) => y))),
  }
}

function chainsOf(level: Topology<BasemapObjects>) {
  const { countries, disputed, lakes, frame } = level.objects
  const special = disputed.geometries.flatMap(({ arcs }) => arcs.flat()).map(plain)
  const borders = meshArcs(level, countries, (a, b) => a !== b).arcs
  return {
    countries: mergeArcs(level, countries.geometries).arcs,
    lakes: lakes.geometries.flatMap((lake) => (lake.type === 'Polygon' ? [lake.arcs] : lake.arcs)),
    borders: borders.flatMap((chain) => runsWithout(chain, new Set(special))),
    disputed: disputed.geometries.flatMap((line) =>
      line.type === 'LineString' ? [line.arcs] : line.arcs,
    ),
    frame: frame.geometries.flatMap(({ arcs }) => arcs.flat()),
  }
}

const countsOf = (polygons: readonly (readonly Vertex[][])[]): number[][] =>
  polygons.map((rings) => rings.map((ring) => ring.length))

const plain = (arc: number): number => (arc < 0 ? ~arc : arc)

/** What is left of a line when some arcs are drawn otherwise. */
function runsWithout(chain: Chain, left: ReadonlySet<number>): Chain[] {
  const runs: number[][] = [[]]
  for (const arc of chain) {
    if (left.has(plain(arc))) runs.push([])
    else runs.at(-1)!.push(arc)
  }
  return runs.filter((run) => run.length > 0)
}

/** The polygon that the frame closes comes last, and in its ring the frame. */
function framedLast(polygons: readonly Chain[][], frame: ReadonlySet<number>): readonly Chain[][] {
  const isFrame = (arc: number) => frame.has(arc) || frame.has(~arc)
  const framed = polygons.filter((rings) => rings[0]!.some(isFrame))
  if (framed.length !== 1) throw new Error(`${framed.length} polygons are closed by the frame`)
  const [[shore = [], ...holes] = []] = framed
  const from = shore.findIndex((arc, index) => !isFrame(arc) && isFrame(shore.at(index - 1)!))
  return [
    ...polygons.filter((rings) => rings !== framed[0]),
    [[...shore.slice(from), ...shore.slice(0, from)], ...holes],
  ]
}

function absoluteArcs({ arcs }: Topology): Vertex[][] {
  return arcs.map((arc) => {
    let [x, y] = [0, 0]
    return arc.map(([dx = 0, dy = 0]) => [(x += dx), (y += dy)])
  })
}

function chained(arcs: readonly Vertex[][], chain: Chain): Vertex[] {
  const vertices = chain.map((arc) => (arc < 0 ? arcs[~arc]!.toReversed() : arcs[arc]!))
  return vertices.flatMap((arc, index) => (index === 0 ? arc : arc.slice(1)))
}

const differences = (values: readonly number[]): number[] =>
  values.map((value, index) => value - (values[index - 1] ?? 0))
