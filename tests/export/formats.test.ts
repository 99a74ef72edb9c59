import { PNG } from 'pngjs'
import { describe, expect, it } from 'vitest'
import { csvRows } from '../../geo/scripts/csv.ts'
import { textFile } from '../../src/export/files.ts'
import { withText } from '../../src/export/png-text.ts'
import { paragraphOf } from '../../src/export/text.ts'
import type { ExportFile, MapSheet } from '../../src/export/types.ts'
import { answerOf } from '../../src/derive/verdicts.ts'
import { asLabel, XSS } from '../links/xss.ts'
import { mapOf } from './maps.ts'

const filesOf = (map: MapSheet): readonly ExportFile[] =>
  (['geojson', 'kml', 'csv', 'text', 'svg'] as const).map((format) => textFile(format, map))
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
    const endings = files.map(
      ({ name }) => /^banned-band-kaliningrad-[a-z\d-]+-2026-11-27\.(\w+)$/.exec(name)?.[1],
    )
    expect(endings).toEqual(['geojson', 'kml', 'csv', 'txt', 'svg'])
  })
})

describe('the CSV', () => {
  const map = mapOf('v=1&p=54.71,20.51;48.83,9.8&n=500000')
  const [head, ...rows] = csvRows(String(textFile('csv', map).content))
  const column = (name: string): number => head!.cells.indexOf(name)

  it('begins with a byte order mark, so that a spreadsheet reads it as UTF-8', () => {
    expect(String(textFile('csv', map).content).codePointAt(0)).toBe(0xfeff)
  })

  it('has a row for every launch point and city, and numbers without a decimal sign', () => {
    const { cities } = answerOf(map.state.scenario, map.data.atlas)
    expect(rows).toHaveLength(2 * cities.length)
    for (const { cells } of rows) {
      expect(cells).toHaveLength(head!.cells.length)
      for (const name of ['lat', 'lon', 'distance_km', 'azimuth_deg', 'margin_km', 'population']) {
        expect(cells[column(name)]).toMatch(/^-?\d+(E-\d+)?$/)
      }
    }
  })

  it('counts what the page counts', () => {
    const { byPoint } = answerOf(map.state.scenario, map.data.atlas)
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
    expect(paragraphOf(map).replaceAll('\u00a0', ' ')).toBe(
      'From Kaliningrad, 767 of 823 cities with 100,000 people or more lie in the banned band. London, Paris and Moscow are in it. 45 cities are nearer than 500 km, 11 farther than 5,500 km.',
    )
    expect(String(textFile('text', map).content).startsWith(paragraphOf(map))).toBe(true)
  })
})

/** Eight launch points to a map. */
const maps = Array.from({ length: Math.ceil(XSS.length / 8) }, (_, i) =>
  XSS.slice(8 * i, 8 * i + 8),
)

describe.each(maps.map((labels) => [labels[0], labels] as const))(
  'launch points that a stranger called %s and so on',
  (_, labels) => {
    const points = labels.map((label, i) => `54.7${i},20.51~${asLabel(label)}`).join(';')
    const map = mapOf(`v=1&p=${points}&n=5000000`)
    const files = new Map(filesOf(map).map((file) => [file.name.split('.').at(-1), file]))
    const written = (ending: string): string => String(files.get(ending)?.content)
    const names = map.state.scenario.launchPoints.map(({ name }) => name)

    it('have their names as text in every file and in no file name', () => {
      for (const markup of [written('kml'), written('svg')]) {
        expect(markup).not.toMatch(/<(script|img|iframe|foreignObject|a|use|image|animate)[\s>/]/i)
        expect(markup).not.toMatch(/<!--|<!\[CDATA\[|\]\]>/)
        expect(markup).not.toMatch(/<[a-z]+(\s+[\w:-]+="[^"]*")*\s+on\w+=/i)
      }
      expect(JSON.parse(written('geojson'))).toHaveProperty('provenance')
      const [head, ...rows] = csvRows(written('csv'))
      const cells = rows.map((row) => row.cells[head!.cells.indexOf('launch_name')]!)
      expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([])
      for (const name of names.filter((one) => one !== null)) {
        const quoted = `“${name.replaceAll(/["“”„‟«»ʺ〝〞＂]/g, "'")}”`
        expect(unescaped(written('kml')).includes(quoted)).toBe(true)
        expect(cells).toContain(quoted)
      }
      expect(files.get('svg')!.name).toMatch(/^banned-band-[a-z\d-]+-2026-11-27\.svg$/)
      expect(paragraphOf(map)).toMatch(/^From one of \d launch points/)
    })
  },
)

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
