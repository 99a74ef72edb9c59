import { rgbaOf, ringColour, type Theme } from '../style/theme.ts'
import { flatCircleDots } from '../style/strokes.ts'
import { lineLabelsOf, type ColouredLabel } from '../layout/line-labels.ts'
import { DISC_PX, type OverlayScene, type PlacedCity } from '../layout/scene.ts'
import type { ScreenPoint, Lines } from '../screen/geometry.ts'

const FAMILY = "'Noto Sans', sans-serif"
const HALO_PX = 3.5
const CALLOUT_PX = { line: 18, gap: 18 }

type Context = CanvasRenderingContext2D

/** Draws an overlay into a picture that leaves the page: what the page shows as elements, without what can be held. */
export function drawOnCanvas(context: Context, scene: OverlayScene, theme: Theme): void {
  context.lineJoin = 'round'
  drawFlatCircles(context, scene, theme)
  for (const { colour, lines } of scene.paths) {
    drawLines(context, lines, colour === null ? theme.text : ringColour(theme, colour), 1.75)
  }
  if (scene.chosen) drawChosen(context, scene.chosen, theme)
  for (const label of lineLabelsOf(scene, theme)) drawLineLabel(context, label, theme)
  context.textAlign = 'left'
  for (const { text, leftPx, middlePx } of scene.names) {
    context.font = `700 ${14 * theme.scale.words}px ${FAMILY}`
    drawText(context, text, leftPx, middlePx, theme.text, theme)
  }
  drawDiscs(context, scene, theme)
  if (scene.scaleBar) drawScaleBar(context, scene.scaleBar, theme)
}

function drawFlatCircles(context: Context, { flatCircles }: OverlayScene, theme: Theme): void {
  const lines = flatCircles.flatMap((circle) => circle.lines)
  const { widthPx, casedPx, dashesPx } = flatCircleDots(theme)
  context.save()
  context.lineCap = 'round'
  context.setLineDash(dashesPx)
  drawLines(context, lines, rgbaOf(theme.casing), casedPx)
  drawLines(context, lines, theme.muted, widthPx)
  context.restore()
}

function drawLines(context: Context, lines: Lines, colour: string, widthPx: number): void {
  context.strokeStyle = colour
  context.lineWidth = widthPx
  for (const line of lines) {
    context.beginPath()
    for (const [x, y] of line) context.lineTo(x, y)
    context.stroke()
  }
}

/** Text with its halo, the middle of its height at `y`. */
function drawText(
  context: Context,
  text: string,
  x: number,
  y: number,
  colour: string,
  theme: Theme,
): void {
  context.textBaseline = 'middle'
  context.lineWidth = HALO_PX
  context.strokeStyle = rgbaOf(theme.halo)
  context.strokeText(text, x, y)
  context.fillStyle = colour
  context.fillText(text, x, y)
}

function drawDiscs(context: Context, { handles }: OverlayScene, theme: Theme): void {
  const radiusPx = (DISC_PX / 2) * theme.scale.handles
  context.textAlign = 'center'
  context.textBaseline = 'middle'
  context.font = `700 ${14 * theme.scale.handles}px ${FAMILY}`
  for (const { mark, xPx, yPx, visible } of handles) {
    if (!visible) continue
    drawDisc(context, xPx, yPx, radiusPx + 2, theme.paper)
    drawDisc(context, xPx, yPx, radiusPx, ringColour(theme, mark.colour))
    context.fillStyle = theme.letter
    context.fillText(mark.id, xPx, yPx + 1)
  }
}

function drawDisc(context: Context, x: number, y: number, radiusPx: number, colour: string): void {
  context.beginPath()
  context.arc(x, y, radiusPx, 0, 2 * Math.PI)
  context.fillStyle = colour
  context.fill()
}

function drawChosen(
  context: Context,
  { mark, xPx, yPx, radiusPx }: PlacedCity,
  theme: Theme,
): void {
  context.beginPath()
  context.arc(xPx, yPx, radiusPx, 0, 2 * Math.PI)
  context.strokeStyle = theme.text
  context.lineWidth = 2
  context.stroke()
  context.textAlign = 'left'
  for (const [index, line] of mark.lines.entries()) {
    context.font = `${index === 0 ? 700 : 500} ${13 * theme.scale.words}px ${FAMILY}`
    const below = index * CALLOUT_PX.line * theme.scale.words
    drawText(context, line, xPx + CALLOUT_PX.gap, yPx + below, theme.text, theme)
  }
}

/** Letter by letter along the line. */
function drawLineLabel(context: Context, { text, fill, line }: ColouredLabel, theme: Theme): void {
  context.font = `600 ${13 * theme.scale.words}px ${FAMILY}`
  context.textAlign = 'center'
  const letters = [...text]
  const widths = letters.map((letter) => context.measureText(letter).width)
  const lengthPx = widths.reduce((sum, width) => sum + width, 0)
  let alongPx = (lineLength(line) - lengthPx) / 2
  for (const [index, letter] of letters.entries()) {
    const width = widths[index]!
    const { x, y, angle } = placeAlong(line, alongPx + width / 2)
    alongPx += width
    context.save()
    context.translate(x, y)
    context.rotate(angle)
    drawText(context, letter, 0, 0, fill, theme)
    context.restore()
  }
}

const lineLength = (line: readonly ScreenPoint[]): number =>
  line
    .slice(1)
    .reduce((sum, [x, y], index) => sum + Math.hypot(x - line[index]![0], y - line[index]![1]), 0)

/** The place `alongPx` from the beginning of a line, and the line's direction there. */
function placeAlong(line: readonly ScreenPoint[], alongPx: number) {
  let leftPx = alongPx
  for (const [index, [x2, y2]] of line.entries()) {
    const [x1, y1] = line[index - 1] ?? [x2, y2]
    const stepPx = Math.hypot(x2 - x1, y2 - y1)
    const isLast = index === line.length - 1
    if (stepPx > 0 && (leftPx <= stepPx || isLast)) {
      const part = leftPx / stepPx
      const angle = Math.atan2(y2 - y1, x2 - x1)
      return { x: x1 + part * (x2 - x1), y: y1 + part * (y2 - y1), angle }
    }
    leftPx -= stepPx
  }
  const [x = 0, y = 0] = line[0] ?? []
  return { x, y, angle: 0 }
}

function drawScaleBar(
  context: Context,
  { label, box }: NonNullable<OverlayScene['scaleBar']>,
  theme: Theme,
): void {
  const { left, right, bottom } = box
  const ends: Lines = [
    [
      [left, bottom - 5],
      [left, bottom],
      [right, bottom],
      [right, bottom - 5],
    ],
  ]
  drawLines(context, ends, theme.text, 1)
  context.textAlign = 'center'
  context.font = `400 ${12 * theme.scale.words}px ${FAMILY}`
  drawText(context, label, (left + right) / 2, bottom - 13, theme.text, theme)
}
