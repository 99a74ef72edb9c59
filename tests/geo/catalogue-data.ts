import { readFileSync } from 'node:fs'
import {
  decodeClaims,
  decodeEvents,
  decodeMissiles,
  decodeSites,
  decodeSources,
  missileOf,
  siteOf,
  type Missile,
  type Site,
} from '../../geo/index.ts'
import { loadCities } from '../../geo/scripts/cities.ts'

/** A file of geo/data/catalogue as it is. */
export const encoded = (kind: string): unknown =>
  JSON.parse(
    readFileSync(new URL(`../../geo/data/catalogue/${kind}.json`, import.meta.url), 'utf8'),
  )

export const sources = decodeSources(encoded('sources'))
export const missiles = decodeMissiles(encoded('missiles'), sources)
export const sites = decodeSites(encoded('sites'), sources)
export const events = decodeEvents(encoded('events'), sources)
export const claims = decodeClaims(encoded('claims'), sources)

/** The catalogue as the page loads it. */
export const catalogue = { missiles, sites, events, claims, sources: [...sources.values()] }

const cities = loadCities('world')

/** The largest city of this name. */
export function city(name: string) {
  const [found] = cities
    .filter((one) => one.name === name)
    .toSorted((a, b) => b.population - a.population)
  if (!found) throw new Error(`no city ${name}`)
  return found
}

export function missile(id: string): Missile {
  const found = missileOf(id, missiles)
  if (!found) throw new Error(`no missile ${id}`)
  return found
}

export function site(id: string): Site {
  const found = siteOf(id, sites)
  if (!found) throw new Error(`no site ${id}`)
  return found
}
