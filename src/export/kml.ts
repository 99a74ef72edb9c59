import type { Feature, Geometry, Position } from 'geojson'
import { type Zone, ZONES } from '../../geo/index.ts'
import { escaped as escapedXml } from '../markup/escaped.ts'
import { citySiteText } from '../derive/city-words.ts'
import { onTheLineOf } from '../derive/reaches.ts'
import { onTheLineText } from '../derive/reach-words.ts'
import { verdictSentence } from '../derive/sentence.ts'
import { verdictFrom } from '../derive/table.ts'
import { ringColour, THEMES } from '../map/style/theme.ts'
import { cityOf } from '../data/loaded-cities.ts'
import { aboutOf, collectionOf } from './geojson.ts'
import { askedCity, namedPoints } from './places.ts'
import { provenanceLines } from './provenance.ts'
import { paragraphOf } from './text.ts'
import type { MapData } from './types.ts'

type Properties = Readonly<Record<string, string | number | boolean | null>>

/**
 * The map as KML 2.2, of the same features as the GeoJSON: folders that open shut, a style for each zone and launch
 * point, descriptions in the language of the map. Lines and areas follow the ground.
 */
export function kmlOf(map: MapData): string {
  const { words } = map.data
  const { features } = collectionOf(map)
  const ofKind = (...kinds: readonly string[]): readonly Feature[] =>
    features.filter(({ properties }) => kinds.includes(properties?.['kind']))
  const { details, hidden, city, ...about } = aboutOf(map)
  const data = {
    ...about,
    details: details.join('\n'),
    city: city?.name ?? null,
    hidden: hidden.join(' '),
  }
  return `<?xml version="1.0" encoding="UTF-8"?>
<kml xmlns="http://www.opengis.net/kml/2.2">
<Document>
<name>${escaped(words.exports.title)}</name>
<open>1</open>
<description>${escaped(descriptionOf(map))}</description>
${styles(map)}
${extendedData(data)}
${folder(words.points.heading, ofKind('launch-point'), map)}
${folder(words.exports.layersFolder, ofKind('band', 'ring'), map)}
${zoneFolders(words.exports.citiesFolder, ofKind('city'), map)}
${zoneFolders(words.sites.choose, ofKind('site'), map)}
</Document>
</kml>
`
}

const descriptionOf = (map: MapData): string => {
  const { quote } = aboutOf(map)
  return [paragraphOf(map), ...(quote === null ? [] : [quote]), ...provenanceLines(map)].join('\n')
}

/** Shut, with a box that shows or hides all of it; none without content. */
const folder = (name: string, features: readonly Feature[], map: MapData): string =>
  features.length === 0
    ? ''
    : `<Folder><name>${escaped(name)}</name><open>0</open><styleUrl>#folder</styleUrl>
${features.map((one) => placemark(one, map)).join('\n')}
</Folder>`

/** A folder for each zone, and one for what has none. */
const zoneFolders = (name: string, features: readonly Feature[], map: MapData): string =>
  [...ZONES, null]
    .map((zone) =>
      folder(
        zone === null ? name : `${name}: ${map.data.words.zones[zone]}`,
        features.filter(({ properties }) => zoneOf(properties as Properties) === zone),
        map,
      ),
    )
    .join('')

const FILL_OPACITY = 0x2e
const THEME = THEMES.light
const ZONE_STYLES = {
  'below-limits': THEME.marks.below,
  'within-limits': THEME.marks.within,
  'beyond-limits': THEME.marks.beyond,
} as const
/** Of a city that is asked about, which has no zone. */
const PLACE_STYLE = 'place'
/** Of what stands around a city. */
const ASKED_STYLE = 'asked'
const MARK_SCALE = 0.6

function styles({ picture }: MapData): string {
  const marks = Object.entries({ ...ZONE_STYLES, [PLACE_STYLE]: THEME.text }).map(
    ([id, colour]) =>
      `<Style id="${id}"><IconStyle><color>ff${bgrOf(colour)}</color><scale>${MARK_SCALE}</scale></IconStyle><LabelStyle><scale>${MARK_SCALE}</scale></LabelStyle></Style>`,
  )
  const points = [...picture.launchPoints, { id: ASKED_STYLE, colour: 0 }].map(({ id, colour }) => {
    const bgr = bgrOf(ringColour(THEME, colour))
    return `<Style id="${id}"><IconStyle><color>ff${bgr}</color></IconStyle><LineStyle><color>ff${bgr}</color><width>2</width></LineStyle><PolyStyle><color>${FILL_OPACITY.toString(16)}${bgr}</color><outline>0</outline></PolyStyle></Style>`
  })
  const shut =
    '<Style id="folder"><ListStyle><listItemType>check</listItemType></ListStyle></Style>'
  return [shut, ...marks, ...points].join('\n')
}

/** KML writes colours as alpha, blue, green, red. */
function bgrOf(colour: string): string {
  const [red, green, blue] = colour.slice(1).match(/../g) ?? []
  return `${blue}${green}${red}`
}

const extendedData = (values: Readonly<Record<string, unknown>>): string => {
  const rows = Object.entries(values).map(
    ([name, value]) =>
      `<Data name="${escaped(name)}"><value>${escaped(String(value ?? ''))}</value></Data>`,
  )
  return `<ExtendedData>${rows.join('')}</ExtendedData>`
}

function placemark({ properties, geometry }: Feature, map: MapData): string {
  const { kind, ...values } = properties as Properties
  const text = textOf(String(kind), values, map)
  return `<Placemark><name>${escaped(nameOf(String(kind), values, map))}</name>${text === '' ? '' : `<description>${escaped(text)}</description>`}<styleUrl>#${styleOf(values)}</styleUrl>${extendedData(values)}${geometryText(geometry)}</Placemark>`
}

function styleOf(properties: Properties): string {
  const { launch_point: letter, km } = properties
  if (letter !== undefined) return String(letter)
  return km === undefined ? (zoneOf(properties) ?? PLACE_STYLE) : ASKED_STYLE
}

/** The zone that counts: with several launch points as the mark on the map has it; null without any. */
function zoneOf(properties: Properties): Zone | null {
  const zones = new Set(
    Object.entries(properties).flatMap(([name, value]) =>
      /^(\w_)?zone$/.test(name) ? [value] : [],
    ),
  )
  return COUNTING.find((zone) => zones.has(zone)) ?? null
}

const COUNTING: readonly Zone[] = ['within-limits', 'below-limits', 'beyond-limits']

function nameOf(
  kind: string,
  { launch_point: letter, name, label }: Properties,
  map: MapData,
): string {
  const { words } = map.data
  const { exports } = words
  if (kind === 'launch-point') return exports.launchPoint(String(letter), String(name))
  if (kind === 'band') return exports.band(String(letter))
  if (kind !== 'ring') return String(name)
  const asked = askedCity(map)
  return asked
    ? `${words.cityName(asked.city)}: ${String(label)}`
    : exports.ring(String(letter), String(label))
}

/** What a placemark says when it is opened: verdict, margin and where the place comes from. */
function textOf(kind: string, { geonameid, site: id, missile }: Properties, map: MapData): string {
  const { words, atlas } = map.data
  const { units } = map.state.preferences
  if (kind === 'city') {
    const city = cityOf(Number(geonameid), atlas)
    if (!city) return ''
    const points = namedPoints(map).map(({ point }) => point)
    const name = words.cityName(city)
    const verdicts = points.map((point) => {
      const from = points.length > 1 ? `${point.id}: ` : ''
      return from + verdictSentence(name, verdictFrom(point.at, city), words, units)
    })
    const close = onTheLineOf(city, points).map((one) => onTheLineText(one, words, units))
    return [...verdicts, ...close, words.exports.cities].join('\n')
  }
  if (kind !== 'site') return ''
  const found = (askedCity(map)?.answers ?? [])
    .filter(({ by }) => (by?.range.id ?? undefined) === missile)
    .flatMap(({ sites }) => sites)
    .find(({ site }) => site.id === id)
  if (!found) return ''
  const { line, why } = citySiteText(found, words, units)
  const sources = found.site.sources.map(({ title }) => title).join('; ')
  return [line, ...(why === null ? [] : [why]), found.site.what, sources].join('\n')
}

/** Along the ground: a straight edge of a long ring would run through the Earth. */
const TESSELLATE = '<tessellate>1</tessellate>'

function geometryText(geometry: Geometry): string {
  switch (geometry.type) {
    case 'Point':
      return `<Point><coordinates>${tuple(geometry.coordinates)}</coordinates></Point>`
    case 'Polygon':
      return polygon(geometry.coordinates)
    case 'MultiPolygon':
      return multi(geometry.coordinates.map(polygon))
    case 'MultiLineString':
      return multi(
        geometry.coordinates.map(
          (line) =>
            `<LineString>${TESSELLATE}<coordinates>${tuples(line)}</coordinates></LineString>`,
        ),
      )
    default:
      throw new Error(`No map has a ${geometry.type}`)
  }
}

const multi = (parts: readonly string[]): string =>
  `<MultiGeometry>${parts.join('')}</MultiGeometry>`

function polygon([outer = [], ...holes]: readonly Position[][]): string {
  const inner = holes.map((hole) => `<innerBoundaryIs>${ring(hole)}</innerBoundaryIs>`).join('')
  return `<Polygon>${TESSELLATE}<outerBoundaryIs>${ring(outer)}</outerBoundaryIs>${inner}</Polygon>`
}

const ring = (line: readonly Position[]): string =>
  `<LinearRing><coordinates>${tuples(line)}</coordinates></LinearRing>`

const tuple = (position: Position): string => position.join(',')
const tuples = (line: readonly Position[]): string => line.map(tuple).join(' ')

/** As XML 1.0 has it: signs that it forbids even as entities are left out. */
const escaped = (text: string): string =>
  escapedXml(
    text
      // oxlint-disable-next-line no-control-regex -- these are the very signs that XML forbids
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu, ''),
  )
