import { array, assert, double, property, tuple } from 'fast-check'
import { expect, it } from 'vitest'
import type { CityId } from '../../geo/index.ts'
import { mapSheetOf } from '../../scripts/loaded.ts'
import { csvOf } from '../../src/export/csv.ts'
import { textOf } from '../../src/export/text.ts'
import { englishWords as words } from '../../src/i18n/english.ts'
import { svgText } from '../../src/map/svg/still/svg-text.ts'
import { ESTIMATED_WIDTHS } from '../../src/map/svg/still/estimated-widths.ts'
import { THEMES } from '../../src/map/style/theme.ts'
import { directionsFrom } from '../../src/derive/directions.ts'
import { INITIAL_STATE } from '../../src/state/initial.ts'
import { namesOf } from '../../src/derive/names.ts'
import { MARK } from '../../src/derive/picture-types.ts'
import { cityMarksOf } from '../../src/derive/city-marks.ts'
import { NOTHING_LATER, pictureOf } from '../../src/derive/picture.ts'
import { answerSentence } from '../../src/derive/sentence.ts'
import { FIRST_TABLE, tableOf } from '../../src/derive/table.ts'
import { answerOf } from '../../src/derive/verdicts.ts'
import { FIRST_ATLAS } from './atlas.ts'
import { scenarioAt } from '../state/states.ts'

const place = tuple(
  double({ min: -180, max: 179.99, noNaN: true }),
  double({ min: -90, max: 90, noNaN: true }),
)

const names = { words, countryName: (code: string) => code }

/** "767 of 823": the first two numbers of a text. */
function countsIn(text: string): readonly number[] {
  const [, within = '', total = ''] = /([\d,]+) of ([\d,]+)/.exec(text) ?? []
  return [within, total].map((count) => Number(count.replaceAll(',', '')))
}

/** At zoom 0. */
const WORLD_PX = 512

/** The GeoNames id in a row of the CSV: the number before name and country. */
const idOf = (row: string): CityId => Number(/(?:^|,)(\d+),"?[^,]*"?,[A-Z]{2},/.exec(row)?.[1])

const sorted = (ids: Iterable<CityId>): readonly CityId[] => [...ids].toSorted((a, b) => a - b)

it('holds the same cities in sentence, marks, table, words, text, CSV and SVG', () => {
  const sheet = mapSheetOf(INITIAL_STATE, '#v=1', '2026-11-28')
  assert(
    property(array(place, { minLength: 1, maxLength: 3 }), (places) => {
      const scenario = scenarioAt(...places)
      const state = { ...INITIAL_STATE, scenario }
      const { launchPoints } = scenario
      const answer = answerOf(scenario, FIRST_ATLAS)
      const pointNames = namesOf(launchPoints, FIRST_ATLAS, words, 'km')

      const table = tableOf(scenario, answer, FIRST_TABLE, names, Infinity)
      const inBand = sorted(table.rows.filter(({ bands }) => bands > 0).map(({ city }) => city.id))
      const counts = [inBand.length, table.rows.length]

      const sentence = answerSentence(answer, 100_000, pointNames, words, 'km').plain
      expect(countsIn(sentence)).toEqual(counts)

      const data = { ...sheet, state, atlas: FIRST_ATLAS }
      expect(countsIn(textOf(data))).toEqual(counts)

      const rows = csvOf(data).trimEnd().split('\r\n').slice(1)
      const inRows = rows.filter((row) => row.includes(',within-limits,'))
      expect(sorted(new Set(inRows.map(idOf)))).toEqual(inBand)

      const told = launchPoints.flatMap(({ at }) =>
        directionsFrom(at, answer).flatMap(({ zones }) => zones['within-limits']),
      )
      expect(sorted(new Set(told.map(({ city }) => city.id)))).toEqual(inBand)

      const shown = cityMarksOf(scenario, answer)
      const { cities, marks } = shown
      const markedAs = (mark: number) => cities.filter((_, row) => marks[row] === mark)
      const held = new Set(inBand)
      expect(markedAs(MARK.within).filter(({ id }) => !held.has(id))).toEqual([])
      expect(
        [...markedAs(MARK.below), ...markedAs(MARK.beyond)].filter(({ id }) => held.has(id)),
      ).toEqual([])

      const svg = svgText({
        ...sheet,
        picture: pictureOf(scenario, state.session, pointNames, words, 'km', {
          ...NOTHING_LATER,
          cities: shown,
        }),
        // The whole world is in sight, once.
        camera: { centre: [0, 0], zoom: 0 },
        widthPx: WORLD_PX,
        heightPx: WORLD_PX,
        words: sheet.mapWords,
        widths: ESTIMATED_WIDTHS,
        insets: { top: 0, right: 0, bottom: 0, left: 0 },
      })
      /** A mark begins where its path moves to; what lies beside the world is a copy of it. */
      const drawn = (colour: string, isMark: RegExp): number =>
        [...svg.matchAll(/<path d="([^"]*)"([^>]*)>/g)]
          .filter(([, d = '', style = '']) => style.includes(`"${colour}"`) && isMark.test(d))
          .flatMap(([, d = '']) => d.match(/M-?[\d.]+/g) ?? [])
          .map((moved) => Number(moved.slice(1)))
          .filter((x) => x >= 0 && x < WORLD_PX).length
      const { within, below, beyond } = THEMES.light.marks
      expect(drawn(within, /h0$/)).toBe(
        markedAs(MARK.within).length + markedAs(MARK.onTheLine).length,
      )
      expect(drawn(below, /z$/)).toBe(markedAs(MARK.below).length)
      expect(drawn(beyond, /h0$/)).toBe(markedAs(MARK.beyond).length)
    }),
    { numRuns: 40 },
  )
})
