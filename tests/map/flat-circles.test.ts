import { describe, expect, it } from 'vitest'
import type { LngLat } from '../../geo/index.ts'
import { flatCirclesIn } from '../../src/map/layout/flat-circles.ts'
import { boxOfLabel } from '../../src/map/layout/line-label.ts'
import { overlaps, type Box } from '../../src/map/screen/geometry.ts'
import type { Projector } from '../../src/map/screen/projector.ts'
import { projectionOf } from '../../src/map/svg/projection/view.ts'
import type { View } from '../../src/state/state.ts'
import { stagePicture } from '../pictures/stage-picture.ts'
import { flatProjector } from './flat-projector.ts'

const KALININGRAD: LngLat = [20.51, 54.71]
const SIZE = { widthPx: 1060, heightPx: 860 }
const widthOf = (text: string) => text.length * 7

const circlesIn = (projector: Projector, at = KALININGRAD, taken: readonly Box[] = []) =>
  flatCirclesIn(
    stagePicture(
      [{ id: 'A', at, name: '', from: null }],
      [],
      'mercator',
      null,
      [],
      {},
      'none',
      true,
    ),
    projector,
    widthOf,
    taken,
  )

/** Least and greatest px from the launch point to the larger circle. */
function radiiIn(projector: Projector, at = KALININGRAD) {
  const middle = projector.project(at)
  const radii = circlesIn(projector, at)[1]!
    .lines.flat()
    .map(([x, y]) => Math.hypot(x - middle.xPx, y - middle.yPx))
  return { least: Math.min(...radii), most: Math.max(...radii) }
}

describe('a circle of the flat map', () => {
  it('is a circle on the flat map, as wide as the scale at its middle makes it', () => {
    const { least, most } = radiiIn(flatProjector({ centre: [20, 40], zoom: 1.5 }, 1060, 860))
    expect(most - least).toBeLessThan(0.1)
    // 5,500 km / (cos 54.71° · 40,075.017 km) of a world of 512 · 2^1.5 px.
    expect(most).toBeCloseTo(344.1, 0)
  })

  it.each(['globe', 'true-distance'] as const satisfies readonly View[])(
    'is none in the view %s',
    (view) => {
      const camera = { centre: KALININGRAD, zoom: 0.5 }
      const { least, most } = radiiIn(projectionOf(view, camera, SIZE, KALININGRAD))
      expect(most / least).toBeGreaterThan(1.5)
    },
  )

  it('is drawn in every copy of the world that is in sight', () => {
    const at: LngLat = [180, 0]
    const lines = circlesIn(flatProjector({ centre: [0, 0], zoom: 0 }, 1060, 512), at)[1]!.lines
    const xs = lines.flat().map(([x]) => x)
    const worldPx = 512
    for (const middle of [530 - worldPx / 2, 530 + worldPx / 2])
      expect(xs.some((x) => Math.abs(x - middle) < 70)).toBe(true)
  })

  it('has a label on its line that keeps clear of what is taken and of the edge', () => {
    const view = flatProjector({ centre: [20, 40], zoom: 1.5 }, 1060, 860)
    const label = circlesIn(view)[1]!.label!
    expect(label.text).toBe('as a circle on the flat map')
    const middle = view.project(KALININGRAD)
    for (const [x, y] of label.line)
      expect(Math.hypot(x - middle.xPx, y - middle.yPx)).toBeCloseTo(344.1, 0)
    const [[ax], [bx]] = [label.line[0]!, label.line.at(-1)!]
    expect(bx).toBeGreaterThan(ax)
    const taken = boxOfLabel(label, 0)
    const other = circlesIn(view, KALININGRAD, [taken])[1]!.label!
    expect(overlaps(boxOfLabel(other, 0), taken)).toBe(false)
    expect(
      circlesIn(view, KALININGRAD, [{ left: 0, right: 1060, top: 0, bottom: 860 }])[1]!.label,
    ).toBeNull()
  })

  it('is cut where its label stands', () => {
    const view = flatProjector({ centre: [20, 40], zoom: 1.5 }, 1060, 860)
    const [, { lines, label }] = circlesIn(view) as [unknown, ReturnType<typeof circlesIn>[number]]
    const [x, y] = label!.line[Math.floor(label!.line.length / 2)]!
    const nearest = Math.min(...lines.flat().map(([px, py]) => Math.hypot(px - x, py - y)))
    expect(nearest).toBeGreaterThan(widthOf(label!.text) / 2 - 5)
  })

  it('leaves out what is far out of sight', () => {
    const lines = circlesIn(flatProjector({ centre: [20.51, -19.5], zoom: 9 }, 800, 600))[1]!.lines
    expect(lines.flat().length).toBeGreaterThan(1)
    expect(lines.flat().length).toBeLessThan(20)
  })
})
