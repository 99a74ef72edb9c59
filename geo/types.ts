/** A place on the Earth as `[longitude, latitude]` in degrees, longitude in [-180, 180) unless a doc comment says "unwrapped". */
export type LngLat = readonly [lng: number, lat: number]

/** Where a city lies from a launch point: nearer than 500 km, from 500 to 5,500 km (both ends in), or farther. */
export type Zone = 'below-limits' | 'within-limits' | 'beyond-limits'

/** A GeoNames id: stable across data releases, used in links and exports. */
export type CityId = number

export interface City {
  readonly id: CityId
  /** English name. */
  readonly name: string
  /** ISO 3166-1 alpha-2, with `XK` for Kosovo, as the UN General Assembly recognises the place. */
  readonly country: string
  /** GeoNames, 2020; good for ranks and thresholds. */
  readonly population: number
  readonly at: LngLat
  readonly capital: boolean
  /** A town that is a district of a bigger city: searchable and exported, left out of default marks, counts and labels. */
  readonly suburb: boolean
}

/** One city seen from one launch point. */
export interface Verdict {
  /** Length of the WGS84 geodesic, km. */
  readonly distanceKm: number
  /** Direction at the launch point, degrees clockwise from north, in [0, 360). */
  readonly azimuthDeg: number
  readonly zone: Zone
  /** Distance to the nearest of the two limits in km, positive in the band, negative outside it. */
  readonly marginKm: number
}
