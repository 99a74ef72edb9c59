import { canvasOf, pngOf } from '../maplibre/snapshot.ts'
import { drawOnCanvas } from '../overlay/draw-on-canvas.ts'
import { rgbaOf, type Theme } from '../theme.ts'
import { offsetPx, type PlacedLabel } from './name-layout.ts'
import { FAMILY, MIDDLE_EMS } from './name-shapes.ts'
import { NAME_HALO_PX, NAME_STYLES, nameColours } from './name-style.ts'
import type { Projection } from './projection.ts'
import { mapShapes, stillParts, svgDocument, type StillMap } from './svg-text.ts'

/**
 * A PNG of the map. An image knows no font of the page, so the letters are drawn on the canvas.
 * @throws Error when the browser cannot make a picture of this size.
 */
export async function pngOfMap(still: StillMap): Promise<Blob> {
  const { projection, theme, map, labels, scene } = stillParts(still)
  const context = canvasOf(still.widthPx, still.heightPx)
  const image = new Image(still.widthPx, still.heightPx)
  image.src = `data:image/svg+xml,${encodeURIComponent(svgDocument(still, mapShapes(map)))}`
  await image.decode()
  context.drawImage(image, 0, 0)
  context.lineJoin = 'round'
  for (const label of labels) drawName(context, label, projection, theme)
  drawOnCanvas(context, scene, theme)
  return pngOf(context)
}

function drawName(
  context: CanvasRenderingContext2D,
  { label, lines, anchor }: PlacedLabel,
  projection: Projection,
  theme: Theme,
): void {
  const { xPx, yPx } = projection.project(label.at)
  const style = NAME_STYLES[label.kind]
  const sizePx = style.sizePx * theme.scale.words
  const linePx = style.lineEms * sizePx
  const { fill, halo } = nameColours(label.kind, theme)
  const [dx, dy] = offsetPx(anchor, 0, lines.length * linePx, style.reachEms * sizePx)
  const top = yPx + dy - ((lines.length - 1) / 2) * linePx + MIDDLE_EMS * sizePx
  context.font = `${style.isItalic ? 'italic ' : ''}${style.weight} ${sizePx}px ${FAMILY}`
  context.textAlign = anchor === 'left' ? 'left' : anchor === 'right' ? 'right' : 'center'
  context.textBaseline = 'alphabetic'
  if ('letterSpacing' in context) context.letterSpacing = `${style.spacingEms * sizePx}px`
  context.lineWidth = 2 * NAME_HALO_PX * theme.scale.words
  context.strokeStyle = rgbaOf(halo)
  context.fillStyle = fill
  for (const [index, line] of lines.entries()) {
    context.strokeText(line, xPx + dx, top + index * linePx)
    context.fillText(line, xPx + dx, top + index * linePx)
  }
  if ('letterSpacing' in context) context.letterSpacing = '0px'
}
