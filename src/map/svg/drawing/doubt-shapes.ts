import { memoize, memoizeLast, stableArray } from '../../../memo/memory.ts'
import type { RingMark } from '../../../derive/picture-types.ts'
import { ringColour, type Theme } from '../../style/theme.ts'
import { type DoubtPaths, doubtPathsOf, FADE_STEPS } from './doubt-paths.ts'
import { hatching } from './hatch.ts'
import type { Projection } from '../projection/projection.ts'
import type { RingsAndBands } from './ring-paths.ts'
import { line, shape, type Shape } from '../../shapes/shape.ts'
import { withinEarth } from './within-earth.ts'

export type DoubtShapes = (
  rings: readonly RingMark[],
  projection: Projection,
  theme: Theme,
  paths: RingsAndBands,
) => readonly Shape[]

/** The doubts of one map, made once for a projection and a theme. `key` goes before every id. */
export function doubtShapes(key: string): DoubtShapes {
  const doubtfulOf = stableArray<RingMark>()
  const pathsIn = memoizeLast(({ ringPaths, view }: RingsAndBands) =>
    memoize((ring: RingMark) => doubtPathsOf(ring, ringPaths(ring).lines, view)),
  )
  const shapes = memoizeLast(
    (rings: readonly RingMark[], projection: Projection, theme: Theme, paths: RingsAndBands) => {
      const doubts = rings.flatMap((ring) => pathsIn(paths)(ring) ?? [])
      return shapesOf(`${key}-doubt`, rings, doubts, projection, theme)
    },
  )
  return (rings, ...rest) => shapes(doubtfulOf(rings.filter(({ doubt }) => doubt)), ...rest)
}

/** One even layer of hatch over the union of all doubts, and a thin line at every end that is claimed. */
function shapesOf(
  id: string,
  doubtful: readonly RingMark[],
  paths: readonly DoubtPaths[],
  projection: Projection,
  theme: Theme,
): readonly Shape[] {
  if (doubtful.length === 0) return []
  const ends = doubtful.map((ring, index) =>
    line(paths[index]!.ends, ringColour(theme, ring.colour), theme.ringWidthPx / 2),
  )
  const parts = [
    ...clipped(`${id}-area`, paths, ({ area }) => area, 1, projection, theme),
    ...Array.from({ length: FADE_STEPS }, (_, step) =>
      // Evenly fading steps: what each takes of what those farther out have left.
      clipped(
        `${id}-fade-${step}`,
        paths,
        ({ fades }) => fades[step] ?? '',
        step + 1 < FADE_STEPS ? 1 / (step + 1.5) : 0.5 / FADE_STEPS,
        projection,
        theme,
      ),
    ).flat(),
  ]
  return [
    ...withinEarth(`${id}-earth`, parts, projection, { opacity: theme.doubt.opacity }),
    ...ends,
  ]
}

/** The hatch within the union of one part of all doubts. */
function clipped(
  id: string,
  paths: readonly DoubtPaths[],
  part: (paths: DoubtPaths) => string,
  opacity: number,
  projection: Projection,
  { doubt }: Theme,
): readonly Shape[] {
  const areas = paths.map(part).filter((d) => d !== '')
  if (areas.length === 0) return []
  return [
    shape(
      'clipPath',
      { id },
      areas.map((d) => shape('path', { d, 'clip-rule': 'evenodd' })),
    ),
    hatching(projection, { ...doubt, opacity }, 'falls', { 'clip-path': `url(#${id})` }),
  ]
}
