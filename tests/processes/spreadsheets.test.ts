import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import geographiclib from 'geographiclib-geodesic'
import { textFile } from '../../src/export/files.ts'
import { xlsxFile } from '../../src/export/xlsx.ts'
import { mapOf } from '../export/maps.ts'

/** What LibreOffice makes of our tables where the point and where the comma is the decimal sign; skipped where there is none. */
const hasOffice = spawnSync('soffice', ['--version']).status === 0
if (!hasOffice) console.warn('Spreadsheets are not tried: there is no LibreOffice (soffice) here')

const folder = mkdtempSync(join(tmpdir(), 'banned-band-'))
afterAll(() => rmSync(folder, { recursive: true }))

const map = mapOf('v=1&p=54.71,20.51;-33.9,151.2~=1%2B1&n=1000000')
const sources = [join(folder, 'csv.csv'), join(folder, 'xlsx.xlsx')]

beforeAll(async () => {
  writeFileSync(sources[0]!, String(textFile('csv', map).content))
  const { content } = await xlsxFile(map)
  writeFileSync(sources[1]!, new Uint8Array(await new Blob([content]).arrayBuffer()))
})

/** LibreOffice's own files of both tables, as it reads them in a locale. */
function readIn(locale: string): void {
  const profile = join(folder, locale)
  mkdirSync(join(profile, 'user'), { recursive: true })
  writeFileSync(
    join(profile, 'user', 'registrymodifications.xcu'),
    `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>${locale}</value></prop></item></oor:items>`,
  )
  const args = [`-env:UserInstallation=file://${profile}`, '--headless', '--convert-to', 'fods']
  execFileSync('soffice', [...args, '--outdir', profile, ...sources], { stdio: 'ignore' })
}

interface OfficeCell {
  readonly type: string
  readonly value: string
}

/** The rows of the first sheet; cells that are alike stand once with their number. */
function rowsOf(locale: string, kind: 'csv' | 'xlsx'): readonly (readonly OfficeCell[])[] {
  const text = readFileSync(join(folder, locale, `${kind}.fods`), 'utf8')
  const [sheet = ''] = /<table:table [^]*?<\/table:table>/.exec(text) ?? []
  return [...sheet.matchAll(/<table:table-row[^>]*>([^]*?)<\/table:table-row>/g)].map(([, row]) =>
    [...row!.matchAll(/<table:table-cell([^>]*?)(?:\/>|>([^]*?)<\/table:table-cell>)/g)].flatMap(
      ([, attributes = '', inner = '']) => {
        const named = (name: string): string =>
          new RegExp(`${name}="([^"]*)"`).exec(attributes)?.[1] ?? ''
        const type = named('office:value-type')
        const value = named(`office:${type === 'boolean' ? 'boolean-' : ''}value`)
        const cell = { type, value: value || inner.replaceAll(/<[^>]*>/g, '').trim() }
        return Array.from(
          { length: Number(named('table:number-columns-repeated') || 1) },
          () => cell,
        )
      },
    ),
  )
}

const NUMBERS = ['launch_lat', 'launch_lon', 'population', 'lat', 'lon', 'distance_km', 'margin_km']

describe.skipIf(!hasOffice).each(['en-US', 'de-DE', 'it-IT'])('LibreOffice in %s', (locale) => {
  beforeAll(() => readIn(locale))

  it.each(['csv', 'xlsx'] as const)('reads the numbers of our %s as they are', (kind) => {
    const [head = [], ...rows] = rowsOf(locale, kind).filter(([first]) => first?.type !== '')
    const names = head.map(({ value }) => value)
    const cellOf = (row: readonly OfficeCell[], name: string) => row[names.indexOf(name)]!
    expect(rows.length).toBeGreaterThan(80)
    for (const row of rows) {
      const cells = NUMBERS.map((name) => cellOf(row, name))
      expect(cells.map(({ type }) => type)).toEqual(NUMBERS.map(() => 'float'))
      const [fromLat, fromLng, population, lat, lng, km, marginKm] = cells.map(({ value }) =>
        Number(value),
      ) as [number, number, number, number, number, number, number]
      const { s12 } = geographiclib.Geodesic.WGS84.Inverse(fromLat, fromLng, lat, lng)
      expect(population).toBeGreaterThanOrEqual(1_000_000)
      expect(Math.abs(km - s12! / 1000)).toBeLessThan(0.011)
      expect(Math.abs(marginKm - Math.min(km - 500, 5500 - km))).toBeLessThan(0.011)
    }
    const launchNames = new Set(rows.map((row) => cellOf(row, 'launch_name').value))
    expect(launchNames.size).toBe(2)
    expect(rows.every((row) => cellOf(row, 'launch_name').type === 'string')).toBe(true)
  })
})
