import type { CityId, LngLat } from '../../geo/index.ts'
import type {
  AppState,
  Camera,
  EngineWish,
  ExtraName,
  LayerName,
  MenuPlace,
  Notice,
  Question,
  Scenario,
  ThemeName,
  Units,
  View,
} from './state.ts'

/** A launch point to come. `missiles`: see `RingSpec`; those that are too many are left out. */
export interface NewPoint {
  readonly at: LngLat
  readonly name: string | null
  readonly missiles: readonly string[]
}

/** Ids that no data hold. `missiles`: see `RingSpec`; those of launch points alone, since an answer tells of others. */
export interface UnknownNames {
  readonly missiles: readonly string[]
  readonly cities: readonly CityId[]
}

/** What has happened, as facts. Places may be any finite numbers: the reducer clamps, wraps and rounds them. */
export type Action =
  /**
   * `name` is the reader's own word; null lets the place name itself, as after a search. `missiles`: see `RingSpec`; those
   * that are too many are left out.
   */
  | {
      readonly kind: 'launchPointAdded'
      readonly at: LngLat
      readonly name: string | null
      readonly missiles?: readonly string[]
    }
  | { readonly kind: 'launchPointPickedUp'; readonly id: string; readonly byKeys?: boolean }
  /** Unsettled during a drag; one settled move ends it. A move without `name` takes the point's own name off. */
  | {
      readonly kind: 'launchPointMoved'
      readonly id: string
      readonly at: LngLat
      readonly settled: boolean
      readonly name?: string | null
    }
  | { readonly kind: 'launchPointMoveCancelled'; readonly id: string }
  | { readonly kind: 'launchPointNamed'; readonly id: string; readonly name: string | null }
  | { readonly kind: 'launchPointRemoved'; readonly id: string }
  /** `missile` of both: see `RingSpec`. */
  | { readonly kind: 'missileAdded'; readonly id: string; readonly missile: string }
  | { readonly kind: 'missileRemoved'; readonly id: string; readonly missile: string }
  /** Data have come that do not hold what a link asks for. No step for undo. */
  | { readonly kind: 'unknownLeftOut'; readonly unknown: UnknownNames }
  | { readonly kind: 'cityChosen'; readonly id: CityId | null }
  | { readonly kind: 'citySetChosen'; readonly set: Scenario['cities']['set'] }
  | { readonly kind: 'minPopulationChosen'; readonly minPopulation: number }
  | { readonly kind: 'coverageChosen'; readonly coverage: Scenario['coverage'] }
  /** With `scene`, the launch points and the chosen city are replaced, and all rings brought into sight. */
  | {
      readonly kind: 'questionAsked'
      readonly question: Question
      readonly scene?: {
        readonly launchPoints: readonly NewPoint[]
        readonly chosen: CityId | null
      }
    }
  /** An ISO date, or null to leave the timeline. The first date tints the alliances. */
  | { readonly kind: 'dateChosen'; readonly date: string | null }
  | { readonly kind: 'viewChosen'; readonly view: View }
  | { readonly kind: 'cameraMoved'; readonly camera: Camera }
  | { readonly kind: 'layerToggled'; readonly layer: LayerName }
  | { readonly kind: 'extraToggled'; readonly extra: ExtraName }
  | { readonly kind: 'unitsChosen'; readonly units: Units }
  | { readonly kind: 'engineChosen'; readonly engine: EngineWish }
  | { readonly kind: 'themeChosen'; readonly theme: ThemeName | null }
  | { readonly kind: 'languageChosen'; readonly language: string }
  | { readonly kind: 'letterKeysChosen'; readonly on: boolean }
  /** A step of a story was opened, with what it shows. */
  | {
      readonly kind: 'stepOpened'
      readonly story: string
      readonly step: string
      readonly scenario: Scenario
    }
  | { readonly kind: 'quizOpened' }
  /** Back to the plain tool; the map stays as it is. */
  | { readonly kind: 'activityLeft' }
  | { readonly kind: 'presentingChosen'; readonly on: boolean }
  /** Back to the first view; a step that can be undone. */
  | { readonly kind: 'scenarioReset' }
  | { readonly kind: 'undone' }
  | { readonly kind: 'redone' }
  /** A link was opened, or Back and Forward: all of the state but the history is replaced. */
  | { readonly kind: 'stateOpened'; readonly state: AppState }
  | { readonly kind: 'noticeGiven'; readonly notice: Notice }
  | { readonly kind: 'noticeDismissed' }
  /** The reader asks what can be done at a place of the map. */
  | { readonly kind: 'menuAsked'; readonly menu: MenuPlace }
  | { readonly kind: 'menuClosed' }
