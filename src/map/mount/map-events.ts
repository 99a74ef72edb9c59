import { cityOf } from '../../data/loaded-cities.ts'
import type { Snapshots } from '../../data/snapshot.ts'
import { carriedText } from '../../derive/spoken.ts'
import { distanceText } from '../../i18n/measures.ts'
import type { MapEvents } from '../contract/engine.ts'
import { placingByTap } from './placing.ts'

/** Clicks that are farther apart are two. */
const DOUBLE_CLICK_MS = 300

interface MapActions {
  readonly events: MapEvents
  stop(): void
}

/**
 * What a reader does on the map, as actions.
 * @param fit Shows the rings of a launch point whole.
 */
export function mapActions(
  container: HTMLElement,
  { store, now }: Snapshots,
  fit: (launchPoint: string) => void,
): MapActions {
  const { dispatch } = store
  const words = () => now().data.words
  const tell = (text: string): void =>
    dispatch({ kind: 'noticeGiven', notice: { kind: 'said', text, undo: false } })
  const placing = placingByTap(container, store, (id) => tell(words().status.placing(id)))
  /** A click beside every city lets the chosen one go when it is not the first of a double click, which zooms. */
  let lettingGo = 0
  const events: MapEvents = {
    launchPointPickedUp: (id, byKeys) => dispatch({ kind: 'launchPointPickedUp', id, byKeys }),
    launchPointMoved: (id, at, settled) => dispatch({ kind: 'launchPointMoved', id, at, settled }),
    launchPointMoveCancelled: (id) => dispatch({ kind: 'launchPointMoveCancelled', id }),
    launchPointRemoved: (id) => dispatch({ kind: 'launchPointRemoved', id }),
    menuAsked({ px, at, ...asked }) {
      const { state, data } = now()
      const launchPoint = state.scenario.launchPoints.find(({ id }) => id === asked.launchPoint)
      const city = launchPoint || asked.city === null ? null : cityOf(asked.city, data.atlas)
      const place = launchPoint?.at ?? city?.at ?? at
      if (!place) return
      const menu = { px, at: place, launchPoint: launchPoint?.id ?? null, city: city?.id ?? null }
      dispatch({ kind: 'menuAsked', menu })
    },
    cityChosen(id, at) {
      clearTimeout(lettingGo)
      if (placing.putAt(at)) return
      if (id !== null) dispatch({ kind: 'cityChosen', id })
      else lettingGo = window.setTimeout(dispatch, DOUBLE_CLICK_MS, { kind: 'cityChosen', id })
    },
    doubleClicked: () => clearTimeout(lettingGo),
    launchPointTapped: (id) => placing.tapped(id),
    stepChosen(stepKm) {
      const length = distanceText(stepKm, now().state.preferences.units, words())
      tell(words().status.step(length))
    },
    poleReached: (pole) => tell(words().status.poleReached[pole]),
    launchPointAskedFor(id) {
      const { state, data } = now()
      tell(carriedText(state, id, data.atlas, data.words))
    },
    ringsAskedFor: fit,
    cameraMoved: (camera) => dispatch({ kind: 'cameraMoved', camera }),
  }
  const stop = (): void => {
    clearTimeout(lettingGo)
    placing.stop()
  }
  return { events, stop }
}
