import type { Words } from '../../i18n/words.ts'

type SourceWords = Words['sources']

/** A work of others that is in here. */
interface Work {
  readonly id: keyof SourceWords['works']
  readonly name: string
  readonly address: string
  /** A name that is the same in every language, or one that is translated. */
  readonly licence: { readonly name: string } | { readonly words: keyof SourceWords['licences'] }
  /** Null for the public domain. */
  readonly licenceAddress: string | null
}

const MIT = {
  licence: { words: 'mit' },
  licenceAddress: 'https://opensource.org/license/mit',
} as const
const ISC = {
  licence: { words: 'isc' },
  licenceAddress: 'https://opensource.org/license/isc-license-txt',
} as const

/** What the page is made from; what each is used for is told by `sources.works`. */
export const WORKS: readonly Work[] = [
  {
    id: 'geonames',
    name: 'GeoNames',
    address: 'https://www.geonames.org',
    licence: { name: 'CC BY 4.0' },
    licenceAddress: 'https://creativecommons.org/licenses/by/4.0/',
  },
  {
    id: 'naturalEarth',
    name: 'Natural Earth',
    address: 'https://www.naturalearthdata.com',
    licence: { words: 'publicDomain' },
    licenceAddress: null,
  },
  {
    id: 'worldAtlas',
    name: 'world-atlas',
    address: 'https://github.com/topojson/world-atlas',
    ...ISC,
  },
  {
    id: 'cldr',
    name: 'Unicode CLDR',
    address: 'https://cldr.unicode.org',
    licence: { words: 'unicode' },
    licenceAddress: 'https://www.unicode.org/license.txt',
  },
  {
    id: 'notoSans',
    name: 'Noto Sans',
    address: 'https://notofonts.github.io',
    licence: { name: 'SIL Open Font License 1.1' },
    licenceAddress: 'https://openfontlicense.org',
  },
  {
    id: 'maplibre',
    name: 'MapLibre GL JS',
    address: 'https://maplibre.org',
    licence: { words: 'bsd' },
    licenceAddress: 'https://github.com/maplibre/maplibre-gl-js/blob/main/LICENSE.txt',
  },
  {
    id: 'geographiclib',
    name: 'GeographicLib',
    address: 'https://geographiclib.sourceforge.io',
    ...MIT,
  },
  { id: 'turf', name: 'Turf', address: 'https://turfjs.org', ...MIT },
  { id: 'react', name: 'React', address: 'https://react.dev', ...MIT },
]

/** A licence as the reader's language calls it. */
export const licenceText = ({ licence }: Work, { licences }: SourceWords): string =>
  'name' in licence ? licence.name : licences[licence.words]
