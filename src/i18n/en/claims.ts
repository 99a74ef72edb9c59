/** Claims and what the distances say of them, in English; see `english`. */
export const englishClaims = {
  heading: 'Is a claim right?',
  intro:
    'Choose a published claim, or set a launch point with a missile and choose a city: the distance answers.',
  quoted: (says: string) => `“${says}”`,
  by: (who: string) => `Printed by ${who}`,
  bySender: 'The words of whoever made this link.',
  unknown: 'This map does not know that claim.',
  loading: 'Loading the claims …',
  way: (from: string, to: string) => `${from} – ${to}`,
  limits: (zone: string, margin: string) => `By the treaty’s limits: ${zone}, ${margin}`,
  printed: (printed: string, off: string) => `Printed: ${printed}, ${off}`,
  more: (length: string) => `${length} more than ours`,
  less: (length: string) => `${length} less than ours`,
  mean: (speed: string) =>
    `Over the time printed that is ${speed} km a second, a mean along the ground.`,
  km: (length: string) => `range of ${length}`,
  figure: (label: string, reach: string) => `${label}: ${reach}`,
  withinBy: (reach: string, length: string) =>
    `${reach}; the figure is ${length} more than the distance`,
  beyondBy: (reach: string, length: string) =>
    `${reach}; the figure is ${length} less than the distance`,
  model:
    'Distances: geodesics on the WGS84 ellipsoid, centre to centre. A range is a published figure, not a flight path.',
  sources: 'Sources',
  gallery: 'Published claims',
  missing: 'Set a launch point and choose a city in the table or on the map.',
  sentence: 'The sentence to check',
  put: 'Put it into the link',
  link: 'Link to this card',
}
