import { canvasOf, pngOf } from '../map/overlay/canvas.ts'
import { withText } from './png-text.ts'
import { provenanceOf } from './provenance.ts'
import { sheetOf } from './sheet.ts'
import { paragraphOf } from './text.ts'
import type { MapSheet } from './types.ts'

/** Device px a px: sharp on paper and on dense screens. */
const SCALE = 2

/**
 * The sheet as a PNG, with where it comes from in its text chunks. An image knows no font of the page: its letters are
 * the system's.
 * @throws Error when the browser cannot make a picture of this size.
 */
export async function pngSheet(input: MapSheet): Promise<Blob> {
  const { svg, widthPx, heightPx } = sheetOf(input)
  const context = canvasOf(widthPx * SCALE, heightPx * SCALE)
  const image = new Image(widthPx * SCALE, heightPx * SCALE)
  image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`
  await image.decode()
  context.drawImage(image, 0, 0, widthPx * SCALE, heightPx * SCALE)
  const png = new Uint8Array(await (await pngOf(context)).arrayBuffer())
  const { version, link, madeOn, licence, ...sources } = provenanceOf(input)
  const text = {
    Title: input.data.words.exports.title,
    Description: paragraphOf(input),
    Software: version,
    Source: [link, ...Object.values(sources)].filter((part) => part !== '').join('; '),
    Copyright: licence,
    'Creation Time': madeOn,
  }
  return new Blob([withText(png, text)], { type: 'image/png' })
}
