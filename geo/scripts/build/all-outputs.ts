import { addBasemapLevels, fullBasemap } from './basemap-levels.ts'
import { addCatalogue } from './catalogue.ts'
import { addCityTiers, cityTiers } from './city-tiers.ts'
import { addCountries, addWaters } from './countries.ts'
import type { Outputs } from './files.ts'
import { addFonts } from './fonts.ts'
import { addMemberships } from './memberships.ts'
import { addNames } from './names.ts'
import { addSpellings } from './spellings.ts'
import { addTexts } from './texts.ts'

/** Everything that `npm run data` writes; the same bytes on every run with the same packages and sources. */
export async function allOutputs(): Promise<Outputs> {
  const outputs: Outputs = new Map()
  const tiers = cityTiers()
  const basemap = fullBasemap()
  const places = Object.values(tiers).flat()
  addCityTiers(outputs, tiers)
  addSpellings(outputs, tiers)
  addNames(outputs, tiers)
  addBasemapLevels(outputs, basemap)
  addCountries(outputs, basemap, new Set(places.map((place) => place.country)))
  addWaters(outputs)
  addMemberships(outputs)
  addCatalogue(outputs, places)
  addTexts(outputs)
  await addFonts(outputs)
  return outputs
}
