import type { City, CityId, LngLat } from '../../geo/index.ts'
import type { LayerName, View } from '../state/state.ts'

/** How a city mark is drawn. The number is what the mark buffer holds. */
export const MARK = { below: 0, within: 1, beyond: 2, onTheLine: 3, hidden: 255 } as const

/** A launch point as drawn: a lettered disc in its own colour. */
export interface LaunchMark {
  readonly id: string
  /** Place in the order of ring colours, 0 to 7. */
  readonly colour: number
  readonly at: LngLat
  /** Short name written beside the disc; '' writes none. */
  readonly name: string
  /** Full name for assistive technology, e.g. "Launch point A, Kaliningrad, 54.71 north, 20.51 east". */
  readonly spoken: string
  /** While held: where it was picked up; a short geodesic tick shows the way it came. */
  readonly from: LngLat | null
}

/** One ring: all places `km` from `at`. Engines ask `geo` for its outline, area or series. */
export interface RingMark {
  readonly launchPoint: string
  readonly colour: number
  readonly at: LngLat
  readonly km: number
  /** Finished label, e.g. "5,500 km" or "480 km (Russia)". */
  readonly label: string
  /** Written where the ring is too small for the label, e.g. "480 km"; '' writes none there. */
  readonly shortLabel: string
  /** The side that the band lies on: the soft edge is drawn there. */
  readonly bandSide: 'inner' | 'outer' | 'none'
  /** Tells the rings of one launch point apart without colour. */
  readonly stroke: 'solid' | 'dashed' | 'dotted'
  /** How far the range may be off, hatched; null draws none. */
  readonly doubt: Doubt | null
  /** The range of a missile that it draws, by its id; none for the treaty's limits and the line between its classes. */
  readonly missile?: string
}

/**
 * From where to where a range is in doubt; the ring's own `km` lies from one to the other. An open end is null ("over
 * 500 km" is a ring at 500 with a low of 500 and no high): the hatch fades out beyond the ring's line, so that no end
 * is claimed.
 */
export interface Doubt {
  readonly lowKm: number | null
  readonly highKm: number | null
}

/** A circle on the flat map, where it lies on the Earth: no ring, and drawn to show that. */
export interface FlatCircle {
  /** '' writes none. */
  readonly label: string
  /** Clockwise on the flat map, longitudes unwrapped; cut where it leaves the map. */
  readonly lines: readonly (readonly LngLat[])[]
}

/** What lies between two rings of one launch point. Overlapping bands keep one even tone. */
export interface BandMark {
  readonly launchPoint: string
  readonly at: LngLat
  readonly innerKm: number
  readonly outerKm: number
}

/** All city marks. `cities` keeps its identity while the set is the same, so an engine uploads it once; `marks` holds a MARK a city. */
export interface CityMarks {
  readonly cities: readonly City[]
  readonly marks: Uint8Array
  /** Cities always labelled, beside those labelled by rank. */
  readonly labelled: readonly CityId[]
}

/** The chosen city: path, ring round its mark, callout. */
export interface ChosenMark {
  readonly city: City
  /** The mark's zone by the point the path starts from. */
  readonly mark: number
  /** Finished lines of the callout, strongest first: name, distance, margin. */
  readonly lines: readonly string[]
  /** Vertices from launch point to city, longitudes unwrapped; one path per launch point. */
  readonly paths: readonly { readonly colour: number; readonly vertices: readonly LngLat[] }[]
}

/** Why a country is tinted. `divided`: two states of opposite alliances stood on its ground. */
export const TINTS = ['nato', 'russia', 'soviet-union', 'warsaw-pact', 'divided'] as const
export type TintName = (typeof TINTS)[number]

/** Tinted countries, by ISO 3166-1 alpha-2 as the basemap has it. */
export type Tints = Readonly<Record<string, TintName>>

/** What is drawn: no colours, no pixels, every word finished. */
export interface Picture {
  readonly view: View
  readonly launchPoints: readonly LaunchMark[]
  readonly rings: readonly RingMark[]
  readonly flatCircles: readonly FlatCircle[]
  readonly bands: readonly BandMark[]
  readonly cities: CityMarks
  readonly chosen: ChosenMark | null
  readonly hidden: readonly LayerName[]
  readonly tints: Tints
}
