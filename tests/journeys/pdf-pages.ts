import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What a reader of a PDF sees of it. */
export interface PdfPages {
  /** In one line. */
  readonly text: string
  /** Each page as a picture. */
  readonly pictures: readonly Bitmap[]
}

/** A picture in 24 bits. */
export interface Bitmap {
  readonly width: number
  readonly height: number
  readonly rgb: Uint8Array
}

const DOTS_AN_INCH = 72

/** Reads a PDF with poppler's programs, which know nothing of the browser that wrote it. */
export function pagesOf(pdf: Uint8Array): PdfPages {
  const folder = mkdtempSync(join(tmpdir(), 'pdf-'))
  const file = join(folder, 'sheet.pdf')
  try {
    writeFileSync(file, pdf)
    const run = (program: string, ...args: string[]): Buffer =>
      execFileSync(program, args, { cwd: folder, maxBuffer: 1e8 })
    const text = run('pdftotext', file, '-').toString().replaceAll(/\s+/g, ' ')
    const pages = Number(/Pages:\s+(\d+)/.exec(run('pdfinfo', file).toString())?.[1])
    const pictures = Array.from({ length: pages }, (_, index) => {
      const page = String(index + 1)
      return bitmapOf(run('pdftoppm', '-r', String(DOTS_AN_INCH), '-f', page, '-l', page, file))
    })
    return { text, pictures }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** @param ppm Portable pixmap, in its binary form. */
function bitmapOf(ppm: Buffer): Bitmap {
  const [head = '', width, height] =
    /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(ppm.toString('latin1')) ?? []
  return { width: Number(width), height: Number(height), rgb: ppm.subarray(head.length) }
}

/** Share of the dots of a picture that are as bright, or as dark, as `isSo` wants: of red, green and blue from 0 to 255. */
export function shareOf(
  { rgb }: Bitmap,
  isSo: (red: number, green: number, blue: number) => boolean,
): number {
  let count = 0
  for (let at = 0; at < rgb.length; at += 3) if (isSo(rgb[at]!, rgb[at + 1]!, rgb[at + 2]!)) count++
  return count / (rgb.length / 3)
}

/** Whether poppler's programs (Debian's poppler-utils) are here; in CI they must be. */
export const hasPoppler = (): boolean =>
  process.env['CI'] === 'true' || spawnSync('pdftotext', ['-v']).status === 0
