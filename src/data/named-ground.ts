import type { Names } from '../../geo/index.ts'
import type { BaseData } from './load.ts'

type Ground = Pick<BaseData, 'countries' | 'waters'>

/** Countries and waters by their names in another language. */
export const namedGround = <G extends Ground>(
  ground: G,
  { countries, waters }: Pick<Names, 'countries' | 'waters'>,
): G => ({
  ...ground,
  countries: { ...ground.countries, names: new Map([...ground.countries.names, ...countries]) },
  waters: ground.waters.map((water) => ({ ...water, name: waters.get(water.name) ?? water.name })),
})
