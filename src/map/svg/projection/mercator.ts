import { copiesInSight } from '../../screen/copies.ts'
import type { LngLat } from '../../../../geo/index.ts'
import type { Camera } from '../../../state/state.ts'
import { lngLatOfSquare, MERCATOR_EDGE, squareOf } from '../../screen/projector.ts'
import { planeOf, type Extent, type LineSink, type Outline } from '../../screen/outline.ts'
import {
  drawLoop,
  windowOf,
  type MercatorProjection,
  type Plane,
  type Side,
  type Size,
} from './projection.ts'

/** Zoom 0: the world is 512 px wide. */
export const WORLD_PX = 512
/** How far outside of the window areas that hold a pole are closed. */
const BEYOND_PX = 100

/** The flat map of {@link squareOf}, without end to the east and west. */
export function mercatorProjection(camera: Camera, size: Size): MercatorProjection {
  const scale = WORLD_PX * 2 ** camera.zoom
  const [middleX, middleY] = squareOf(camera.centre)
  const square = {
    scale,
    xPx: size.widthPx / 2 - middleX * scale,
    yPx: size.heightPx / 2 - middleY * scale,
  }
  const window = windowOf(size)
  const copyOf = ([lng]: LngLat) => Math.round(middleX - (lng / 360 + 0.5))
  const squareAt = (xPx: number, yPx: number) =>
    [(xPx - square.xPx) / scale, (yPx - square.yPx) / scale] as const
  const view = { square, window, ...projecting(square, copyOf) }
  return {
    kind: 'mercator',
    camera,
    ...size,
    ...view,
    copies: copiesOf({ left: 0, right: 1 }, view),
    copyOf,
    unproject(xPx, yPx) {
      const [x, y] = squareAt(xPx, yPx)
      return y < 0 || y > 1 ? null : lngLatOfSquare(wrapped(x), y)
    },
    nearestPlace(xPx, yPx) {
      const [x, y] = squareAt(xPx, yPx)
      return lngLatOfSquare(wrapped(x), Math.max(0, Math.min(1, y)))
    },
    canShow: () => true,
    drawLine: (line, sink) => drawLine(line, view, sink),
    drawArea: (loop, sink, side) => drawArea(loop, view, sink, side),
  }
}

function projecting(
  { scale, xPx, yPx }: Plane,
  copyOf: (at: LngLat) => number,
): Pick<MercatorProjection, 'project' | 'pxOf'> {
  return {
    project(at, copy = copyOf(at)) {
      const [x, y] = squareOf(at)
      const beyond = Math.abs(at[1]) <= MERCATOR_EDGE ? null : at[1] > 0 ? 'north' : 'south'
      return { xPx: xPx + (x + copy) * scale, yPx: yPx + y * scale, visible: true, beyond }
    },
    pxOf(at) {
      const [x, y] = planeOf(at)
      return [xPx + (x + copyOf(at)) * scale, yPx + y * scale]
    },
  }
}

const wrapped = (x: number): number => x - Math.floor(x)

type Pane = Pick<MercatorProjection, 'square' | 'window'>

const copiesOf = (
  extent: Pick<Extent, 'left' | 'right'>,
  { square: { scale, xPx }, window }: Pane,
): readonly number[] => copiesInSight(extent, { originPx: xPx, worldPx: scale }, window)

const isInWindow = ({ top, bottom }: Extent, { square: { scale, yPx }, window }: Pane): boolean =>
  yPx + bottom * scale >= window.top && yPx + top * scale <= window.bottom

function drawVertices(
  { square, count }: Outline,
  copy: number,
  { square: { scale, xPx, yPx } }: Pane,
  sink: LineSink,
): void {
  const originPx = xPx + copy * scale
  for (let index = 0; index < 2 * count; index += 2) {
    sink.point(originPx + square[index]! * scale, yPx + square[index + 1]! * scale)
  }
}

function drawLine(line: Outline, pane: Pane, sink: LineSink): void {
  if (!isInWindow(line.extent, pane)) return
  for (const copy of copiesOf(line.extent, pane)) {
    sink.begin()
    drawVertices(line, copy, pane, sink)
    sink.end(false)
  }
}

function drawArea(loop: Outline, pane: Pane, sink: LineSink, side: Side): void {
  const { extent } = loop
  if (extent.turns !== 0) return drawRoundPole(loop, pane, sink)
  const isOutside = extent.isClockwise === (side === 'left')
  if (isOutside) drawLoop(cornersOf(pane.window), sink)
  else if (!isInWindow(extent, pane)) return
  for (const copy of copiesOf(extent, pane)) {
    sink.begin()
    drawVertices(loop, copy, pane, sink)
    sink.end(true)
  }
}

/** To the right of a way round the world to the west lies the North Pole, to the east the South Pole: one area through all copies. */
function drawRoundPole(loop: Outline, pane: Pane, sink: LineSink): void {
  const { extent, square } = loop
  const { scale, xPx, yPx } = pane.square
  const west = copiesOf(extent, pane)
  const copies = [west[0]! - 1, ...west, west.at(-1)! + 1]
  const inOrder = extent.turns > 0 ? copies : copies.toReversed()
  const farPx =
    extent.turns < 0
      ? Math.min(pane.window.top, yPx + extent.top * scale) - BEYOND_PX
      : Math.max(pane.window.bottom, yPx + extent.bottom * scale) + BEYOND_PX
  sink.begin()
  for (const copy of inOrder) drawVertices(loop, copy, pane, sink)
  const begin = xPx + (square[0]! + inOrder[0]!) * scale
  const end = xPx + (square[0]! + inOrder.at(-1)! + extent.turns) * scale
  sink.point(end, farPx)
  sink.point(begin, farPx)
  sink.end(true)
}

const cornersOf = ({ left, right, top, bottom }: MercatorProjection['window']) =>
  [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ] as const
