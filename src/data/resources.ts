import { FIRST_FROM_PEOPLE, laterTiers, type TierName, TIERS } from '../../geo/index.ts'
import { offeredLanguage } from '../i18n/first-words.ts'
import type { Scenario } from '../state/state.ts'
import { loadLocaleBundle, loadSmallNames } from './locale-bundle.ts'
import { type BaseData, loadCatalogue, loadCities, loadMemberships } from './load.ts'
import { cityOf } from './loaded-cities.ts'
import { missileIdsOf } from './missiles.ts'
import type { Resource, Resources } from './resource.ts'
import type { Data, Snapshot } from './snapshot.ts'

/** Tiers of a set that come when they are asked for. */
const tiersOf = (set: Scenario['cities']['set']): readonly TierName[] =>
  laterTiers().filter((tier) => TIERS[tier].set === set)

/** More cities: smaller ones, other countries', or a chosen one that is not known. */
const moreCities = (
  set: Scenario['cities']['set'],
  isChosen: (cities: Scenario['cities']) => boolean,
  grown: (data: Data, cities: Data['atlas']['core']) => Partial<Data['atlas']>,
): Resource => ({
  parts: ({ scenario }) => [scenario.cities],
  when: ({ state: { scenario }, data: { atlas } }) =>
    isChosen(scenario.cities) ||
    (scenario.cities.chosen !== null && cityOf(scenario.cities.chosen, atlas) === null),
  async load({ state: { preferences } }) {
    const loading = tiersOf(set).map(async (tier) => {
      const names = loadSmallNames(preferences.language, tier).catch(() => {})
      const [cities] = await Promise.all([loadCities(tier), names])
      return cities
    })
    const loaded = (await Promise.all(loading)).flat()
    return (data) => ({ atlas: { ...data.atlas, ...grown(data, loaded) } })
  },
})

const cities = moreCities(
  'core',
  ({ minPopulation }) => minPopulation < FIRST_FROM_PEOPLE,
  ({ atlas }, smaller) => ({
    core: [...atlas.core, ...smaller],
    coreFrom: Math.min(...tiersOf('core').map((tier) => TIERS[tier].fromPeople)),
  }),
)

const others = moreCities(
  'world',
  ({ set }) => set === 'world',
  (_, far) => ({ others: far }),
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
    const tiers = [...tiersOf('core'), ...(set === 'world' ? tiersOf(set) : [])]
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
  cities,
  others,
  alliances,
  catalogue,
  language: languageFrom(english),
})
