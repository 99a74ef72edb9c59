import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PNG } from 'pngjs'
import { afterAll, describe, expect, it } from 'vitest'
import { textFile } from '../../src/export/files.ts'
import { mapOf } from '../export/maps.ts'

/** What programs other than browsers make of our SVG; each is skipped where it is not installed. */
const PROGRAMS = [
  ['librsvg', 'rsvg-convert', (from: string, to: string) => [from, '-o', to]],
  ['Inkscape', 'inkscape', (from: string, to: string) => [from, '-o', to]],
] as const

const folder = mkdtempSync(join(tmpdir(), 'banned-band-'))
afterAll(() => rmSync(folder, { recursive: true }))

const svg = String(textFile('svg', mapOf('v=1&p=54.71,20.51!m.9m729&x=2950159')).content)
const path = join(folder, 'map.svg')
writeFileSync(path, svg)

const numberAfter = (pattern: RegExp): number => Number(pattern.exec(svg)?.[1])
const mapTop = numberAfter(/<g transform="translate\(0 ([\d.]+)\)"/)
const mapHeight = numberAfter(/<clipPath id="ground"><rect width="[\d.]+" height="([\d.]+)"/)
const WATER = [221, 230, 238]
const RING = [180, 60, 10]

describe.each(PROGRAMS)('the SVG in %s', (name, program, argsOf) => {
  const isThere = spawnSync(program, ['--version']).status === 0
  if (!isThere) console.warn(`The SVG is not tried in ${name}, which is not installed here`)

  it.skipIf(!isThere)('has its ground cut to the map and its labels at their rings', () => {
    const to = join(folder, `${program}.png`)
    expect(spawnSync(program, argsOf(path, to)).status).toBe(0)
    const png = PNG.sync.read(readFileSync(to))
    expect(png.height).toBeGreaterThan(mapTop + mapHeight + 40)
    /** How many px of a box are within 40 of a colour. */
    const countOf = (colour: readonly number[], box: readonly number[]): number => {
      const [left, top, right, bottom] = box.map(Math.round) as [number, number, number, number]
      let count = 0
      for (let y = Math.max(0, top); y < Math.min(png.height, bottom); y++) {
        for (let x = Math.max(0, left); x < Math.min(png.width, right); x++) {
          const at = 4 * (y * png.width + x)
          const isNear = colour.every((value, i) => Math.abs(png.data[at + i]! - value) < 40)
          if (isNear) count++
        }
      }
      return count
    }
    const strips = [
      [0, 0, png.width, 14],
      [0, mapTop + mapHeight + 2, png.width, mapTop + mapHeight + 12],
    ]
    const paper = [255, 255, 255]
    for (const strip of strips) {
      const [, top, , bottom] = strip as [number, number, number, number]
      expect(countOf(paper, strip)).toBeGreaterThan(0.98 * png.width * (bottom - top))
    }
    expect(countOf(WATER, [0, mapTop, png.width, mapTop + mapHeight])).toBeGreaterThan(20_000)
    const labels = [...svg.matchAll(/translate\(([\d.]+) ([\d.]+)\) rotate/g)].map(
      ([, x, y]) => [Number(x), mapTop + Number(y)] as const,
    )
    expect(labels.length).toBeGreaterThan(5)
    for (const [x, y] of labels) {
      expect(countOf(RING, [x - 12, y - 8, x + 12, y + 8])).toBeGreaterThan(15)
    }
    // What a program cannot place it puts there.
    expect(countOf(RING, [0, mapTop, 60, mapTop + 20])).toBe(0)
  })
})
