import {
  decodeClaims,
  decodeEvents,
  decodeMissiles,
  decodeSites,
  decodeSources,
  decodeTexts,
  withTexts,
} from '../../geo/index.ts'
import type { Catalogue } from './missiles.ts'

/**
 * The catalogue out of its files, each row with its sources.
 * @param texts Its sentences in another language than English, encoded; null for English.
 * @throws Error that names the field when a file has another shape.
 */
export function catalogueOf(
  encoded: Readonly<Record<keyof Catalogue, unknown>>,
  texts: unknown = null,
): Catalogue {
  const translations = texts === null ? new Map() : decodeTexts(texts)
  const inLanguage = (file: unknown): unknown => withTexts(file, translations)
  const sources = decodeSources(encoded.sources)
  return {
    missiles: decodeMissiles(inLanguage(encoded.missiles), sources),
    sites: decodeSites(inLanguage(encoded.sites), sources),
    events: decodeEvents(inLanguage(encoded.events), sources),
    claims: decodeClaims(inLanguage(encoded.claims), sources),
    sources: [...sources.values()],
  }
}
