import type { City, CityId, LngLat } from '../../../geo/index.ts'
import type { Picture } from '../../derive/picture-types.ts'
import type { Camera, ThemeName } from '../../state/state.ts'
import type { StepKm } from '../../state/steps.ts'

/** Gestures as places on the Earth. An engine keeps no place of its own: it draws what the next Picture says. */
export interface MapEvents {
  /** `byKeys` when no pointer holds it. */
  launchPointPickedUp(id: string, byKeys: boolean): void
  /** During a drag `settled` is false; the last call of a gesture has `settled` true. Latitude within ±90, longitude in [-180, 180). */
  launchPointMoved(id: string, at: LngLat, settled: boolean): void
  /** Escape or a cancelled touch: back to where it was picked up. */
  launchPointMoveCancelled(id: string): void
  launchPointRemoved(id: string): void
  /** A right click, a long press of finger or pen, or by keys: what can be done there? */
  menuAsked(asked: AskedPlace): void
  /** A click on the map, on the mark of a city or on none; `at` is null beside the Earth. */
  cityChosen(id: CityId | null, at: LngLat | null): void
  /** The click just told was the second of a double click, which zooms. */
  doubleClicked(): void
  /** A launch point was pressed and let go without being moved. */
  launchPointTapped(id: string): void
  /** By keys on a launch point: how far an arrow moves it from now on. */
  stepChosen(stepKm: StepKm): void
  /** By keys: an arrow that leads over a pole. */
  poleReached(pole: 'north' | 'south'): void
  /** By keys: where is it, and what does its band hold? */
  launchPointAskedFor(id: string): void
  /** By keys: its whole rings are to be shown. */
  ringsAskedFor(id: string): void
  /** After a pan, zoom or flight has come to rest. */
  cameraMoved(camera: Camera): void
}

/** Of the menu of a place; `px` from the map's top left corner. */
export interface AskedPlace {
  readonly px: readonly [x: number, y: number]
  /** null beside the Earth. */
  readonly at: LngLat | null
  readonly city: CityId | null
  readonly launchPoint: string | null
}

/**
 * A gesture that belongs to the article around the map: a wheel without Ctrl or ⌘, one finger. A map that is given a
 * `leftToPage` leaves these to the page, and tells of each that it has left.
 */
export type PageGesture = 'wheel' | 'finger'

/** A name that belongs to the ground. */
export interface PlaceName {
  readonly name: string
  readonly at: LngLat
  /** Web Mercator zoom from which it is tried. */
  readonly minZoom: number
}

/** Every word on the map that the Picture does not hold: changes with language and units, never during a drag. */
export interface MapWords {
  readonly countries: readonly PlaceName[]
  readonly waters: readonly PlaceName[]
  cityName(city: City): string
  /** The longest round distance of at most `maxKm` in the reader's unit. */
  scaleBar(maxKm: number): { readonly km: number; readonly label: string }
  /** What the scale bar is called aloud, by its label: "Scale bar: 1,000 km". */
  scaleBarName(label: string): string
  /** Stands at a handle whose place lies beyond the edge of the Mercator map, e.g. "North Pole beyond this map". */
  readonly beyondMap: { readonly north: string; readonly south: string }
  /** Name of the map itself for assistive technology, e.g. "Map". */
  readonly map?: string
  /** Said after the name of a handle: how it is moved by keys. */
  readonly handle: string
}

/**
 * How a camera gets somewhere: at once, by a flight that is told at its end, or by a flight that is not, because it leads
 * where the state says anyway. Under reduced motion flights take no time.
 */
export type Travel = 'jump' | 'fly' | 'fly-silent'

export interface MapEngine {
  /**
   * Cheap enough for every pointer event; the last call before a frame wins. Another view keeps the camera, and with it
   * the size of what is in the middle; the picture of the old one fades away over it, unless under reduced motion.
   */
  paint(picture: Picture): void
  setTheme(theme: ThemeName): void
  setWords(words: MapWords): void
  lookAt(camera: Camera, how: Travel): void
  /** Shows all rings (or the launch points, if the rings are larger than the view allows). */
  fit(places: readonly LngLat[], how: Travel): void
  /** Whether a place lies in the view; true while nothing has been drawn. */
  shows(at: LngLat): boolean
  zoomBy(steps: number): void
  /** Ends a flight where it is: a launch point is held, and the ground must rest under it. */
  halt(): void
  camera(): Camera
  close(): void
}
