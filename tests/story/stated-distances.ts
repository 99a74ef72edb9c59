/**
 * Distances, km, as the fact file of November 2026 states them, rounded to 1 km: WGS84 geodesics from the published
 * points of its sites (latitude, longitude) to the city centres of GeoNames.
 */
export const STATED_KM: Readonly<Record<string, number>> = {
  '54.71,20.51 Berlin': 529,
  '54.71,20.51 Warsaw': 278,
  '54.71,20.51 Vilnius': 307,
  '54.71,20.51 Riga': 336,
  '54.71,20.51 Minsk': 468,
  '54.71,20.51 London': 1421,
  '54.71,20.51 Paris': 1407,
  '54.71,20.51 Madrid': 2396,
  '54.71,20.51 Lisbon': 2844,
  '54.71,20.51 Reykjavik': 2565,
  '54.655,19.909 Berlin': 491,
  '54.655,19.909 Madrid': 2359,
  '54.63,21.82 Berlin': 604,
  '48.83,9.8 Moscow': 2031,
  '48.83,9.8 Minsk': 1355,
  '48.83,9.8 Kyiv': 1503,
  '56.2,95.72 Copenhagen': 4869,
  '56.2,95.72 Berlin': 5041,
  '48.58,45.74 Warsaw': 1795,
  '48.58,45.74 Berlin': 2313,
  '48.58,45.74 Dnipro': 790,
}
