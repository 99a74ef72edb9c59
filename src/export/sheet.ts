import { NO_INSETS } from '../map/screen/fit.ts'
import { ESTIMATED_WIDTHS } from '../map/svg/still/estimated-widths.ts'
import { FAMILY } from '../map/svg/drawing/name-shapes.ts'
import type { Size } from '../map/svg/projection/projection.ts'
import { group, shape, type Attributes, type Shape, textOfShape } from '../map/shapes/shape.ts'
import { stillShapes } from '../map/svg/still/svg-text.ts'
import { besideHeadline, summaryIn } from '../derive/summary.ts'
import { THEMES } from '../map/style/theme.ts'
import { legendOf, type LegendEntry } from './legend.ts'
import { provenanceLines, provenanceOf } from './provenance.ts'
import { paragraphOf } from './text.ts'
import type { MapSheet } from './types.ts'
import { wrapped } from '../map/svg/still/wrapped.ts'

/** Cuts the map to its size: a picture in a picture would not, outside of browsers. */
const GROUND = 'ground'
/** A picture that leaves the page may come where Noto Sans is not: then into a font that is no wider. */
const FAMILIES = FAMILY.replace(',', ", Arial, 'Liberation Sans', 'DejaVu Sans Condensed',")
/** In no text: there quotation marks are escaped. */
const familyOf = (families: string): string => `font-family="${families}"`
const MARGIN = 24
const TITLE = { sizePx: 24, linePx: 31, weight: 600 }
const SMALL = { sizePx: 14, linePx: 21, weight: 400 }
const SIGN_PX = 34
const GAP_PX = 26
/** A line of estimated width may come out wider, in another font by a sixth. */
const SURE = 0.86

export interface Sheet extends Size {
  readonly svg: string
}

/**
 * The map as a picture that stands alone: the answer above it, legend, link and credit below, and where it comes from in
 * its metadata. Pure; `map` is the size of the map alone, px.
 */
export function sheetOf(input: MapSheet, map: Size = { widthPx: 1200, heightPx: 800 }): Sheet {
  const theme = THEMES[input.theme]
  const innerPx = map.widthPx - 2 * MARGIN
  const summary = summaryIn(input)
  const title = lines(summary.headline, innerPx, TITLE)
  const aside = besideHeadline(summary).flatMap((text) => lines(text, innerPx, SMALL))
  const legend = rowsOf(legendOf(input), innerPx)
  const { link, cities, borders, licence, ranges, claim } = provenanceOf(input)
  const notes = [link, `${cities}. ${borders}.`, ranges, claim, licence].filter(
    (text) => text !== '',
  )
  const credit = notes.flatMap((text) => lines(text, innerPx, SMALL))
  const asideTop = 16 + title.length * TITLE.linePx + (aside.length > 0 ? 4 : 0)
  const top = asideTop + aside.length * SMALL.linePx + 16
  const legendTop = top + map.heightPx + 14
  const creditTop = legendTop + legend.length * SMALL.linePx + 8
  const heightPx = creditTop + credit.length * SMALL.linePx + 16
  const { widthPx } = map
  const shapes = [
    shape('title', {}, [], input.data.words.exports.title),
    shape('desc', {}, [], paragraphOf(input)),
    shape('metadata', {}, [], provenanceLines(input).join('\n')),
    shape('rect', { width: widthPx, height: heightPx, fill: theme.paper }),
    shape('clipPath', { id: GROUND }, [
      shape('rect', { width: map.widthPx, height: map.heightPx }),
    ]),
    group({ transform: `translate(0 ${top})` }, [
      group({ 'clip-path': `url(#${GROUND})` }, drawn(input, map)),
    ]),
    ...textLines(title, 16, TITLE, { fill: theme.text }),
    ...textLines(aside, asideTop, SMALL, { fill: theme.text }),
    ...legend.map((row, index) => legendRow(row, legendTop + index * SMALL.linePx, theme.text)),
    ...textLines(credit, creditTop, SMALL, { fill: theme.muted }),
  ]
  const root = { xmlns: 'http://www.w3.org/2000/svg', ...sizeOf({ widthPx, heightPx }) }
  const svg = textOfShape(shape('svg', root, shapes)).replaceAll(
    familyOf(FAMILY),
    familyOf(FAMILIES),
  )
  return { widthPx, heightPx, svg }
}

const sizeOf = ({ widthPx, heightPx }: Size): Attributes => ({
  viewBox: `0 0 ${widthPx} ${heightPx}`,
  width: widthPx,
  height: heightPx,
})

const drawn = (input: MapSheet, map: Size): readonly Shape[] =>
  stillShapes({
    ...map,
    picture: input.picture,
    camera: input.camera,
    theme: input.theme,
    words: input.mapWords,
    basemap: input.basemap,
    widths: ESTIMATED_WIDTHS,
    insets: NO_INSETS,
  })

type Type = typeof TITLE

const lines = (text: string, widthPx: number, { weight, sizePx }: Type): readonly string[] =>
  wrapped(text, widthPx * SURE, weight, sizePx, ESTIMATED_WIDTHS)

const textLines = (
  texts: readonly string[],
  top: number,
  { sizePx, linePx, weight }: Type,
  more: Attributes,
): readonly Shape[] =>
  texts.map((text, index) =>
    shape(
      'text',
      {
        x: MARGIN,
        y: top + index * linePx + 0.78 * linePx,
        'font-family': FAMILY,
        'font-size': sizePx,
        'font-weight': weight,
        ...more,
      },
      [],
      text,
    ),
  )

interface PlacedEntry extends LegendEntry {
  readonly leftPx: number
}

/** Entries side by side, as many as fit in a row. */
function rowsOf(entries: readonly LegendEntry[], widthPx: number): readonly PlacedEntry[][] {
  const rows: PlacedEntry[][] = [[]]
  let leftPx = 0
  for (const entry of entries) {
    const wide = SIGN_PX + ESTIMATED_WIDTHS.of(entry.text, 400, SMALL.sizePx) / SURE
    if (leftPx > 0 && leftPx + wide > widthPx) {
      rows.push([])
      leftPx = 0
    }
    rows.at(-1)!.push({ ...entry, leftPx })
    leftPx += wide + GAP_PX
  }
  return rows
}

const legendRow = (row: readonly PlacedEntry[], top: number, fill: string): Shape =>
  group(
    {},
    row.map(({ sign, text, leftPx }) =>
      group({ transform: `translate(${(MARGIN + leftPx).toFixed(1)} ${top})` }, [
        group({ transform: 'translate(0 4)' }, sign),
        shape(
          'text',
          { x: SIGN_PX, y: 16, 'font-family': FAMILY, 'font-size': SMALL.sizePx, fill },
          [],
          text,
        ),
      ]),
    ),
  )
