import type { WidthsOfText } from '../map/svg/drawing/name-style.ts'

/** A text in lines of at most `widthPx`; a word that is longer stands alone. */
export function wrapped(
  text: string,
  widthPx: number,
  weight: number,
  sizePx: number,
  widths: WidthsOfText,
): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    const longer = last === undefined ? word : `${last} ${word}`
    if (last === undefined || widths.of(longer, weight, sizePx) > widthPx) lines.push(word)
    else lines[lines.length - 1] = longer
  }
  return lines
}
