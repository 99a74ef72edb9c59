import { distanceKm, pathBetween, type LngLat } from '../../../geo/index.ts'
import type { ChosenMark, LaunchMark, Picture } from '../../derive/picture-types.ts'
import { markScale } from '../style/city-marks.ts'
import type { MapWords } from '../contract/engine.ts'
import type { Insets } from '../screen/fit.ts'
import type { Projector } from '../screen/projector.ts'
import type { Theme } from '../style/theme.ts'
import type { PlacedFlatCircle } from './flat-circles.ts'
import { namePlaces, type PlacedName } from './name-places.ts'
import type { PlacedHandle } from './placed.ts'
import { boxOfLabel } from './line-label.ts'
import { ringLabels, type RingLabel } from './ring-labels.ts'
import type { Lines, Box, ScreenPoint } from '../screen/geometry.ts'
import type { Cut } from '../screen/polylines.ts'
import type { TextWidths } from './text-widths.ts'

export type { PlacedHandle } from './placed.ts'

/** Everything that is drawn above the engine's own picture, in px. */
export interface OverlayScene {
  /** Diameter of a launch point's disc as the theme draws it. */
  readonly discPx: number
  readonly handles: readonly PlacedHandle[]
  readonly names: readonly PlacedName[]
  readonly ringLabels: readonly RingLabel[]
  /** Only of a whole scene: the first picture of a visit does without. */
  readonly flatCircles: readonly PlacedFlatCircle[]
  /** From where a held launch point was picked up to where it is. */
  readonly ticks: readonly { readonly colour: number; readonly lines: Lines }[]
  /** To the chosen city; colour null is the colour of text. */
  readonly paths: readonly { readonly colour: number | null; readonly lines: Lines }[]
  readonly chosen: PlacedCity | null
  readonly scaleBar: { readonly label: string; readonly box: Box } | null
}

export interface PlacedCity {
  readonly mark: ChosenMark
  readonly xPx: number
  readonly yPx: number
  readonly radiusPx: number
}

/** Diameter of a disc as drawn and as touched, px. */
export const DISC_PX = 28
const TOUCH_PX = 44

const SCALE_BAR_PX = 120
const SCALE_BAR_HEIGHT_PX = 21
/** On a map narrower than this the right edge belongs to credit and controls. */
const NARROW_PX = 700

export function overlaySceneOf(
  picture: Picture,
  projector: Projector,
  theme: Theme,
  words: MapWords,
  widths: Pick<TextWidths, 'of'>,
  insets: Insets,
): OverlayScene {
  const discPx = DISC_PX * theme.scale.handles
  const handles = picture.launchPoints.map((mark) => placedHandle(mark, projector, words))
  const ringWidth = (text: string) => widths.of(text, 600, 13 * theme.scale.words)
  const nameWidth = (text: string) => widths.of(text, 700, 14 * theme.scale.words)
  const names = namePlaces(handles, picture.rings, projector, nameWidth, discPx)
  const discs = handles.filter(({ visible }) => visible).map((handle) => boxOfDisc(handle, discPx))
  const scaleBar = scaleBarOf(projector, words, insets, theme.scale.words)
  const taken = [...discs, ...names.map(({ box }) => box), ...(scaleBar ? [scaleBar.box] : [])]
  return {
    discPx,
    handles,
    names,
    ringLabels: ringLabels(picture.rings, projector, ringWidth, taken),
    flatCircles: [],
    ticks: picture.launchPoints.flatMap(({ from, at, colour }) =>
      from ? [{ colour, lines: linesOf(pathBetween(from, at), projector) }] : [],
    ),
    paths: pathsOf(picture, projector),
    chosen: picture.chosen && placedCity(picture.chosen, projector, theme),
    scaleBar,
  }
}

/** Boxes that labels of the map should keep clear of. */
export function obstaclesOf({
  discPx,
  handles,
  names,
  ringLabels: labels,
  flatCircles,
  scaleBar,
}: OverlayScene): readonly Box[] {
  return [
    ...handles.filter(({ visible }) => visible).map((handle) => boxOfDisc(handle, discPx)),
    ...names.map(({ box }) => box),
    ...labels.map((label) => boxOfLabel(label, 2)),
    ...flatCircles.flatMap(({ label }) => (label ? [boxOfLabel(label, 2)] : [])),
    ...(scaleBar ? [scaleBar.box] : []),
  ]
}

function placedHandle(mark: LaunchMark, projector: Projector, words: MapWords): PlacedHandle {
  const { xPx, yPx, visible, beyond } = projector.project(mark.at)
  const inwardPx = beyond === null ? 0 : (beyond === 'north' ? 1 : -1) * (TOUCH_PX / 2)
  return { mark, xPx, yPx: yPx + inwardPx, visible, beyond: beyond && words.beyondMap[beyond] }
}

function boxOfDisc({ xPx, yPx }: PlacedHandle, discPx: number): Box {
  const reach = discPx / 2 + 2
  return { left: xPx - reach, right: xPx + reach, top: yPx - reach, bottom: yPx + reach }
}

function pathsOf({ chosen }: Picture, projector: Projector): OverlayScene['paths'] {
  const paths = chosen?.paths ?? []
  return paths.map(({ colour, vertices }) => ({
    colour: paths.length === 1 ? null : colour,
    lines: linesOf(vertices, projector),
  }))
}

/** Vertices with unwrapped longitudes as lines on the screen, all in the world copy of the first. */
function linesOf(vertices: readonly LngLat[], projector: Projector): Lines {
  const first = vertices[0]
  if (!first) return []
  const copy = projector.copyOf(first)
  const lines: ScreenPoint[][] = [[]]
  for (const vertex of vertices) {
    const { xPx, yPx, visible } = projector.project(vertex, copy)
    if (visible) lines.at(-1)!.push([xPx, yPx])
    else if (lines.at(-1)!.length > 0) lines.push([])
  }
  return lines.filter((line) => line.length > 1)
}

function placedCity(mark: ChosenMark, projector: Projector, theme: Theme): PlacedCity | null {
  const { xPx, yPx, visible } = projector.project(mark.city.at)
  const radiusPx = 7.5 * Math.max(1, theme.scale.marks * markScale(projector.widthPx))
  return visible ? { mark, xPx, yPx, radiusPx } : null
}

/** True in the middle of the view, where the bar is no longer than {@link SCALE_BAR_PX}. */
function scaleBarOf(
  projector: Projector,
  words: MapWords,
  insets: Insets,
  scale: number,
): OverlayScene['scaleBar'] {
  const kmPerPx = kmPerPxInTheMiddle(projector)
  if (!(kmPerPx > 0)) return null
  const { km, label } = words.scaleBar(SCALE_BAR_PX * scale * kmPerPx)
  const widthPx = km / kmPerPx
  const isNarrow = projector.widthPx < NARROW_PX
  const left = isNarrow ? insets.left + 14 : projector.widthPx - insets.right - 20 - widthPx
  const bottom = projector.heightPx - insets.bottom - (isNarrow ? 8 : 12)
  const box = { left, right: left + widthPx, top: bottom - SCALE_BAR_HEIGHT_PX * scale, bottom }
  return { label, box }
}

function kmPerPxInTheMiddle(projector: Projector): number {
  const x = projector.widthPx / 2
  const y = projector.heightPx / 2
  const left = projector.unproject(x - 4, y)
  const right = projector.unproject(x + 4, y)
  return left && right ? distanceKm(left, right) / 8 : Number.NaN
}

/** Gaps in the line of a ring, by its place in the Picture. */
export type CutsOf = (ring: number) => readonly Cut[]

/** Ring lines are cut where labels stand. */
export const cutsIn =
  ({ ringLabels: labels }: Pick<OverlayScene, 'ringLabels'>): CutsOf =>
  (ring) =>
    labels
      .filter(({ cuts }) => cuts.includes(ring))
      .map(({ xPx, yPx, gapPx }) => ({ xPx, yPx, radiusPx: gapPx }))
