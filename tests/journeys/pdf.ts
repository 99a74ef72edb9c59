import { inflateSync } from 'node:zlib'

/** What can be read off a PDF without a library: its pages, its pictures of pixels, and how much is drawn as lines. */
export interface PdfFacts {
  readonly pages: number
  readonly images: number
  /** Operators that add to a path, in all streams. */
  readonly pathOperators: number
}

/** @param pdf As Chromium writes it: streams packed by Flate, which hold objects too in object streams. */
export function factsOf(pdf: Buffer): PdfFacts {
  const whole = pdf.toString('latin1')
  const streams = [...whole.matchAll(/stream\r?\n/g)].flatMap(({ index, 0: word }) => {
    const start = index + word.length
    try {
      return [
        inflateSync(pdf.subarray(start, whole.indexOf('endstream', start))).toString('latin1'),
      ]
    } catch {
      return []
    }
  })
  const all = [whole, ...streams].join('\n')
  const count = (pattern: RegExp): number => [...all.matchAll(pattern)].length
  return {
    pages: count(/\/Type\s*\/Page\b(?!s)/g),
    images: count(/\/Subtype\s*\/Image\b/g),
    pathOperators: count(/(?<=[\d.] )[lc]\s/g),
  }
}
