import { PNG } from 'pngjs'
import { describe, expect, it } from 'vitest'
import { csvRows } from '../../geo/scripts/csv.ts'
import { dataFile, svgFile } from '../../src/export/files.ts'
import { withText } from '../../src/export/png-text.ts'
import { summaryOf } from '../../src/export/text.ts'
import { DATA_FORMATS, type ExportFile, type MapSheet } from '../../src/export/types.ts'
import { answerOf } from '../../src/model/verdicts.ts'
import { mapOf } from './maps.ts'

const filesOf = (map: MapSheet): readonly ExportFile[] => [
  ...DATA_FORMATS.map((format) => dataFile(format, map)),
  svgFile(map),
]
const unescaped = (text: string): string =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')

describe('every format', () => {
  const map = mapOf('v=1&p=54.71,20.51!m.9m729;48.83,9.8')
  const files = filesOf(map)

  it.each(files.map((file) => [file.name, file] as const))(
    '%s says where it comes from',
    (_, file) => {
      const text = unescaped(String(file.content)).replaceAll(/<\/text><text[^>]*>/g, ' ')
      expect(text).toContain('https://example.org/map/#v=1&p=54.71,20.51!m.9m729;48.83,9.8')
      expect(text).toContain('2026-11-27')
      expect(text).toContain('WGS84')
      expect(text).toContain('GeoNames')
      expect(text).toContain('CC BY 4.0')
      expect(text).toContain('TASS')
      expect(text).toMatch(/Banned Band \d+\.\d+\.\d+/)
    },
  )

  it('has a name of plain letters', () => {
    expect(files.map(({ name }) => name)).toEqual(
      ['geojson', 'kml', 'csv', 'txt', 'svg']
        .map(
          (ending) => `banned-band-kaliningrad-10-km-se-of-schwabisch-gmund-2026-11-27.${ending}`,
        )
        .map((name) =>
          expect.stringMatching(
            new RegExp(
              `^banned-band-kaliningrad-[a-z\\d-]+-2026-11-27\\.${name.split('.').at(-1)}$`,
            ),
          ),
        ),
    )
  })
})

describe('the CSV', () => {
  const map = mapOf('v=1&p=54.71,20.51;48.83,9.8&n=500000')
  const [head, ...rows] = csvRows(String(dataFile('csv', map).content))
  const column = (name: string): number => head!.cells.indexOf(name)

  it('has a row for every launch point and city, and plain numbers', () => {
    const { cities } = answerOf(map.state.scenario, map.atlas)
    expect(rows).toHaveLength(2 * cities.length)
    for (const { cells } of rows) {
      expect(cells).toHaveLength(head!.cells.length)
      for (const name of ['lat', 'lon', 'distance_km', 'azimuth_deg', 'margin_km', 'population']) {
        expect(cells[column(name)]).toMatch(/^-?\d+(\.\d+)?$/)
      }
    }
  })

  it('counts what the page counts', () => {
    const { byPoint } = answerOf(map.state.scenario, map.atlas)
    const within = rows.filter(
      ({ cells }) =>
        cells[column('launch_point')] === 'B' && cells[column('zone')] === 'within-limits',
    )
    expect(within).toHaveLength(byPoint[1]!.within)
  })
})

describe('the text', () => {
  it('begins with a paragraph that can stand for a picture', () => {
    const map = mapOf('v=1&p=54.71,20.51')
    expect(summaryOf(map)).toBe(
      'From Kaliningrad, 767 of 823 cities with 100,000 people or more lie in the banned band. London, Paris and Moscow are in it. 45 cities are nearer than 500 km, 11 farther than 5,500 km.',
    )
    expect(String(dataFile('text', map).content).startsWith(summaryOf(map))).toBe(true)
  })
})

const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "=cmd|'/c calc'!A0",
  '@SUM(1,1)',
  '+1+1',
  '-2+3',
  ']]><script>',
  '<!-- ',
  '&lt;script&gt;',
  'javascript:alert(1)',
]

describe.each(HOSTILE)('a launch point that a stranger called %s', (label) => {
  const map = mapOf(`v=1&p=54.71,20.51~${encodeURIComponent(label)}&n=5000000`)
  const [, kml, csv, , svg] = filesOf(map)

  it('is text in every file and in no file name', () => {
    for (const markup of [String(kml!.content), String(svg!.content)]) {
      expect(markup).not.toMatch(/<(script|img)/i)
      expect(markup).not.toMatch(/<!--|<!\[CDATA\[|\]\]>/)
      expect(markup).not.toMatch(/<[a-z]+[^>]*\son\w+=/i)
      expect(unescaped(markup)).toContain(label.trim())
    }
    const [head, first] = csvRows(String(csv!.content))
    const name = first!.cells[head!.cells.indexOf('launch_name')]!
    expect(name.endsWith(label.trim())).toBe(true)
    expect(name).not.toMatch(/^[=+\-@]/)
    expect(svg!.name).toBe('banned-band-kaliningrad-2026-11-27.svg')
    expect(summaryOf(map)).toContain('From Kaliningrad,')
  })
})

describe('the text chunks of a PNG', () => {
  it('leave a picture that others can read, with the words in it', () => {
    const png = new PNG({ width: 3, height: 2 })
    png.data.fill(200)
    const bytes = withText(new Uint8Array(PNG.sync.write(png)), { Title: 'Größe: 5,500 km' })
    // pngjs checks every check sum.
    expect(PNG.sync.read(Buffer.from(bytes), { checkCRC: true } as object).width).toBe(3)
    expect(Buffer.from(bytes).toString('utf8')).toContain('iTXtTitle\0\0\0\0\0Größe: 5,500 km')
  })
})
