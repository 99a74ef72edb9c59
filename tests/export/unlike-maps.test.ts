import { describe, expect, it } from 'vitest'
import { csvRows } from '../../geo/scripts/csv.ts'
import { speechIn } from '../../scripts/speech.ts'
import type { SourcedCollection } from '../../src/export/geojson.ts'
import { textFile } from '../../src/export/files.ts'
import { legendOf } from '../../src/export/legend.ts'
import type { TextFormat } from '../../src/export/types.ts'
import { mapOf } from './maps.ts'

/** What ten maps that have little in common must say in every file. Figures and names are read off the page. */
const MAPS = [
  {
    name: 'the band',
    link: 'v=1&p=54.71,20.51',
    headline: /^From Kaliningrad, 767 of 823 cities/,
    legend: ['band', 'below', 'beyond'],
    kinds: { 'launch-point': 1, band: 1, ring: 2, city: 823 },
    rows: 823,
    within: 767,
  },
  {
    name: 'three points with missiles',
    link: 'v=1&p=54.71,20.51!m.9m729;48.57,45.77!m.ss-20;48.83,9.8!m.pershing-ii',
    headline: /^From Kaliningrad, 3 km south-east of Znamensk or .*, 814 of 823 cities/,
    says: [/A: 9M729, 480 km \(Russia\)/, /C: Pershing II, 1,800 km/],
    legend: ['band', 'beyond', 'claimed', 'doubt'],
    kinds: { 'launch-point': 3, band: 3, ring: 11, city: 823 },
    rows: 3 * 823,
    within: 767 + 795 + 675,
    sources: /TASS/,
  },
  {
    name: 'a question about a city',
    link: 'v=1&p=54.71,20.51;48.57,45.77&x=2950159&q=city!m.9m729',
    headline: /^9 of 52 sites of the catalogue lie within this range of Berlin: 9M729, 480 km/,
    legend: ['claimed', 'doubt'],
    kinds: { ring: 3, city: 1, site: 103 },
    rows: 103,
    within: 0,
    sources: /TASS/,
  },
  {
    name: 'a claim of the catalogue',
    link: 'v=1&p=54.71,20.51!m.iskander-m&x=2950159&q=claim!iskander-berlin',
    headline: /^“Iskander missiles in Kaliningrad reach Berlin.” Printed by press/,
    says: [/Kaliningrad \(city\) – Berlin: 529 km/, /Baltiysk – Berlin: 491 km/],
    legend: ['band', 'below', 'beyond', 'claimed', 'doubt'],
    kinds: { 'launch-point': 1, band: 1, ring: 3, city: 823 },
    rows: 823,
    within: 767,
    sources: /Jerusalem Post/,
  },
  {
    name: 'a claim of a link',
    link: 'v=1&p=51.51,-0.13!m.dark-eagle&x=524901&q=claim~Dark%20Eagle%20reaches%20Moscow',
    headline: /^London – Moscow: 2,509 km\.$/,
    says: [
      /Dark Eagle, 2,775 km/,
      /“Dark Eagle reaches Moscow” The words of whoever made this link/,
    ],
    legend: ['band', 'below', 'beyond', 'claimed', 'doubt'],
    kinds: { 'launch-point': 1, band: 1, ring: 3, city: 823 },
    rows: 823,
    within: 654,
  },
  {
    name: 'a day',
    link: 'v=1&p=54.71,20.51&e=alliances&t=1987-12-08',
    headline: /^From Kaliningrad, 767 of 823 cities/,
    says: [/8 December 1987: Signed on 8 December 1987, not yet in force/],
    legend: ['band', 'below', 'beyond', 'tints', 'day'],
    kinds: { 'launch-point': 1, band: 1, ring: 2, city: 823 },
    rows: 823,
    within: 767,
    date: '1987-12-08',
  },
  {
    name: 'the world',
    link: 'v=1&p=54.71,20.51&a=world',
    headline: /^From Kaliningrad, 767 of 823 cities .* Outside Europe and Russia, 670 more cities/,
    legend: ['band', 'below', 'beyond'],
    kinds: { 'launch-point': 1, band: 1, ring: 2, city: 4117 },
    rows: 4117,
    within: 767,
  },
  {
    name: 'hidden bands and cities',
    link: 'v=1&p=54.71,20.51&h=bands,cities,borders',
    headline: /^From Kaliningrad, 767 of 823 cities/,
    legend: ['rings'],
    kinds: { 'launch-point': 1, ring: 2 },
    rows: 823,
    within: 767,
  },
  {
    name: 'towns from 5,000 people',
    link: 'v=1&p=54.71,20.51&n=5000',
    headline: /^From Kaliningrad, 18,123 of 19,063 cities with 5,000 people or more/,
    legend: ['band', 'below', 'beyond'],
    kinds: { 'launch-point': 1, band: 1, ring: 2, city: 19_063 },
    rows: 19_063,
    within: 18_123,
  },
  {
    name: 'German',
    link: 'v=1&p=54.71,20.51!m.9m729&x=2950159&l=de',
    language: 'de',
    headline: /^Startpunkt Kaliningrad: 767 von 823 Städten/,
    says: [/9M729, 480 km \(Russland\)/, /Berlin: 529 km, 29 km innerhalb/],
    legend: ['band', 'below', 'beyond', 'claimed', 'doubt'],
    kinds: { 'launch-point': 1, band: 1, ring: 5, city: 823 },
    rows: 823,
    within: 767,
  },
] as const satisfies readonly MapCase[]

interface MapCase {
  readonly name: string
  readonly link: string
  readonly language?: string
  readonly headline: RegExp
  readonly says?: readonly RegExp[]
  readonly legend: readonly string[]
  readonly kinds: Readonly<Record<string, number>>
  /** Of the CSV. */
  readonly rows: number
  /** Of them, how many are counted as in a band. */
  readonly within: number
  readonly sources?: RegExp
  readonly date?: string
}

/** How a legend would name each sign in English and German. */
const SIGNS: Readonly<Record<string, RegExp>> = {
  band: /banned band|verbotener Bereich/,
  rings: /^rings at|^Ringe bei/,
  below: /nearer than|näher als|weniger als/,
  beyond: /farther than|weiter weg als/,
  line: /on a line/,
  claimed: /range as claimed|Reichweite laut Angabe/,
  doubt: /lowest and the highest|niedrigst.*höchst/,
  tints: /NATO/,
  day: /as on/,
}

const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ')

const unescaped = (text: string): string =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')

describe.each(MAPS.map((one): readonly [string, MapCase] => [one.name, one]))(
  'every file of %s',
  async (_, wanted) => {
    const map = mapOf(wanted.link, await speechIn(wanted.language ?? 'en'))
    const written = (format: TextFormat): string =>
      plain(unescaped(String(textFile(format, map).content)))
    const geojson = JSON.parse(String(textFile('geojson', map).content)) as SourcedCollection
    const [head, ...rows] = csvRows(String(textFile('csv', map).content))
    const cell = (row: (typeof rows)[number], name: string): string =>
      row.cells[head!.cells.indexOf(name)] ?? ''
    const kindOf = (kind: string) =>
      geojson.features.filter(({ properties }) => properties?.['kind'] === kind)

    it('has the same headline', () => {
      const headline = plain(geojson.map.headline)
      expect(headline).toMatch(wanted.headline)
      expect(written('text').startsWith(headline)).toBe(true)
      expect(written('kml')).toContain(headline)
      expect(written('svg').replaceAll(/<\/text><text[^>]*>/g, ' ')).toContain(headline)
      expect(/<desc>([^<]*)/.exec(written('svg'))?.[1]).toContain(headline)
      for (const row of rows.slice(0, 3)) expect(plain(cell(row, 'answer'))).toBe(headline)
    })

    it('says whatever else the map says', () => {
      for (const said of wanted.says ?? []) {
        expect(written('text')).toMatch(said)
        expect(written('kml')).toMatch(said)
        expect(written('svg')).toMatch(said)
        expect(plain(cell(rows[0]!, 'details'))).toMatch(said)
        expect(plain([...geojson.map.details, geojson.map.quote].join('\n'))).toMatch(said)
      }
      expect(geojson.map.date).toBe(wanted.date ?? null)
      for (const format of ['text', 'kml', 'csv', 'svg', 'geojson'] as const) {
        expect(written(format)).toMatch(wanted.sources ?? /GeoNames/)
      }
    })

    it('explains what is drawn and nothing else', () => {
      const texts = legendOf(map).map(({ text }) => plain(text))
      const found = Object.keys(SIGNS).filter((sign) =>
        texts.some((text) => SIGNS[sign]!.test(text)),
      )
      const all = Object.keys(SIGNS).filter((sign) => sign !== 'line')
      expect(found.filter((sign) => sign !== 'line')).toEqual(
        all.filter((sign) => wanted.legend.includes(sign)),
      )
      // A city on a line is either marked so or, with several launch points, wholly in another band.
      const isClose = geojson.features.some(
        ({ properties }) => properties?.['too_close_to_call'] === true,
      )
      expect(isClose || !found.includes('line')).toBe(true)
    })

    it('holds what is drawn and nothing else', () => {
      const kinds = geojson.features.map(({ properties }) => String(properties?.['kind']))
      const counts = Object.fromEntries(
        [...new Set(kinds)].map((kind) => [kind, kindOf(kind).length]),
      )
      expect(counts).toEqual(wanted.kinds)
      expect(written('kml').match(/<Placemark>/g)).toHaveLength(geojson.features.length)
      expect(rows).toHaveLength(wanted.rows)
      const counted = rows.filter(
        (row) => cell(row, 'counted') === 'true' && cell(row, 'zone') === 'within-limits',
      )
      expect(counted).toHaveLength(wanted.within)
    })
  },
)
