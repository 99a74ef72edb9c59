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
  firstBasemapOf,
  type Gazetteer,
  gazetteerOf,
  type Membership,
  type Water,
} from '../../geo/index.ts'
import { loadChunk } from '../chunks/chunks.ts'
import type { LanguageTag } from '../i18n/first-words.ts'
import { catalogueOf } from './catalogue-of.ts'
import type { Catalogue } from './missiles.ts'

/** What the first picture of any scenario needs beside the borders. */
export interface Ground {
  readonly cities: readonly City[]
  readonly countries: Countries
  readonly waters: readonly Water[]
}

/** The tiers of the core set: 1 from 100,000 people and all capitals, 2 from 15,000. */
type Tier = 'cities-core-1' | SmallTier
export type SmallTier = 'cities-core-2' | 'cities-world'

const decoded = new Map<Tier, Promise<City[]>>()

/** The cities of a tier, decoded once; a failed load is tried again at the next call. */
export function loadCities(tier: Tier): Promise<City[]> {
  const known = decoded.get(tier)
  if (known) return known
  const cities = tier === 'cities-core-1' ? loadFirstTier() : loadChunk(tier).then(decodeCities)
  decoded.set(tier, cities)
  cities.catch(() => decoded.delete(tier))
  return cities
}

async function loadFirstTier(): Promise<City[]> {
  const [first, rest] = await Promise.all([
    loadChunk('cities-core-1'),
    loadChunk('cities-core-1-rest'),
  ])
  return decodeWholeCities(first, rest)
}

export async function loadGround(): Promise<Ground> {
  const [cities, countries, waters] = await Promise.all([
    loadCities('cities-core-1'),
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
  const [large, small, others, spellings] = await Promise.all([
    loadCities('cities-core-1'),
    loadCities('cities-core-2'),
    loadCities('cities-world'),
    loadChunk('spellings'),
  ])
  const tiers = { 'core-1': large, 'core-2': small, world: others }
  return gazetteerOf([...large, ...small, ...others], decodeSpellings(spellings, tiers))
}
