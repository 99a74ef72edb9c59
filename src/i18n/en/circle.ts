/** The circle that newspapers have drawn on the flat map, in English; see `englishPage`. */
export const englishCircle = {
  compare: 'Compare with a circle on the flat map',
  why: 'The flat map enlarges the ground toward the poles. A circle drawn on it, as newspapers have done, stands at a different distance in every direction.',
  /** `ways`: the four below, with commas. */
  errs: (id: string, limit: string, ways: string) =>
    `The circle for ${limit} really lies at these distances from ${id}: ${ways}.`,
  north: (distance: string) => `${distance} to the north`,
  south: (distance: string) => `${distance} to the south`,
  eastAndWest: (distance: string) => `${distance} to the east and west`,
  northOff: 'to the north it leaves the map',
  southOff: 'to the south it leaves the map',
  none: (id: string) =>
    `There is no circle around ${id}: the flat map ends near 85° north and south.`,
}
