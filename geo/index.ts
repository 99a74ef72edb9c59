export type * from './types.ts'
export * from './treaty.ts'
export { ELLIPSOID, distanceKm, geodesicBetween, destination, pathBetween } from './geodesic.ts'
export { unwrapLongitude, wrapLongitude } from './longitude.ts'
export {
  azimuthCell,
  type Cell,
  type CityRow,
  distanceCell,
  marginCell,
  ROW_COLUMNS,
  verdictFields,
} from './row-columns.ts'
export { csvLine } from './csv-line.ts'
export { ringAround, type Ring } from './ring.ts'
export { bandBetween, bandOf } from './band.ts'
export {
  countryName,
  decodeCities,
  decodeCountries,
  decodeFirstCities,
  decodeWaters,
  decodeWholeCities,
  isCoreCountry,
  type Countries,
  type Water,
} from './catalogue.ts'
export {
  coreFromWith,
  coreTiersFor,
  FIRST_FROM_PEOPLE,
  FIRST_TIER,
  fileOfTier,
  LEAST_PEOPLE,
  NAMED_FROM_PEOPLE,
  REST_OF_FIRST_TIER,
  searchedTiers,
  type TierName,
  TIERS,
} from './tiers.ts'
export { decodeNames, type Names } from './names.ts'
export { basemapOf, type Basemap } from './basemap.ts'
export { firstBasemapOf } from './first-basemap.ts'
export { decodeMemberships, membersOn, type Alliance, type Membership } from './membership.ts'
export {
  decodeSpellings,
  findPlaces,
  foldName,
  gazetteerOf,
  type FoundPlace,
  type Gazetteer,
} from './gazetteer.ts'
export { ringSeries } from './series.ts'
export { indexPlaces, type PlaceIndex, limitsExceeded } from './ranks.ts'
export { WELL_KNOWN } from './well-known.ts'
export { verdictOf, zonesFrom, ZONES } from './verdict.ts'
export { rowsOf, type Row } from './decode.ts'
export type * from './citation.ts'
export { decodeSources, isChecked } from './citation.ts'
export type * from './period.ts'
export { periodOf, presenceOn, spanOf } from './period.ts'
export type * from './missiles.ts'
export { decodeMissiles, missileOf } from './missiles.ts'
export type * from './ranges.ts'
export { claimRangesOf, defaultRangesOf, exactRange, rangeOf, rangesOf, reachOf } from './ranges.ts'
export type * from './line.ts'
export {
  cityRadiusKm,
  reachWithUncertainty,
  extentsOf,
  isNearLimit,
  limitReasons,
  lineReasons,
  nearLimitsFrom,
} from './line.ts'
export type * from './sites.ts'
export { decodeSites, isDefaultSite, siteOf, sitesInReach } from './sites.ts'
export type * from './events.ts'
export { decodeEvents, eventsAround } from './events.ts'
export type * from './phases.ts'
export { banOn, PHASES, phaseOn, systemsOn } from './phases.ts'
export { decodeTexts, withTexts } from './texts.ts'
export type * from './claims.ts'
export { checkClaim, decodeClaims } from './claims.ts'
