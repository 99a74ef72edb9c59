import { describe, expect, it } from 'vitest'
import { geodesicBetween, type LngLat } from '../../geo/index.ts'
import type { MapWords } from '../../src/map/contract/engine.ts'
import { overlaySceneOf } from '../../src/map/layout/scene.ts'
import type { Projector } from '../../src/map/screen/projector.ts'
import { ESTIMATED_WIDTHS } from '../../src/map/svg/still/estimated-widths.ts'
import { projectionOf } from '../../src/map/svg/projection/view.ts'
import { THEMES } from '../../src/map/style/theme.ts'
import type { View } from '../../src/state/state.ts'
import { mapWordsOf } from '../../src/map/mount/map-words.ts'
import { englishWords } from '../../src/i18n/english.ts'
import { countries } from '../ui/catalogue.ts'
import { stagePicture } from '../pictures/stage-picture.ts'

const SIZE = { widthPx: 900, heightPx: 700 }
const NO_INSETS = { top: 0, right: 0, bottom: 0, left: 0 }
const VIEWS: readonly View[] = ['mercator', 'globe', 'true-distance']
const KALININGRAD: LngLat = [20.51, 54.71]
const CENTRES: readonly LngLat[] = [
  [0, 0],
  [20.51, 54.71],
  [150.8, 59.56],
  [-179.9, 66],
  [14.61, -36.99],
  [25, 78],
]

function barOf(projector: Projector, words: MapWords) {
  const picture = stagePicture([], [], 'mercator', null, [])
  const { scaleBar } = overlaySceneOf(
    picture,
    projector,
    THEMES.light,
    words,
    ESTIMATED_WIDTHS,
    NO_INSETS,
  )
  const { box, label } = scaleBar!
  return { widthPx: box.right - box.left, label }
}

/** Km between two places 10 px left and right of the middle, by GeographicLib, for each px. */
function trueKmPerPx(projector: Projector): number {
  const [x, y] = [SIZE.widthPx / 2, SIZE.heightPx / 2]
  const [left, right] = [projector.unproject(x - 10, y)!, projector.unproject(x + 10, y)!]
  return geodesicBetween(left, right).distanceKm / 20
}

/** Words of the page, with what the bar's label says as a number of km. */
const wordsIn = (units: 'km' | 'mi') => mapWordsOf(englishWords, units, { countries, waters: [] })
const kmOf = (label: string): number => {
  const [, number = '', unit] = /^([\d,]+)\s(km|mi)$/.exec(label) ?? []
  return Number(number.replaceAll(',', '')) * (unit === 'mi' ? 1.609_344 : 1)
}

describe.each(VIEWS)('the scale bar of a map in the view %s', (view) => {
  it.each(CENTRES.flatMap((centre) => [2.4, 4, 7].map((zoom) => [centre, zoom] as const)))(
    'is true in the middle: %s, zoom %d',
    (centre, zoom) => {
      const projector = projectionOf(view, { centre, zoom }, SIZE, KALININGRAD)
      for (const units of ['km', 'mi'] as const) {
        const { widthPx, label } = barOf(projector, wordsIn(units))
        expect(Math.abs(widthPx / (kmOf(label) / trueKmPerPx(projector)) - 1)).toBeLessThan(0.003)
        expect(widthPx).toBeLessThanOrEqual(120)
        expect(widthPx).toBeGreaterThan(40)
      }
    },
  )
})
