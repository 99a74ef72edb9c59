import type { WidthsOfText } from '../drawing/name-style.ts'

/** A text in lines of at most `widthPx`; a word that is longer, such as a link, goes on in the next line. */
export function wrapped(
  text: string,
  widthPx: number,
  weight: number,
  sizePx: number,
  widths: WidthsOfText,
): readonly string[] {
  const widthOf = (line: string): number => widths.of(line, weight, sizePx)
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    const longer = last === undefined ? word : `${last} ${word}`
    if (last !== undefined && widthOf(longer) <= widthPx) lines[lines.length - 1] = longer
    else lines.push(...piecesOf(word, widthPx, widthOf))
  }
  return lines
}

/** Signs of a link after which it is parted where it can be. */
const BREAKS = /[&;,/]/

/** A word in parts that fit, each as long as it can be. */
function piecesOf(
  word: string,
  widthPx: number,
  widthOf: (text: string) => number,
): readonly string[] {
  const pieces: string[] = []
  let piece = ''
  for (const letter of word) {
    if (piece !== '' && widthOf(piece + letter) > widthPx) {
      const cut = lastBreakIn(piece)
      pieces.push(piece.slice(0, cut))
      piece = piece.slice(cut)
    }
    piece += letter
  }
  return [...pieces, piece]
}

/** Behind the last break of the second half; else the end. */
function lastBreakIn(piece: string): number {
  const from = Math.floor(piece.length / 2)
  for (let at = piece.length; at > from; at--) if (BREAKS.test(piece[at - 1]!)) return at
  return piece.length
}
