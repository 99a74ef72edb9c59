import { expect, it } from 'vitest'
import { obstaclesOf, overlaySceneOf } from '../../src/map/layout/scene.ts'
import { ESTIMATED_WIDTHS } from '../../src/map/svg/still/estimated-widths.ts'
import { overlayShapes } from '../../src/map/svg/drawing/overlay-shapes.ts'
import { THEMES } from '../../src/map/style/theme.ts'
import type { ThemeName } from '../../src/state/state.ts'
import { mapWordsOf } from '../../src/map/mount/map-words.ts'
import { englishWords } from '../../src/i18n/english.ts'
import { countries } from '../ui/catalogue.ts'
import { stagePicture } from '../pictures/stage-picture.ts'
import { flatProjector } from './flat-projector.ts'

const POINT = { id: 'A', at: [20.51, 54.71], name: 'A', from: null } as const
const words = mapWordsOf(englishWords, 'km', { countries, waters: [] })

it.each(Object.keys(THEMES) as ThemeName[])(
  'names of places keep clear of the whole disc as the theme draws it: %s',
  (name) => {
    const theme = THEMES[name]
    const projector = flatProjector({ centre: [20, 50], zoom: 3 }, 900, 700)
    const insets = { top: 0, right: 0, bottom: 0, left: 0 }
    const picture = stagePicture([POINT], [], 'mercator', null, [])
    const scene = overlaySceneOf(picture, projector, theme, words, ESTIMATED_WIDTHS, insets)
    const { xPx, yPx } = scene.handles[0]!
    const radii = JSON.stringify(overlayShapes(scene, theme, '')).matchAll(/"r":"?([\d.]+)/g)
    const radiusPx = Math.max(...[...radii].map(([, r]) => Number(r)))
    expect(radiusPx).toBeGreaterThan(10)
    const holdsDisc = obstaclesOf(scene).some(
      ({ left, right, top, bottom }) =>
        left <= xPx - radiusPx &&
        right >= xPx + radiusPx &&
        top <= yPx - radiusPx &&
        bottom >= yPx + radiusPx,
    )
    expect(holdsDisc).toBe(true)
  },
)
