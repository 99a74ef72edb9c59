import { describe, expect, it } from 'vitest'
import { geodesicBetween, type LngLat } from '../../geo/index.ts'
import { boxOfLabel } from '../../src/map/layout/line-label.ts'
import { overlaps, type Box } from '../../src/map/screen/geometry.ts'
import { ringLabels } from '../../src/map/layout/ring-labels.ts'
import { flatProjector } from './flat-projector.ts'
import { ringMark } from './ring-mark.ts'

const KALININGRAD: LngLat = [20.51, 54.71]
const ring = (km: number) => ringMark(KALININGRAD, km)
const widthOf = (text: string) => text.length * 7
const view = flatProjector({ centre: [20, 40], zoom: 2.6 }, 1060, 860)

it('writes at most three labels on a large ring and one on a small ring', () => {
  const labels = ringLabels([ring(500), ring(5500)], view, widthOf, [])
  expect(labels.filter(({ ring: index }) => index === 0)).toHaveLength(1)
  const large = labels.filter(({ ring: index }) => index === 1).length
  expect(large).toBeGreaterThan(0)
  expect(large).toBeLessThanOrEqual(3)
})

it('writes on the line itself', () => {
  for (const { ring: index, line } of ringLabels([ring(500), ring(5500)], view, widthOf, [])) {
    for (const [xPx, yPx] of line) {
      const { distanceKm } = geodesicBetween(KALININGRAD, view.unproject(xPx, yPx)!)
      expect(Math.abs(distanceKm - (index === 0 ? 500 : 5500))).toBeLessThan(0.1)
    }
  }
})

it('writes from left to right, within the view', () => {
  for (const label of ringLabels([ring(500), ring(5500)], view, widthOf, [])) {
    expect(label.line.at(-1)![0]).toBeGreaterThan(label.line[0]![0])
    const { left, right, top, bottom } = boxOfLabel(label, 0)
    expect(Math.min(left, top)).toBeGreaterThan(0)
    expect(right).toBeLessThan(view.widthPx)
    expect(bottom).toBeLessThan(view.heightPx)
  }
})

it('cuts the line by the length of the text and 5 px of air on each side', () => {
  const [label] = ringLabels([ring(5500)], view, widthOf, [])
  expect(label!.gapPx).toBeGreaterThan(widthOf('5500 km') / 2 + 3)
  expect(label!.gapPx).toBeLessThan(widthOf('5500 km') / 2 + 7)
})

it('keeps clear of what is taken', () => {
  const [first] = ringLabels([ring(500)], view, widthOf, [])
  const taken: Box = boxOfLabel(first!, 10)
  const [second] = ringLabels([ring(500)], view, widthOf, [taken])
  expect(second).toBeDefined()
  expect(overlaps(boxOfLabel(second!, 0), taken)).toBe(false)
})

it('writes nothing on a ring of less than 36 px', () => {
  const far = flatProjector({ centre: [20, 40], zoom: 0.5 }, 1060, 860)
  expect(ringLabels([ring(500)], far, widthOf, [])).toEqual([])
})

it('writes the short label where the whole one would go too far round', () => {
  const claim = { label: '500 km (United States and NATO)', shortLabel: '500 km' }
  const texts = (zoom: number) => {
    const near = flatProjector({ centre: KALININGRAD, zoom }, 1060, 860)
    return ringLabels([ringMark(KALININGRAD, 500, claim)], near, widthOf, []).map(
      ({ text }) => text,
    )
  }
  expect(texts(2.6)).toEqual([claim.shortLabel])
  expect(texts(4.6)).toContain(claim.label)
})

describe('rings of one launch point that lie close to each other', () => {
  const rings = [500, 5500, 480, 490].map((km) => ringMark(KALININGRAD, km))
  const labels = ringLabels(rings, view, widthOf, [])

  it('are all labelled, without one label on another', () => {
    expect(new Set(labels.map(({ ring: index }) => index))).toEqual(new Set([0, 1, 2, 3]))
    const boxes = labels.map((label) => boxOfLabel(label, 0))
    for (const [index, box] of boxes.entries()) {
      expect(boxes.slice(index + 1).some((other) => overlaps(box, other))).toBe(false)
    }
  })

  it('begin at azimuths of their own, so that a drag does not make them jump', () => {
    const azimuths = labels
      .filter(({ ring: index }) => index !== 1)
      .map(({ xPx, yPx }) => geodesicBetween(KALININGRAD, view.unproject(xPx, yPx)!).azimuthDeg)
    expect(azimuths.map((azimuthDeg) => Math.round(azimuthDeg / 10) * 10)).toEqual([60, 300, 120])
  })

  it('are cut together where a label stands, and rings far from it are not', () => {
    expect(labels.map(({ cuts }) => cuts).filter((cuts) => cuts.includes(0))).toEqual([
      [0, 2, 3],
      [0, 2, 3],
      [0, 2, 3],
    ])
    expect(labels.find(({ ring: index }) => index === 1)?.cuts).toEqual([1])
  })

  it('leave the lines of other launch points whole', () => {
    const other = { ...ringMark(KALININGRAD, 490), launchPoint: 'B' }
    const both = ringLabels([ringMark(KALININGRAD, 500), other], view, widthOf, [])
    expect(both.map(({ cuts }) => cuts)).toEqual([[0], [1]])
  })
})

it('writes nothing for an empty label', () => {
  expect(ringLabels([{ ...ring(5500), label: '', shortLabel: '' }], view, widthOf, [])).toEqual([])
})
