import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)
const { convert } = createRequire(require.resolve('subset-font'))('fontverter') as {
  convert(font: Buffer, format: 'truetype'): Promise<Buffer>
}

/** Code points of a WOFF2 font's character map (OpenType cmap, formats 4 and 12). */
export async function charactersInFont(woff2: Buffer): Promise<Set<number>> {
  const font = await convert(woff2, 'truetype')
  const cmap = tableAt(font, 'cmap')
  const held = new Set<number>()
  for (let i = 0; i < font.readUInt16BE(cmap + 2); i++) {
    const table = cmap + font.readUInt32BE(cmap + 8 + 8 * i)
    const format = font.readUInt16BE(table)
    const runs =
      format === 12 ? runsOfFormat12(font, table) : format === 4 ? runsOfFormat4(font, table) : []
    for (const [first, last] of runs) {
      for (let point = first; point <= last; point++) held.add(point)
    }
  }
  return held
}

function tableAt(font: Buffer, tag: string): number {
  for (let i = 0; i < font.readUInt16BE(4); i++) {
    const entry = 12 + 16 * i
    if (font.toString('latin1', entry, entry + 4) === tag) return font.readUInt32BE(entry + 8)
  }
  throw new Error(`The font has no table ${tag}`)
}

const runsOfFormat12 = (font: Buffer, table: number): [number, number][] =>
  Array.from({ length: font.readUInt32BE(table + 12) }, (_, i) => [
    font.readUInt32BE(table + 16 + 12 * i),
    font.readUInt32BE(table + 20 + 12 * i),
  ])

function runsOfFormat4(font: Buffer, table: number): [number, number][] {
  const doubled = font.readUInt16BE(table + 6)
  return Array.from({ length: doubled / 2 - 1 }, (_, i) => [
    font.readUInt16BE(table + 16 + doubled + 2 * i),
    font.readUInt16BE(table + 14 + 2 * i),
  ])
}
