import type { UnknownNames } from '../state/actions.ts'
import type { Scenario } from '../state/state.ts'
import { cityOf, namedCities } from './loaded-cities.ts'
import { knownMissiles, missileIdsOf, NO_CATALOGUE } from './missiles.ts'
import { type Data, type Snapshots, statusOf } from './snapshot.ts'

/** What a scenario names and loaded data do not hold; nothing of a catalogue, or of cities, that have not all come. */
export function unknownIn(
  { launchPoints, cities }: Scenario,
  { catalogue, atlas }: Pick<Data, 'catalogue' | 'atlas'>,
  { everyCity }: { readonly everyCity: boolean },
): UnknownNames {
  const known = knownMissiles(catalogue.missiles)
  const missiles = catalogue === NO_CATALOGUE ? [] : launchPoints.flatMap(missileIdsOf)
  const named = everyCity ? namedCities(cities) : []
  return {
    missiles: missiles.filter((id) => !known.has(id)),
    cities: named.filter((id) => cityOf(id, atlas) === null),
  }
}

/** Leaves out, with a word, what a link asks for and the loaded data do not hold. */
export function dropUnknownNames(snapshots: Snapshots): void {
  snapshots.subscribe(({ state: { scenario, session }, data }) => {
    if (session.held !== null) return
    const everyCity = (['cities', 'others'] as const).every(
      (name) => statusOf(data, name) === 'ready',
    )
    const unknown = unknownIn(scenario, data, { everyCity })
    if (unknown.missiles.length + unknown.cities.length > 0) {
      snapshots.store.dispatch({ kind: 'unknownLeftOut', unknown })
    }
  })
}
