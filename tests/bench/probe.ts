import type { Page } from 'playwright-core'

/** What one drag showed. Times are milliseconds from the pointer event to the end of the frame that shows it. */
export interface DragFigures {
  readonly latencyMs: readonly number[]
  /** Frames after the first one that could have shown the event; 0 is no lag. */
  readonly framesLate: readonly number[]
}

interface ProbeWindow {
  probe: {
    gl: WebGL2RenderingContext | null
    /** Canvas row that is read, in device pixels from the bottom. */
    row: number
    frame: number
    events: { x: number; at: number; frame: number }[]
    frames: { edge: number; at: number; frame: number }[]
    edge(): number
    on: boolean
  }
}

/**
 * Watches a page from outside. On a MapLibre page, of any app, it keeps the drawing buffer readable, and after each
 * frame reads one row of pixels and notes where the leftmost pixel in the ring's colour is. Without WebGL it asks the
 * document where the ring's line begins, after the same frame.
 * @param colour the ring's colour as [r, g, b]
 */
export async function installProbe(
  page: Page,
  colour: readonly [number, number, number],
): Promise<void> {
  await page.addInitScript((rgb) => {
    const original = HTMLCanvasElement.prototype.getContext as (
      this: HTMLCanvasElement,
      kind: string,
      attributes?: object,
    ) => unknown
    const probe: ProbeWindow['probe'] = {
      gl: null,
      row: 0,
      frame: 0,
      events: [],
      frames: [],
      on: false,
      edge() {
        const gl = probe.gl
        if (!gl) {
          // The SVG engine draws the point's smallest ring first.
          const hex = `#${rgb.map((part) => part.toString(16).padStart(2, '0')).join('')}`
          const line = document.querySelector(`path[stroke="${hex}"][stroke-width="2"]`)
          return line ? line.getBoundingClientRect().left : Number.NaN
        }
        const width = gl.drawingBufferWidth
        const pixels = new Uint8Array(width * 4)
        gl.bindFramebuffer(gl.READ_FRAMEBUFFER, null)
        gl.readPixels(0, probe.row, width, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixels)
        for (let x = 0; x < width; x++) {
          const off = rgb.reduce((sum, c, k) => sum + Math.abs(c - (pixels[4 * x + k] ?? 0)), 0)
          if (off < 90) return x
        }
        return Number.NaN
      },
    }
    ;(window as unknown as ProbeWindow).probe = probe
    HTMLCanvasElement.prototype.getContext = function (
      this: HTMLCanvasElement,
      kind: string,
      attributes?: object,
    ) {
      if (kind !== 'webgl2') return original.call(this, kind, attributes)
      const gl = original.call(this, kind, { ...attributes, preserveDrawingBuffer: true })
      if (this.classList.contains('maplibregl-canvas')) probe.gl = gl as WebGL2RenderingContext
      return gl
    } as typeof HTMLCanvasElement.prototype.getContext
    addEventListener(
      'pointermove',
      (event) => {
        if (probe.on)
          probe.events.push({ x: event.clientX, at: event.timeStamp, frame: probe.frame })
      },
      { capture: true },
    )
    const afterFrame = new MessageChannel()
    afterFrame.port1.addEventListener('message', () => {
      if (probe.on)
        probe.frames.push({ edge: probe.edge(), at: performance.now(), frame: probe.frame })
    })
    afterFrame.port1.start()
    const tick = (): void => {
      probe.frame += 1
      afterFrame.port2.postMessage(null)
      requestAnimationFrame(tick)
    }
    requestAnimationFrame(tick)
  }, colour)
}

/** Aims the probe at the canvas row through `clientY`. */
export async function aimProbe(page: Page, clientY: number): Promise<void> {
  await page.evaluate((y) => {
    const { probe } = window as unknown as ProbeWindow
    const canvas = probe.gl?.canvas as HTMLCanvasElement | undefined
    if (!canvas) return
    const box = canvas.getBoundingClientRect()
    probe.row = Math.round((box.bottom - y) * (canvas.height / box.height))
  }, clientY)
}

/** Where the ring's edge stands once it no longer moves. */
export async function settledEdge(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const { probe } = window as unknown as ProbeWindow
        let last = Number.NaN
        let same = 0
        const look = (): void => {
          const edge = probe.edge()
          same = Object.is(edge, last) ? same + 1 : 0
          last = edge
          if (same >= 6) resolve(edge)
          else requestAnimationFrame(look)
        }
        look()
      }),
  )
}

/** Switches the record on (clearing it) or off. */
export async function record(page: Page, on: boolean): Promise<void> {
  await page.evaluate((value) => {
    const { probe } = window as unknown as ProbeWindow
    if (value) {
      probe.events = []
      probe.frames = []
    }
    probe.on = value
  }, on)
}

/**
 * Matches what was recorded against where the edge settles for each pointer position.
 * @param settled pointer x to settled edge, from a slow drag over the same way
 */
export async function figuresOf(
  page: Page,
  settled: ReadonlyMap<number, number>,
): Promise<DragFigures> {
  const { events, frames } = await page.evaluate(() => {
    const { probe } = window as unknown as ProbeWindow
    return { events: probe.events, frames: probe.frames }
  })
  const rightwards = (events.at(-1)?.x ?? 0) > (events[0]?.x ?? 0)
  const latencyMs: number[] = []
  const framesLate: number[] = []
  for (const event of events) {
    const edge = settled.get(event.x)
    if (edge === undefined) continue
    const shown = frames.find(
      (frame) =>
        frame.frame > event.frame &&
        (rightwards ? frame.edge >= edge - 0.5 : frame.edge <= edge + 0.5),
    )
    if (!shown) continue
    latencyMs.push(shown.at - event.at)
    framesLate.push(shown.frame - event.frame - 1)
  }
  return { latencyMs, framesLate }
}

/** Frames a second in which the ring stood elsewhere than in the frame before, between the first such frame and the last. */
export async function movingFramesPerSecond(page: Page): Promise<number> {
  const frames = await page.evaluate(() => (window as unknown as ProbeWindow).probe.frames)
  const moved = frames.filter(({ edge }, i) => i > 0 && edge !== frames[i - 1]!.edge)
  const ms = (moved.at(-1)?.at ?? Number.NaN) - (moved[0]?.at ?? Number.NaN)
  return (1000 * (moved.length - 1)) / ms
}

export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}
