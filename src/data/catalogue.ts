import { type LanguageTag, offeredLanguage } from '../i18n/first-words.ts'
import { loadCatalogue } from './load.ts'
import { type Catalogue, knownMissiles, missileIdsOf, NO_CATALOGUE } from './missiles.ts'
import type { Scenario } from '../state/state.ts'
import type { Store } from '../state/store.ts'

export interface CatalogueWatch {
  /** Loads the catalogue now, whatever the scenario asks for; after a failure again. */
  ask(): void
  stop(): void
}

/** A chosen city's verdict also rests on how well the site is known. */
const isWanted = ({ launchPoints, cities, question, onDate }: Scenario): boolean =>
  cities.chosen !== null ||
  question.kind !== 'band' ||
  onDate !== null ||
  launchPoints.some((point) => missileIdsOf(point).length > 0)

/**
 * Loads the catalogue when the scenario first asks for something of it, and again in another language. What a link asks for and the catalogue does not
 * know is then left out, with a word.
 * @param onFailure Called once a failed load; the next step of the reader tries again.
 */
export function watchCatalogue(
  store: Store,
  onLoaded: (catalogue: Catalogue) => void,
  onFailure: () => void,
): CatalogueWatch {
  let catalogue = NO_CATALOGUE
  let isLoading = false
  const lookUp = (): void => {
    const known = knownMissiles(catalogue.missiles)
    const { launchPoints } = store.getState().scenario
    if (launchPoints.every((point) => missileIdsOf(point).every((id) => known.has(id)))) return
    store.dispatch({ kind: 'missilesLookedUp', known })
  }
  const take = (loaded: Catalogue): void => {
    catalogue = loaded
    onLoaded(loaded)
    lookUp()
  }
  const languageNow = (): LanguageTag => offeredLanguage([store.getState().preferences.language])
  let language = languageNow()
  const load = (): void => {
    isLoading = true
    language = languageNow()
    loadCatalogue(language)
      .then(take, onFailure)
      .finally(() => (isLoading = false))
  }
  const ask = (): void => {
    if (!isLoading && catalogue === NO_CATALOGUE) load()
  }
  const look = (): void => {
    if (catalogue !== NO_CATALOGUE) return lookUp()
    if (isWanted(store.getState().scenario)) ask()
  }
  let seen = store.getState().scenario
  const unsubscribe = store.subscribe(({ scenario, session }) => {
    if (catalogue !== NO_CATALOGUE && !isLoading && language !== languageNow()) load()
    if (scenario === seen || session.held !== null) return
    const isSame =
      scenario.launchPoints === seen.launchPoints &&
      scenario.cities.chosen === seen.cities.chosen &&
      scenario.question === seen.question &&
      scenario.onDate === seen.onDate
    seen = scenario
    if (!isSame) look()
  })
  look()
  return { ask, stop: unsubscribe }
}
