/** English for what leaves the page as a file: see `ExportWords`. */
export const englishExport = {
  title: 'Banned Band: cities and the range band of the INF Treaty',
  labels: {
    version: 'Made with',
    earthModel: 'Earth model',
    link: 'This map',
    madeOn: 'Made on',
    cities: 'Cities',
    borders: 'Borders and coasts',
    ranges: 'Ranges as claimed',
    licence: 'Licence',
    limits: 'What it does not say',
  },
  madeWith: (version: string) => `Banned Band ${version}`,
  earthModel: 'WGS84 ellipsoid; distances are lengths of geodesics (GeographicLib)',
  cities: 'GeoNames, edition of 2020, CC BY 4.0; a city is its centre',
  borders:
    'Natural Earth 4.1, public domain, edited to the borders recognised by the UN General Assembly',
  licence: 'CC BY 4.0, with credit to Banned Band and GeoNames',
  limits:
    'Distances from places that somebody chose; not what is or was deployed there. The treaty banned ground-launched missiles only, from 1988 to 2019.',
  launchPoint: (letter: string, name: string) => `Launch point ${letter}: ${name}`,
  band: (letter: string) => `Band around ${letter}`,
  bandSpan: (low: string, high: string) => `${low} to ${high}`,
  ring: (letter: string, label: string) => `Ring around ${letter}: ${label}`,
  citiesFolder: 'Cities',
  counts: (id: string, within: string, below: string, beyond: string) =>
    `${id}: ${within} in the band, ${below} nearer, ${beyond} farther`,
}

export type ExportWords = typeof englishExport
