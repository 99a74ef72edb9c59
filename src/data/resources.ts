import {
  type City,
  coreFromWith,
  coreTiersFor,
  FIRST_FROM_PEOPLE,
  searchedTiers,
  type TierName,
  TIERS,
} from '../../geo/index.ts'
import { offeredLanguage } from '../i18n/first-words.ts'
import type { Scenario } from '../state/state.ts'
import { loadLocaleBundle, loadSmallNames } from './locale-bundle.ts'
import { type BaseData, loadCatalogue, loadCities, loadMemberships } from './load.ts'
import { cityOf, namedCities } from './loaded-cities.ts'
import { missileIdsOf } from './missiles.ts'
import type { Resource, Resources } from './resource.ts'
import type { Data, Snapshot } from './snapshot.ts'

type CityChoice = Scenario['cities']

/** More cities: smaller ones, other countries', or a chosen or labelled one that is not known. */
const moreCities = (
  tiersFor: (choice: CityChoice) => readonly TierName[],
  isChosen: (choice: CityChoice) => boolean,
  grown: (loaded: readonly City[], tiers: readonly TierName[]) => Partial<Data['atlas']>,
): Resource => ({
  parts: ({ scenario }) => [scenario.cities],
  when: ({ state: { scenario }, data: { atlas } }) =>
    isChosen(scenario.cities) ||
    namedCities(scenario.cities).some((id) => cityOf(id, atlas) === null),
  edition: ({ state: { scenario } }) => tiersFor(scenario.cities).join(),
  async load({ state: { preferences, scenario } }) {
    const tiers = tiersFor(scenario.cities)
    const loading = tiers.map(async (tier) => {
      const names = loadSmallNames(preferences.language, tier).catch(() => {})
      const [cities] = await Promise.all([loadCities(tier), names])
      return cities
    })
    const more = grown((await Promise.all(loading)).flat(), tiers)
    return ({ atlas }) => ({ atlas: { ...atlas, ...more } })
  },
})

/** @param first Cities of the first tier. */
const citiesFrom = (first: readonly City[]): Resource =>
  moreCities(
    ({ minPopulation }) => coreTiersFor(minPopulation),
    ({ minPopulation }) => minPopulation < FIRST_FROM_PEOPLE,
    (smaller, tiers) => ({ core: [...first, ...smaller], coreFrom: coreFromWith(tiers) }),
  )

const others = moreCities(
  () => ['world'],
  ({ set }) => set === 'world',
  (far) => ({ others: far }),
)

/** Who was in which alliance. */
const alliances: Resource = {
  parts: ({ scenario }) => [scenario.extras],
  when: ({ state: { scenario } }) => scenario.extras.includes('alliances'),
  async load() {
    const memberships = await loadMemberships()
    return () => ({ memberships })
  },
}

const languageOf = ({ state: { preferences } }: Snapshot) => offeredLanguage([preferences.language])

/** A chosen city's verdict also rests on how well the site is known. */
const catalogue: Resource = {
  parts: ({
    scenario: {
      launchPoints,
      cities: { chosen },
      question,
      onDate,
    },
  }) => [launchPoints, chosen, question, onDate],
  when: ({ state: { scenario } }) =>
    scenario.cities.chosen !== null ||
    scenario.question.kind !== 'band' ||
    scenario.onDate !== null ||
    scenario.launchPoints.some((point) => missileIdsOf(point).length > 0),
  edition: languageOf,
  async load(snapshot) {
    const loaded = await loadCatalogue(languageOf(snapshot))
    return () => ({ catalogue: loaded })
  },
}

/** The page in another language, with the names of all cities that may be shown. */
const languageFrom = (english: BaseData): Resource => ({
  parts: ({ preferences }) => [preferences.language],
  when: () => true,
  edition: languageOf,
  async load(snapshot) {
    const language = languageOf(snapshot)
    const { set } = snapshot.state.scenario.cities
    const tiers = searchedTiers().filter((tier) => set === 'world' || TIERS[tier].set === 'core')
    const [edition] = await Promise.all([
      loadLocaleBundle(language, english),
      ...tiers.map((tier) => loadSmallNames(language, tier)),
    ])
    return () => edition
  },
})

/**
 * What every page loads after its first view.
 * @param english Data with names in English.
 */
export const resourcesFrom = (english: BaseData): Resources => ({
  cities: citiesFrom(english.cities),
  others,
  alliances,
  catalogue,
  language: languageFrom(english),
})
