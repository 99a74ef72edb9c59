import {
  type Basemap,
  basemapOf,
  type City,
  type Countries,
  decodeCities,
  decodeCountries,
  decodeMemberships,
  decodeSpellings,
  decodeWaters,
  decodeWholeCities,
  FIRST_TIER,
  fileOfTier,
  firstBasemapOf,
  type Gazetteer,
  gazetteerOf,
  searchedTiers,
  type Membership,
  REST_OF_FIRST_TIER,
  type TierName,
  type Water,
} from '../../geo/index.ts'
import { loadChunk } from '../chunks/chunks.ts'
import type { LanguageTag } from '../i18n/first-words.ts'
import { catalogueOf } from './catalogue-of.ts'
import type { Catalogue } from './missiles.ts'

/** What the first picture of any scenario needs beside the borders. */
export interface BaseData {
  readonly cities: readonly City[]
  readonly countries: Countries
  readonly waters: readonly Water[]
}

const decoded = new Map<TierName, Promise<City[]>>()

/** The cities of a tier, decoded once; a failed load is tried again at the next call. */
export function loadCities(tier: TierName): Promise<City[]> {
  const known = decoded.get(tier)
  if (known) return known
  const cities =
    tier === FIRST_TIER ? loadFirstTier() : loadChunk(fileOfTier(tier)).then(decodeCities)
  decoded.set(tier, cities)
  cities.catch(() => decoded.delete(tier))
  return cities
}

async function loadFirstTier(): Promise<City[]> {
  const [first, rest] = await Promise.all([
    loadChunk(fileOfTier(FIRST_TIER)),
    loadChunk(REST_OF_FIRST_TIER),
  ])
  return decodeWholeCities(first, rest)
}

export async function loadBaseData(): Promise<BaseData> {
  const [cities, countries, waters] = await Promise.all([
    loadCities(FIRST_TIER),
    loadChunk('countries').then(decodeCountries),
    loadChunk('waters').then(decodeWaters),
  ])
  return { cities, countries, waters }
}

export const loadFirstBasemap = async (): Promise<Basemap> =>
  firstBasemapOf(await loadChunk('basemap/first'))

export const loadBasemap = async (level: 'overview' | 'detail'): Promise<Basemap> =>
  basemapOf(await loadChunk(`basemap/${level}`))

/** Who was in which alliance, and when. */
export async function loadMemberships(): Promise<Membership[]> {
  return decodeMemberships(await loadChunk('memberships'))
}

/** The whole catalogue in a language, each row with its sources. */
export async function loadCatalogue(language: LanguageTag): Promise<Catalogue> {
  const [texts, sources, missiles, sites, events, claims] = await Promise.all([
    language === 'en' ? null : loadChunk(`texts/${language}`),
    loadChunk('catalogue/sources'),
    loadChunk('catalogue/missiles'),
    loadChunk('catalogue/sites'),
    loadChunk('catalogue/events'),
    loadChunk('catalogue/claims'),
  ])
  return catalogueOf({ sources, missiles, sites, events, claims }, texts)
}

let gazetteer: Promise<Gazetteer> | null = null

/** All cities that the search knows, in all their spellings. */
export function loadGazetteer(): Promise<Gazetteer> {
  gazetteer ??= gazetteerFromChunks().catch((error: unknown) => {
    gazetteer = null
    throw error
  })
  return gazetteer
}

async function gazetteerFromChunks(): Promise<Gazetteer> {
  const shown: readonly TierName[] = [FIRST_TIER, ...searchedTiers()]
  const loading = shown.map(async (tier) => [tier, await loadCities(tier)] as const)
  const [spellings, ...tiers] = await Promise.all([loadChunk('spellings'), ...loading])
  const cities = tiers.flatMap(([, ofTier]) => ofTier)
  return gazetteerOf(cities, decodeSpellings(spellings, Object.fromEntries(tiers)))
}
