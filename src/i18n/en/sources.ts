import type { Numbers } from '../numbers.ts'

/** Where everything comes from, in English; see `english`. */
export const englishSources = ({ whole, plural }: Numbers) => ({
  heading: 'Sources and licences',
  data: 'Data, type and code',
  licences: {
    mit: 'MIT licence',
    isc: 'ISC licence',
    bsd: 'BSD 3-clause licence',
    unicode: 'Unicode licence',
    publicDomain: 'public domain',
  },
  works: {
    geonames:
      'cities, their places and populations, edition of 2020; names in other languages, edition of 2022. Changed: places rounded, suburbs marked, some names in English spelling.',
    naturalEarth:
      'coasts, borders and lakes, version 4.1.0. Changed: borders as told below, lines simplified.',
    worldAtlas: 'the form in which the land and the borders of Natural Earth came here',
    cldr: 'names of countries and cities',
    notoSans: 'the type, cut to the characters that are used',
    maplibre: 'draws the map',
    geographiclib: 'distances, azimuths and rings',
    turf: 'cuts shapes',
    react: 'the panels of the page',
  },
  treaty: {
    heading: 'Limits of the treaty',
    text: 'INF Treaty, Article II, paragraphs 5 and 6',
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
