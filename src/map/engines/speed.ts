import type { Picture } from '../../derive/picture-types.ts'
import type { MapLibreEngine } from '../maplibre/engine.ts'
import type { SvgEngine } from '../svg/engine/engine.ts'

/** Thirty frames a second are never too few. */
const FAST_MS = 1000 / 30
/** The first one makes what the others use again. */
const FRAMES = 4

/**
 * Whether MapLibre, which waits out of sight, draws the frames of a drag slower here than the engine on SVG, which is
 * seen: a renderer in software that does not give its name away, or a weak one. A fast one is found so within a frame.
 * @param nudged The picture with something moved, by less than can be seen: other than the one before at each call.
 */
export async function isSlower(
  gl: MapLibreEngine,
  svg: SvgEngine,
  nudged: () => Picture,
): Promise<boolean> {
  const ms = await bestOf(async () => {
    await nextFrame()
    return gl.timeFrame(nudged())
  })
  if (ms <= FAST_MS) return false
  // What MapLibre still draws out of sight is not the other's to wait for.
  await gl.atRest()
  const svgMs = await bestOf(async () => {
    svg.paint(nudged())
    const began = await nextFrame()
    // The next one comes when the browser has shown this one.
    return (await nextFrame()) - began
  })
  return ms > svgMs
}

/** Other work on the machine only ever adds. */
async function bestOf(measure: () => Promise<number>): Promise<number> {
  let best = Infinity
  for (let frame = 0; frame < FRAMES && best > FAST_MS; frame++) {
    best = Math.min(best, await measure())
  }
  return best
}

const nextFrame = (): Promise<number> => new Promise(requestAnimationFrame)
