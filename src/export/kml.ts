import type { Feature, Geometry, Position } from 'geojson'
import { escaped as escapedXml } from '../markup/escaped.ts'
import { ringColour, THEMES } from '../map/style/theme.ts'
import { collectionOf } from './geojson.ts'
import { provenanceLines } from './provenance.ts'
import type { MapData } from './types.ts'

const FILL_OPACITY = 0x2e

/** The map as KML 2.2, of the same features as the GeoJSON. */
export function kmlOf(data: MapData): string {
  const { exports } = data.words
  const { features } = collectionOf(data)
  const shown = features.filter(({ properties }) => properties?.['kind'] !== 'city')
  const cities = features.filter(({ properties }) => properties?.['kind'] === 'city')
  return `<?xml version="1.0" encoding="UTF-8"?>
<kml xmlns="http://www.opengis.net/kml/2.2">
<Document>
<name>${escaped(exports.title)}</name>
<description>${escaped(provenanceLines(data).join('\n'))}</description>
${styles(data)}
${shown.map((one) => placemark(one, data)).join('\n')}
<Folder><name>${escaped(exports.citiesFolder)}</name>
${cities.map((one) => placemark(one, data)).join('\n')}
</Folder>
</Document>
</kml>
`
}

/** KML writes colours as alpha, blue, green, red. */
function styles({ picture }: MapData): string {
  return picture.launchPoints
    .map(({ id, colour }) => {
      const [red, green, blue] = ringColour(THEMES.light, colour).slice(1).match(/../g) ?? []
      const bgr = `${blue}${green}${red}`
      const fill = FILL_OPACITY.toString(16)
      return `<Style id="${id}"><LineStyle><color>ff${bgr}</color><width>2</width></LineStyle><PolyStyle><color>${fill}${bgr}</color><outline>0</outline></PolyStyle></Style>`
    })
    .join('\n')
}

function placemark({ properties, geometry }: Feature, { words }: MapData): string {
  const { kind, ...values } = properties as Record<string, string | number | null>
  const letter = String(values['launch_point'] ?? '')
  const rows = Object.entries(values).map(
    ([name, value]) =>
      `<Data name="${escaped(name)}"><value>${escaped(String(value ?? ''))}</value></Data>`,
  )
  const style = letter === '' ? '' : `<styleUrl>#${letter}</styleUrl>`
  return `<Placemark><name>${escaped(nameOf(kind, letter, values, words.exports))}</name>${style}<ExtendedData>${rows.join('')}</ExtendedData>${geometryText(geometry)}</Placemark>`
}

function nameOf(
  kind: unknown,
  letter: string,
  { name, label }: Record<string, string | number | null>,
  words: MapData['words']['exports'],
): string {
  if (kind === 'launch-point') return words.launchPoint(letter, String(name))
  if (kind === 'band') return words.band(letter)
  return kind === 'ring' ? words.ring(letter, String(label)) : String(name)
}

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
          (line) => `<LineString><coordinates>${tuples(line)}</coordinates></LineString>`,
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
  return `<Polygon><outerBoundaryIs>${ring(outer)}</outerBoundaryIs>${inner}</Polygon>`
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
