import type { MapLibreEngine } from './maplibre/engine.ts'
import type { SvgEngine } from './svg/engine.ts'
import type { Picture } from '../model/picture-types.ts'

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
  const frames: number[] = []
  while (frames.length < FRAMES && !frames.some((ms) => ms <= FAST_MS)) {
    await nextFrame()
    frames.push(gl.timeFrame(nudged()))
  }
  // Other work on the machine only ever adds.
  const ms = Math.min(...frames)
  return ms > FAST_MS && ms > (await meanFrameMs(svg, nudged))
}

/** From one frame that the browser shows to the next, with all that it does for it. */
async function meanFrameMs(svg: SvgEngine, nudged: () => Picture): Promise<number> {
  const began = await nextFrame()
  let ended = began
  for (let frame = 0; frame < FRAMES; frame++) {
    svg.paint(nudged())
    ended = await nextFrame()
  }
  return (ended - began) / FRAMES
}

const nextFrame = (): Promise<number> => new Promise(requestAnimationFrame)
