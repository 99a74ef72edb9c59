import { decodeCountries } from '../../geo/index.ts'
import countriesData from '../../geo/data/countries.json'
import { firstData } from '../../src/data/snapshot.ts'
import { englishWords } from '../../src/i18n/english.ts'
import { FIRST_ATLAS } from '../derive/atlas.ts'

const ground = { cities: FIRST_ATLAS.core, countries: decodeCountries(countriesData), waters: [] }

/** What a page in English has loaded at first. */
export const FIRST_DATA = firstData(ground, { words: englishWords, ground })
