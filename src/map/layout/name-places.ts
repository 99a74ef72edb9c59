import type { LaunchMark, RingMark } from '../../derive/picture-types.ts'
import type { Projector } from '../screen/projector.ts'
import { ringPlace, ringShape } from '../screen/sphere.ts'
import type { PlacedHandle } from './placed.ts'
import { overlaps, type Box } from '../screen/geometry.ts'

/** A launch point's name on the screen: its left edge and the middle of its height. */
export interface PlacedName {
  readonly id: string
  readonly text: string
  readonly leftPx: number
  readonly middlePx: number
  readonly box: Box
}

const AIR_PX = 8
const LINE_PX = 20

/**
 * Names stand inside the smallest ring where they fit (above the disc, or beside it), else outside of it; never across
 * its line. Of the free places the first is taken, and with none free the first of all.
 */
export function namePlaces(
  handles: readonly PlacedHandle[],
  rings: readonly RingMark[],
  projector: Projector,
  widthOf: (text: string) => number,
  discPx: number,
): PlacedName[] {
  const seen = handles.filter(({ visible }) => visible)
  const discs = seen.map(({ mark, xPx, yPx }) => ({
    id: mark.id,
    box: around(xPx, yPx, discPx / 2 + 4),
  }))
  const circles = seen.map(({ mark, xPx, yPx }) => ({
    id: mark.id,
    xPx,
    yPx,
    radiusPx: smallestRingPx(mark, rings, projector),
  }))
  const names: PlacedName[] = []
  for (const { mark, xPx, yPx } of seen) {
    if (mark.name === '') continue
    const widthPx = widthOf(mark.name)
    const radiusPx = smallestRingPx(mark, rings, projector)
    const taken = [
      ...discs.filter(({ id }) => id !== mark.id).map(({ box }) => box),
      ...names.map(({ box }) => box),
    ]
    const offsets = nameOffsets(widthPx, radiusPx, discPx)
    const boxes = offsets.map(([dx, dy]) => boxAt(xPx + dx, yPx + dy, widthPx))
    const isGood = (box: Box) =>
      !circles.some((circle) => circle.id !== mark.id && crosses(box, circle)) &&
      box.left > 4 &&
      box.right < projector.widthPx - 4 &&
      box.top > 4 &&
      box.bottom < projector.heightPx - 4 &&
      !taken.some((other) => overlaps(box, other))
    const box = boxes.find(isGood) ?? boxes[0]!
    names.push({
      id: mark.id,
      text: mark.name,
      leftPx: box.left,
      middlePx: (box.top + box.bottom) / 2,
      box,
    })
  }
  return names
}

/** Left edge and middle of the name, from the middle of the disc. */
function nameOffsets(
  widthPx: number,
  radiusPx: number,
  discPx: number,
): (readonly [dx: number, dy: number])[] {
  const disc = discPx / 2
  const above = -(disc + AIR_PX + LINE_PX / 2)
  const inside: (readonly [number, number])[] = []
  if (radiusPx > disc + widthPx + 3 * AIR_PX) {
    inside.push([disc + AIR_PX, 0], [-disc - AIR_PX - widthPx, 0])
  }
  if (radiusPx > Math.hypot(widthPx / 2, -above + LINE_PX / 2) + AIR_PX) {
    inside.push([-widthPx / 2, above], [-widthPx / 2, -above])
  }
  const out = Math.max(radiusPx, disc) + AIR_PX
  return [
    ...inside,
    [out, 0],
    [-out - widthPx, 0],
    [-widthPx / 2, -out - LINE_PX / 2],
    [-widthPx / 2, out + LINE_PX / 2],
  ]
}

function smallestRingPx(
  mark: LaunchMark,
  rings: readonly RingMark[],
  projector: Projector,
): number {
  const own = rings.filter(({ launchPoint }) => launchPoint === mark.id)
  if (own.length === 0) return 0
  const smallest = own.reduce((least, ring) => (ring.km < least.km ? ring : least))
  const shape = ringShape(smallest.at, smallest.km)
  const { xPx, yPx } = projector.project(mark.at)
  const reaches = [90, 270]
    .map((azimuthDeg) => projector.project(ringPlace(shape, azimuthDeg)))
    .filter(({ visible }) => visible)
    .map((place) => Math.hypot(place.xPx - xPx, place.yPx - yPx))
  return reaches.length === 0 ? Number.POSITIVE_INFINITY : Math.min(...reaches)
}

/** Whether the line of a circle runs through a box. */
function crosses(
  { left, right, top, bottom }: Box,
  { xPx, yPx, radiusPx }: { xPx: number; yPx: number; radiusPx: number },
): boolean {
  const reach = (x: number, y: number) => Math.hypot(x - xPx, y - yPx)
  const farthest = Math.max(
    reach(left, top),
    reach(right, top),
    reach(left, bottom),
    reach(right, bottom),
  )
  const nearest = reach(Math.max(left, Math.min(right, xPx)), Math.max(top, Math.min(bottom, yPx)))
  return nearest < radiusPx && radiusPx < farthest
}

const around = (xPx: number, yPx: number, reachPx: number): Box => ({
  left: xPx - reachPx,
  right: xPx + reachPx,
  top: yPx - reachPx,
  bottom: yPx + reachPx,
})

const boxAt = (leftPx: number, middlePx: number, widthPx: number): Box => ({
  left: leftPx,
  right: leftPx + widthPx,
  top: middlePx - LINE_PX / 2,
  bottom: middlePx + LINE_PX / 2,
})
