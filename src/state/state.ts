import type { CityId, LngLat } from '../../geo/index.ts'
import type { Units } from '../i18n/measures.ts'

/** One ring that a launch point carries. The treaty limits are always judged; other rings are drawn and told beside them. */
export type RingSpec =
  | { readonly kind: 'treaty-limit'; readonly limitKm: 500 | 1000 | 5500 }
  /** `9m729`: what is shown of it when nothing else is asked for; `9m729/us-nato`: that range alone. */
  | { readonly kind: 'missile'; readonly missile: string }
  | { readonly kind: 'custom'; readonly km: number }

export interface LaunchPoint {
  /** The letter A to H: kept for the life of the point, so that colours and words stay with it. */
  readonly id: string
  readonly at: LngLat
  /** The reader's own word for it; null names it by the nearest known city or its coordinates. A move takes it off, since a name belongs to a place. */
  readonly name: string | null
  /** At most eight. */
  readonly rings: readonly RingSpec[]
}

export type View = 'mercator' | 'globe' | 'true-distance'
export type LayerName = 'bands' | 'cities' | 'labels' | 'borders' | 'graticule'
/** What is drawn only when the reader asks for it. */
export type ExtraName = 'alliances' | 'class-line' | 'flat-circle'

/** What the page answers about the map. */
export type Question =
  | { readonly kind: 'band' }
  /** What could reach the chosen city: by the treaty's limits, or by one missile or range as `RingSpec` has it. */
  | { readonly kind: 'city'; readonly missile: string | null }
  /** Whether a claim of the catalogue holds; an id that it may not know. */
  | { readonly kind: 'published-claim'; readonly claim: string }
  /** Whether the launch points, with what they carry, reach the chosen city; `says` is the reader's sentence about it. */
  | { readonly kind: 'own-claim'; readonly says: string | null }
export type { Units }
export type ThemeName = 'light' | 'dark' | 'projector' | 'print'

/** `svg` draws without a graphics card, `webgl` with one, `auto` as suits the device. */
export type EngineWish = 'auto' | 'svg' | 'webgl'

/** Zoom is Web Mercator zoom with 512 px tiles (MapLibre's), in every view. */
export interface Camera {
  readonly centre: LngLat
  readonly zoom: number
}

/** What the map shows: goes into the link, and every change of it but the camera's can be undone. */
export interface Scenario {
  /** At most eight. */
  readonly launchPoints: readonly LaunchPoint[]
  readonly cities: {
    readonly set: 'core' | 'world'
    readonly minPopulation: number
    readonly chosen: CityId | null
    readonly labelled: readonly CityId[]
  }
  /** Which cities the table keeps, with several launch points; null keeps all. */
  readonly coverage: 'any' | 'all' | 'none' | null
  readonly question: Question
  /** ISO date on the timeline; null is the plain tool. */
  readonly onDate: string | null
  /** null: the engine fits the rings of all launch points. */
  readonly camera: Camera | null
  readonly view: View
  readonly hidden: readonly LayerName[]
  readonly extras: readonly ExtraName[]
}

/** What the reader is doing: goes into the link. What the map shows is the scenario's alone. */
export type Activity =
  | { readonly kind: 'explore' }
  /** A step of a story, by ids that the page may not know. */
  | { readonly kind: 'story'; readonly story: string; readonly step: string }
  /** Predict, then check. */
  | { readonly kind: 'quiz' }

/** Kept in this browser where storage exists; a link may override. */
export interface Preferences {
  readonly language: string
  readonly units: Units
  /** null follows the reader's system. */
  readonly theme: ThemeName | null
  /** What the map is drawn with; `auto` leaves it to what suits the device. */
  readonly engine: EngineWish
  /** Whether keys of one letter or digit do something: see WCAG 2.1.4. Not for links. */
  readonly letterKeys: boolean
}

/** What is happening now: forgotten on reload. */
export interface Session {
  /** The launch point under the finger, with where it was picked up and what it was called there; null at rest. */
  readonly held: {
    readonly id: string
    readonly from: LngLat
    readonly name: string | null
    /** Then its way is spoken; under a finger it is silent. */
    readonly byKeys: boolean
  } | null
  /** One line for the reader, e.g. why a ninth point was not added; null when there is nothing to say. `noticeText` says it. */
  readonly notice: Notice | null
  /** The place on the map whose menu is open; null when none is. */
  readonly menu: MenuPlace | null
}

/** What the reader asked about on the map: a launch point, a city or bare ground. */
export interface MenuPlace {
  /** Of a launch point or city its own place. */
  readonly at: LngLat
  readonly launchPoint: string | null
  readonly city: CityId | null
  /** Where it was asked, px from the map's top left corner: there the menu stands. */
  readonly px: readonly [x: number, y: number]
}

/** `removed` offers to take the step back. `said` carries a finished sentence from where only the page knows it. */
export type Notice =
  | { readonly kind: 'too-many-points' }
  | { readonly kind: 'too-many-rings'; readonly id: string }
  | { readonly kind: 'removed'; readonly id: string }
  /** `pointsLost`: no launch point of the link could be read, so the map has none. */
  | { readonly kind: 'link-unread'; readonly problems: number; readonly pointsLost: boolean }
  | { readonly kind: 'said'; readonly text: string; readonly undo: boolean }

export interface AppState {
  readonly scenario: Scenario
  /** The launch points stay as they are: asked for by a link, for an article or a class. */
  readonly locked: boolean
  readonly activity: Activity
  /** On a wall: large type, a remote, nothing that is not needed. */
  readonly presenting: boolean
  readonly preferences: Preferences
  readonly session: Session
}
