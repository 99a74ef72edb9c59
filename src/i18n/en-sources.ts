import type { Numbers } from './numbers.ts'

interface Work {
  readonly name: string
  readonly address: string
  readonly licence: string
  /** Null for the public domain. */
  readonly licenceAddress: string | null
  /** What of it is here, and what was done to it. */
  readonly use: string
}

const MIT = { licence: 'MIT licence', licenceAddress: 'https://opensource.org/license/mit' }
const ISC = {
  licence: 'ISC licence',
  licenceAddress: 'https://opensource.org/license/isc-license-txt',
}

const works: readonly Work[] = [
  {
    name: 'GeoNames',
    address: 'https://www.geonames.org',
    licence: 'CC BY 4.0',
    licenceAddress: 'https://creativecommons.org/licenses/by/4.0/',
    use: 'cities, their places and populations, edition of 2020. Changed: places rounded, suburbs marked, some names in English spelling.',
  },
  {
    name: 'Natural Earth',
    address: 'https://www.naturalearthdata.com',
    licence: 'public domain',
    licenceAddress: null,
    use: 'coasts, borders and lakes, version 4.1.0. Changed: borders as told below, lines simplified.',
  },
  {
    name: 'world-atlas',
    address: 'https://github.com/topojson/world-atlas',
    ...ISC,
    use: 'the form in which the land and the borders of Natural Earth came here',
  },
  {
    name: 'Unicode CLDR',
    address: 'https://cldr.unicode.org',
    licence: 'Unicode licence',
    licenceAddress: 'https://www.unicode.org/license.txt',
    use: 'names of countries and cities',
  },
  {
    name: 'Noto Sans',
    address: 'https://notofonts.github.io',
    licence: 'SIL Open Font License 1.1',
    licenceAddress: 'https://openfontlicense.org',
    use: 'the type, cut to the characters that are used',
  },
  {
    name: 'MapLibre GL JS',
    address: 'https://maplibre.org',
    licence: 'BSD 3-clause licence',
    licenceAddress: 'https://github.com/maplibre/maplibre-gl-js/blob/main/LICENSE.txt',
    use: 'draws the map',
  },
  {
    name: 'GeographicLib',
    address: 'https://geographiclib.sourceforge.io',
    ...MIT,
    use: 'distances, azimuths and rings',
  },
  { name: 'Turf', address: 'https://turfjs.org', ...MIT, use: 'cuts shapes' },
  { name: 'React', address: 'https://react.dev', ...MIT, use: 'the panels of the page' },
]

/** Where everything comes from, in English; see `english`. */
export const englishSources = ({ whole, plural }: Numbers) => ({
  heading: 'Sources and licences',
  data: 'Data, type and code',
  works,
  treaty: {
    heading: 'Limits of the treaty',
    text: 'INF Treaty, Article II, paragraphs 5 and 6',
    address: 'https://nuke.fas.org/control/inf/text/inf.htm',
    where: 'the three ranges that bound the treaty’s two classes of missiles',
  },
  earth: 'Model of the Earth',
  earthLimits:
    'Heights, the turning of the Earth and the path of a flight are left out: a ring shows a range as it is stated, along the ground.',
  bordersHeading: 'Borders',
  borders:
    'Borders as recognised by the UN General Assembly (Resolution 68/262 for Crimea); dashed lines: areas not under the control of the recognised government. Kosovo: dashed, without prejudice to status. Front lines are not shown.',
  limits: 'Limits of the data',
  population: 'Populations: GeoNames, 2020, rounded. They serve for ranks and thresholds only.',
  catalogueLimits: [
    'Ranges of missiles are figures that somebody gave, each with who gave it; none is ours. Claimants who contradict each other have a line each.',
    'A site is as exact as its entry says; one in use today stands at the centre of the nearest town.',
    'Missiles, sites and events were gathered up to mid-May 2026. A document that is cited but was not opened is marked “not checked against the document”.',
    'Alliances of the past are shown on the countries and borders of today.',
  ],
  errors: 'Report an error in the data',
  errorsHow:
    'Places and populations come from GeoNames: correct them at geonames.org. For borders, distances, missiles, sites and this page, open an issue in the project, with a document that shows it otherwise.',
  all: 'Every source of the missiles, sites, events and claims',
  loading: 'Loading the sources …',
  searchLabel: 'Find a source, or what rests on it',
  count: (shown: number, total: number) =>
    `${whole(shown)} of ${whole(total)} ${plural(total, { one: 'source', other: 'sources' })}`,
  none: 'No source fits.',
  restsOnIt: (rows: number) =>
    `${whole(rows)} ${plural(rows, { one: 'entry rests', other: 'entries rest' })} on it`,
  usedNowhere: 'No entry rests on it.',
  uses: { missiles: 'Missiles', sites: 'Sites', events: 'Events', claims: 'Published claims' },
})
