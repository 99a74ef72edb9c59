import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inflateSync } from 'node:zlib'
import { PNG } from 'pngjs'

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

const RENDERERS = {
  pdftoppm: ['pdftoppm', '-png', '-singlefile'],
  pdftocairo: ['pdftocairo', '-png', '-singlefile'],
} as const

/** Pixels of paper by an inch. */
const DPI = 144

/** Whether Poppler is here: Debian's `poppler-utils`. */
export const hasPoppler = (): boolean => spawnSync('pdftoppm', ['-v']).status === 0

/** The first page as a renderer that is no browser paints it. */
export function firstPageOf(pdf: Buffer, renderer: keyof typeof RENDERERS): PNG {
  const folder = mkdtempSync(join(tmpdir(), 'sheet-'))
  try {
    const [command, ...options] = RENDERERS[renderer]
    writeFileSync(join(folder, 'sheet.pdf'), pdf)
    execFileSync(command, [
      ...options,
      '-r',
      String(DPI),
      join(folder, 'sheet.pdf'),
      join(folder, 'page'),
    ])
    return PNG.sync.read(readFileSync(join(folder, 'page.png')))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Red, green and blue of a pixel, 0 to 255. */
function colourAt({ data, width }: PNG, x: number, y: number): readonly [number, number, number] {
  const at = 4 * (y * width + x)
  return [data[at]!, data[at + 1]!, data[at + 2]!]
}

/** Half the side of a launch point's disc on a sheet of A4 or Letter, px. */
const DISC_PX = 12

/** Where the launch point's disc stands in the upper half of a page: where most is of the ring's dark red. */
function discIn(page: PNG): readonly [x: number, y: number] {
  let best = { count: 0, x: 0, y: 0 }
  for (let y = DISC_PX; y < page.height / 2; y += 3) {
    for (let x = DISC_PX; x < page.width - DISC_PX; x += 3) {
      let count = 0
      for (let dy = -DISC_PX; dy <= DISC_PX; dy += 3) {
        for (let dx = -DISC_PX; dx <= DISC_PX; dx += 3) {
          const [red, green, blue] = colourAt(page, x + dx, y + dy)
          if (Math.abs(red - 143) + Math.abs(green - 47) + blue < 40) count++
        }
      }
      if (count > best.count) best = { count, x, y }
    }
  }
  return [best.x, best.y]
}

/** Of the ground from `from` to `to` px around the launch point: the part whose red is that much more than its green. */
export function redderIn(page: PNG, from: number, to: number, more: number): number {
  const [x, y] = discIn(page)
  let [all, red] = [0, 0]
  for (let dy = -to; dy <= to; dy++) {
    for (let dx = -to; dx <= to; dx++) {
      const away = Math.hypot(dx, dy)
      if (away < from || away > to) continue
      const [r, g] = colourAt(page, x + dx, y + dy)
      all++
      if (r - g > more) red++
    }
  }
  return red / all
}

/** The part of a page's height that is empty below what stands on it, without the margin of 12 mm. */
export function blankBelow(page: PNG): number {
  const isInk = (y: number): boolean =>
    Array.from({ length: page.width }, (_, x) => colourAt(page, x, y)).some(([, g]) => g < 200)
  let y = page.height - 1
  while (y > 0 && !isInk(y)) y--
  return 1 - (y + (12 / 25.4) * DPI) / page.height
}
