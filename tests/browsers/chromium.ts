import { mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { openBrowser } from '../journeys/visit.ts'
import { callAsJson, type Driver, type PointerStep, sayViolations } from './driver.ts'

/** What a notch of the wheel is on Linux. */
const NOTCH_PX = 120

/** The whole Chromium, as readers have it, driven by Playwright. */
export async function openChromium(): Promise<Driver> {
  const browser = await openBrowser({ whole: true })
  const downloads = mkdtempSync(join(tmpdir(), 'chromium-'))
  const context = await browser.newContext({ reducedMotion: 'reduce' })
  const page = await context.newPage()
  await page.addInitScript(sayViolations)
  let problems: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => problems.push(`uncaught: ${error.message}`))
  page.on('download', async (download) => {
    const file = join(downloads, download.suggestedFilename())
    await download.saveAs(`${file}.part`)
    renameSync(`${file}.part`, file)
  })

  return {
    downloads,
    async open(url, size) {
      await page.setViewportSize(size)
      // From one hash to another of the same page is no visit.
      await page.goto('about:blank')
      await page.goto(url)
    },
    async run(work, args, frame) {
      const place = frame === undefined ? page.mainFrame() : page.mainFrame().childFrames()[frame]
      if (!place) throw new Error(`The page has no frame ${frame}`)
      return JSON.parse(await place.evaluate<string>(`(${callAsJson(work, args)})()`))
    },
    async point(steps) {
      for (const step of steps) await doStep(page, step)
    },
    async wheel(x, y) {
      await page.mouse.move(x, y)
      await page.mouse.wheel(0, NOTCH_PX)
    },
    async press(...chords) {
      for (const chord of chords) await page.keyboard.press(chord)
    },
    screenshot: () => page.screenshot(),
    pdf: () => page.pdf({ format: 'A4' }),
    prepared: (html) => html,
    async takeProblems() {
      const taken = problems
      problems = []
      return taken
    },
    async close() {
      await browser.close()
      rmSync(downloads, { recursive: true })
    },
  }
}

async function doStep({ mouse }: Page, step: PointerStep): Promise<void> {
  if (step.kind === 'move') await mouse.move(step.x, step.y)
  else await mouse[step.kind]()
}
