import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { ScreenPaths } from '../browser-path.mjs'
import type { PointerStep } from './driver.ts'
import { started, stopped } from './processes.ts'

/** Larger than any window of the journeys, with the browser's own bars. */
export const SCREEN = { width: 1500, height: 1200 }

const BUTTON_LEFT = '1'
const BUTTON_WHEEL_DOWN = '5'

/** Where a window's inside begins on the screen. */
export interface Corner {
  readonly x: number
  readonly y: number
}

/**
 * A screen that nobody sees, with a mouse of its own: a driver's synthetic pointer has reported passing where a hand was
 * stopped, and in Firefox it was not heard in frames of another site.
 */
export interface Screen {
  /** As programs find it in their environment. */
  readonly DISPLAY: string
  point(corner: Corner, steps: readonly PointerStep[]): Promise<void>
  wheel(corner: Corner, x: number, y: number): Promise<void>
  close(): Promise<void>
}

export async function openScreen({ xvfb, xdotool }: ScreenPaths): Promise<Screen> {
  const size = `${SCREEN.width}x${SCREEN.height}x24`
  const program = started(xvfb, ['-displayfd', '3', '-screen', '0', size, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  const number = await new Promise((resolve) =>
    (program.stdio[3] as NodeJS.ReadableStream).once('data', resolve),
  )
  const DISPLAY = `:${String(number).trim()}`
  const hand = (words: readonly string[]): Promise<unknown> =>
    promisify(execFile)(xdotool, words, { env: { ...process.env, DISPLAY } })
  return {
    DISPLAY,
    async point(corner, steps) {
      await hand(steps.flatMap((step) => wordsOf(corner, step)))
    },
    async wheel(corner, x, y) {
      await hand([...wordsOf(corner, { kind: 'move', x, y }), 'click', BUTTON_WHEEL_DOWN])
    },
    close: async () => void (await stopped(program)),
  }
}

const wordsOf = (corner: Corner, step: PointerStep): readonly string[] =>
  step.kind === 'move'
    ? ['mousemove', `${Math.round(corner.x + step.x)}`, `${Math.round(corner.y + step.y)}`]
    : [step.kind === 'down' ? 'mousedown' : 'mouseup', BUTTON_LEFT]
