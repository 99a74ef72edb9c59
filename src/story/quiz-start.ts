import { isDefaultSite, type Site } from '../../geo/index.ts'
import { normalizePlace, TREATY_RINGS } from '../state/bounds.ts'
import type { Catalogue } from '../data/missiles.ts'
import { siteAt } from '../derive/reaches.ts'
import type { LaunchPoint } from '../state/state.ts'
import type { Start } from './quiz-types.ts'
import { randomOf, shuffled } from './seeded.ts'

/** Without launch points a round starts from this many sites. */
const SITES = 2

/** Where a round starts from: the launch points, or sites of the catalogue when there are none. */
export function startsOf(
  launchPoints: readonly LaunchPoint[],
  { sites }: Catalogue,
  seed: number,
): readonly Start[] {
  if (launchPoints.length > 0) {
    return launchPoints.map((point) => ({ point, site: siteAt(point.at, sites), called: null }))
  }
  return shuffled(sites.filter(isDefaultSite), randomOf(seed)).slice(0, SITES).map(startAt)
}

/** A site as if the reader had put a launch point there. */
export const startAt = (site: Site): Start => ({
  point: { id: 'A', at: normalizePlace(site.at), name: null, rings: TREATY_RINGS },
  site,
  called: site.name,
})
