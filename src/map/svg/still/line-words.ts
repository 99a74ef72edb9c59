import type { ColouredLabel } from '../../layout/line-labels.ts'
import type { ScreenPoint } from '../../screen/geometry.ts'
import { shape, type Shape } from '../../shapes/shape.ts'
import type { Theme } from '../../style/theme.ts'
import { haloed } from '../drawing/overlay-shapes.ts'
import { MIDDLE_EMS } from '../drawing/name-shapes.ts'
import type { WidthsOfText } from '../drawing/name-style.ts'

const TYPE_PX = 13
const WEIGHT = 600
/** Words of a label stand apart in a font that is wider than the one reckoned with. */
const ROOM = 1.12

/**
 * A label along its line, word by word, each turned as the line is there. Programs that draw pictures outside of
 * browsers know no text on a path: librsvg leaves it out, Inkscape puts it at the origin.
 */
export function lineWords(
  { text, fill, line }: ColouredLabel,
  theme: Theme,
  widths: WidthsOfText,
): readonly Shape[] {
  const sizePx = TYPE_PX * theme.scale.words
  const widthOf = (word: string): number => widths.of(word, WEIGHT, sizePx)
  const along = lengthsOf(line)
  const words = text.split(' ')
  const roomOf = (word: string): number => (words.length > 1 ? ROOM : 1) * widthOf(word)
  const wholePx = words.reduce((sum, word) => sum + roomOf(word), (words.length - 1) * widthOf(' '))
  let at = (along.at(-1)! - wholePx) / 2
  return words.map((word) => {
    const widthPx = roomOf(word)
    const [fromX, fromY] = placeAt(line, along, at)
    const [toX, toY] = placeAt(line, along, at + widthPx)
    at += widthPx + widthOf(' ')
    const [x, y] = [(fromX + toX) / 2, (fromY + toY) / 2]
    const turnDeg = (Math.atan2(toY - fromY, toX - fromX) * 180) / Math.PI
    return shape(
      'text',
      {
        transform: `translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${turnDeg.toFixed(1)})`,
        y: (MIDDLE_EMS * sizePx).toFixed(1),
        ...haloed(sizePx, WEIGHT, theme),
        fill,
        'text-anchor': 'middle',
      },
      [],
      word,
    )
  })
}

/** Of each vertex from the first, px. */
function lengthsOf(line: readonly ScreenPoint[]): readonly number[] {
  let length = 0
  return line.map(([x, y], index) => {
    const [beforeX, beforeY] = line[index - 1] ?? [x, y]
    length += Math.hypot(x - beforeX, y - beforeY)
    return length
  })
}

/** The place so many px along a line; beyond its ends on the way that they point. */
function placeAt(line: readonly ScreenPoint[], along: readonly number[], px: number): ScreenPoint {
  const found = along.findIndex((length) => length >= px)
  const to = found === -1 ? line.length - 1 : Math.max(1, found)
  const [[ax, ay], [bx, by]] = [line[to - 1]!, line[to]!]
  const share = (px - along[to - 1]!) / (along[to]! - along[to - 1]! || 1)
  return [ax + (bx - ax) * share, ay + (by - ay) * share]
}
