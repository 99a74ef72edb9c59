import { NO_INSETS } from '../src/map/screen/fit.ts'
import { readFileSync } from 'node:fs'
import {
  decodeCountries,
  decodeWaters,
  decodeWholeCities,
  FIRST_TIER,
  fileOfTier,
  firstBasemapOf,
  REST_OF_FIRST_TIER,
} from '../geo/index.ts'
import { firstCities } from '../src/data/loaded-cities.ts'
import { englishWords } from '../src/i18n/english.ts'
import { mapWordsOf } from '../src/map/mount/map-words.ts'
import { FLOOR } from './floor.ts'
import { ESTIMATED_WIDTHS } from '../src/map/svg/still/estimated-widths.ts'
import { fittingView } from '../src/map/svg/projection/fitting-view.ts'
import { escaped } from '../src/markup/escaped.ts'
import { svgText } from '../src/map/svg/still/svg-text.ts'
import { INITIAL_STATE } from '../src/state/initial.ts'
import { namesOf } from '../src/derive/names.ts'
import { cityMarksOf } from '../src/derive/city-marks.ts'
import { NOTHING_LATER, pictureOf } from '../src/derive/picture.ts'
import { answerSentence } from '../src/derive/sentence.ts'
import { answerOf } from '../src/derive/verdicts.ts'

/** Of every page that the build writes. */
export const words = englishWords

const STILL = { widthPx: 1200, heightPx: 900 }

const data = (name: string): unknown => JSON.parse(readFileSync(`geo/data/${name}.json`, 'utf8'))

/** The default view as the app would show it, made where there is no browser. */
function defaultView() {
  const { scenario, session, preferences } = INITIAL_STATE
  const { units } = preferences
  const atlas = firstCities(
    decodeWholeCities(data(fileOfTier(FIRST_TIER)), data(REST_OF_FIRST_TIER)),
  )
  const answer = answerOf(scenario, atlas)
  const names = namesOf(scenario.launchPoints, atlas, words, units)
  return {
    picture: pictureOf(scenario, session, names, words, units, {
      ...NOTHING_LATER,
      cities: cityMarksOf(scenario, answer),
    }),
    sentence: answerSentence(answer, scenario.cities.minPopulation, names, words, units).plain,
    units,
  }
}

/** The default view as an SVG document. */
export function stillMap(): string {
  const { picture, units } = defaultView()
  const ground = {
    countries: decodeCountries(data('countries')),
    waters: decodeWaters(data('waters')),
  }
  return svgText({
    ...STILL,
    picture,
    camera: fittingView(picture, picture.rings, { ...STILL, ...NO_INSETS }),
    theme: 'light',
    words: mapWordsOf(words, units, ground),
    basemap: firstBasemapOf(data('basemap/first')),
    widths: ESTIMATED_WIDTHS,
    insets: NO_INSETS,
  })
}

/**
 * What no script can choose the language of. It is true where scripts are switched off or forbidden, where the browser
 * is too old for them, and while they are on their way.
 */
const EXAMPLE = {
  title: 'An example: the map of this address has not come.',
  text: `That map may show other places. It needs JavaScript and Safari ${FLOOR.safari}, Chrome or Edge ${FLOOR.chrome}, Firefox ${FLOOR.firefox} or newer.`,
  whole: 'Open the whole map',
  still: 'The example as a picture',
}

/** @param content In HTML. */
const link = (url: string, content: string): string => `<a href="${url}">${content}</a>`

/**
 * The page before the app: its frame with what never changes, empty where `src/first/first-picture.ts` writes. Where that does not
 * come it shows the still map at `stillUrl` as an example: see src/ui/frame/first.css.
 */
export function firstPage(stillUrl: string): string {
  const { app, credit, map } = words
  return `<div id="first" lang="${words.language}">
      <main class="frame">
        <div class="frame-head">
          <div class="first-bar"></div>
          <h1 class="frame-title">${BAND_ICON}${escaped(app.title)}</h1>
          <p class="frame-intro">${escaped(app.intro)}</p>
          <div class="first-growth"></div>
          ${firstAnswer([link(stillUrl, EXAMPLE.still)])}
        </div>
        <section class="stage frame-stage" aria-label="${escaped(map.label)}">
          ${firstStage(stillUrl)}
          <div class="stage-foot">
            <p class="credit">${escaped(credit)}</p>
          </div>
        </section>
        <div class="frame-rest"></div>
      </main>
    </div>`
}

/**
 * The frame in an article before its app: see `firstPage`.
 * @param pageUrl Of the whole map.
 */
export function firstFrame(stillUrl: string, pageUrl: string): string {
  const { credit, map } = words
  return `<div id="first" lang="${words.language}">
      <main class="embed">
        <div class="embed-head">
          ${firstAnswer([link(pageUrl, EXAMPLE.whole), link(stillUrl, EXAMPLE.still)])}
        </div>
        <section class="stage" aria-label="${escaped(map.label)}">
          ${firstStage(stillUrl)}
        </section>
        <div class="embed-foot"><p class="credit">${escaped(credit)}</p></div>
      </main>
    </div>`
}

function firstAnswer(links: readonly string[]): string {
  const { title, text } = EXAMPLE
  return `<div class="answer">
            <h2></h2>
            <p></p>
            <p></p>
            <div class="first-late">
              <p><strong>${escaped(title)}</strong> ${escaped(defaultView().sentence)}</p>
              <p>${escaped(text)}</p>
              <p>${links.join(' · ')}</p>
            </div>
            <div class="first-trouble">${escaped(words.failures.app)}</div>
          </div>`
}

/** Nobody asks for the picture before it is seen. */
const firstStage = (stillUrl: string): string => `<div class="stage-map">
            <div class="stage-slot"><img class="still first-late" src="${stillUrl}" alt="" loading="lazy"></div>
          </div>`

const BAND_ICON = '<img src="./icon.svg" width="22" height="22" alt="">'
