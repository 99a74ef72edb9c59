import { decodeFirstCities, firstBasemapOf, FIRST_TIER, fileOfTier } from '../../geo/index.ts'
import { firstCities } from '../data/loaded-cities.ts'
import { namesOf } from '../derive/names.ts'
import { pictureOf } from '../derive/picture.ts'
import { answerSentence, type Sentence } from '../derive/sentence.ts'
import { answerOf } from '../derive/verdicts.ts'
import { type FirstWords, firstEnglishWords, offeredLanguage } from '../i18n/first-words.ts'
import type { Part } from '../i18n/parts.ts'
import type { MapWords } from '../map/contract/engine.ts'
import { scaleBarIn } from '../map/mount/map-words.ts'
import { chosenTheme, shownTheme, stageInsets } from '../map/mount/stage-view.ts'
import { firstMap } from '../map/svg/still/first-map.ts'
import { hashNow, keptPreferences } from '../state/browser.ts'
import { INITIAL_PREFERENCES } from '../state/initial.ts'
import { LONGEST_LINK } from '../state/link-grammar.ts'
import { wholeStateOf } from '../state/link-parts.ts'
import { preferencesOf } from '../state/preferences.ts'
import type { AppState, ThemeName, Units } from '../state/state.ts'
import type { WaitingPicture } from './first-in-language.ts'

/*
 * The first picture of a visit: the map and the sentence of the link, drawn into the page as it comes from the server,
 * before the app and its libraries are there. It is a script of its own, built with a smaller solver of geodesics (see
 * geo/light-geodesic.ts); what it shows the app shows again, to the px and to the letter.
 */

/** Put there by the scripts of the data, which stand before this one in the page. */
const { bannedBand = {} } = globalThis as { bannedBand?: Record<string, unknown> }

const cities = decodeFirstCities(bannedBand[fileOfTier(FIRST_TIER)])
/** The app takes it away, perhaps before a language has come. */
const basemap = bannedBand['basemap/first']

/** Null for a link that others have changed on its way: the app reads it, and draws the first map of the visit. */
function openedState(): AppState | null {
  const language = offeredLanguage(navigator.languages)
  const preferences = preferencesOf(keptPreferences(), { ...INITIAL_PREFERENCES, language })
  const [link = ''] = hashNow().split('#')
  const written = link.split('&').filter((pair) => pair !== '')
  const pairs = new Map(written.map((pair) => pair.split(/=(.*)/s) as [string, string]))
  const isCut = link.length > LONGEST_LINK || (pairs.has('z') && !pairs.has('v'))
  const isDamaged = isCut || pairs.size < written.length || !written.every((pair) => /=/.test(pair))
  return isDamaged ? null : wholeStateOf(pairs, { preferences })
}

/** Names of countries and waters come with the app. */
const wordsOnMap = (words: FirstWords, units: Units): MapWords => ({
  countries: [],
  waters: [],
  cityName: words.cityName,
  scaleBar: (maxKm) => scaleBarIn(units, words, maxKm),
  beyondMap: { north: '', south: '' },
  scaleBarName: String,
  handle: '',
})

function applyTheme(theme: ThemeName | null): void {
  document.documentElement.dataset['theme'] = theme ?? ''
}

function drawFirstPicture(opened: AppState, words: FirstWords): void {
  const { scenario, session, preferences } = opened
  const { launchPoints, camera } = scenario
  const { units } = preferences
  applyTheme(chosenTheme(opened))
  document.documentElement.lang = words.language
  const atlas = firstCities(cities)
  const answer = answerOf(scenario, atlas)
  const names = namesOf(launchPoints, atlas, words, units)
  const slot = elementAt('#first .stage-slot')
  for (const late of document.querySelectorAll('.first-late')) late.remove()
  const draw = firstMap(slot, {
    picture: pictureOf(scenario, session, names, words, units),
    camera,
    theme: shownTheme(opened),
    words: wordsOnMap(words, units),
    basemap: firstBasemapOf(basemap),
    insets: () => stageInsets(slot),
  })
  addEventListener('beforeprint', () => {
    if (!slot.isConnected) return
    applyTheme('print')
    draw('print')
  })
  addEventListener('afterprint', () => {
    applyTheme(chosenTheme(opened))
    draw()
  })
  write(answerSentence(answer, scenario.cities.minPopulation, names, words, units))
  performance.mark('first picture')
}

function write({ lead, examples, counts, others }: Sentence): void {
  writeParts(elementAt('#first .answer h2'), lead)
  const space: Part = { kind: 'text', text: ' ' }
  writeParts(elementAt('#first .answer p'), [...examples, space, ...counts])
  writeParts(elementAt('#first .answer p + p'), others)
}

const TAGS = { text: 'span', count: 'strong', figure: 'strong' } as const

function writeParts(element: Element, parts: readonly Part[]): void {
  element.replaceChildren(
    ...parts.map(({ kind, text }) => {
      const part = document.createElement(TAGS[kind])
      if (kind !== 'text') part.className = `answer-${kind}`
      part.textContent = text
      return part
    }),
  )
}

function elementAt(selector: string): Element {
  const element = document.querySelector(selector)
  if (!element) throw new Error(`The page has no ${selector}`)
  return element
}

/** Draws it in English; in another language it waits for the page's own script: see `drawWaitingPicture`. */
export function openFirstPicture(): void {
  const opened = openedState()
  if (opened === null) return
  const language = offeredLanguage([opened.preferences.language])
  if (language === 'en') return drawFirstPicture(opened, firstEnglishWords)
  const waiting: WaitingPicture = {
    language,
    draw: (wordsFor) => drawFirstPicture(opened, wordsFor?.(cities) ?? firstEnglishWords),
  }
  bannedBand['first-picture'] = waiting
  document.documentElement.lang = language
}
