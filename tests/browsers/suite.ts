import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Driver } from './driver.ts'
import { JOURNEYS } from './journeys.ts'
import { openSite } from './site.ts'

/** Said in the matrix of a browser that is not there. */
const NOT_FOUND = 'not found on this machine'

/**
 * Every journey in one browser.
 * @param open null where the browser is not found: then all is left out, but not in continuous integration.
 */
export function journeysIn(browser: string, open: (() => Promise<Driver>) | null): void {
  describe(`${browser}`, { timeout: 240_000 }, () => {
    let driver: Driver
    beforeAll(async () => {
      if (open) driver = await open()
      else if (process.env['CI']) throw new Error(`${browser} was ${NOT_FOUND}`)
    })
    afterAll(() => driver?.close())

    for (const journey of JOURNEYS) {
      it(`${journey.name}`, async ({ skip }) => {
        if (!open) return skip(NOT_FOUND)
        const reason = journey.leftOut?.(driver) ?? null
        if (reason !== null) return skip(reason)
        await driver.takeProblems()
        const site = await openSite(driver)
        try {
          await journey.go({ driver, site })
          expect(await driver.takeProblems()).toEqual([])
        } catch (error) {
          const file = join(tmpdir(), `${browser} ${journey.name.replaceAll(/\W+/g, ' ')}.png`)
          writeFileSync(file, await driver.screenshot())
          console.log(`As it was seen: ${file}`)
          throw error
        } finally {
          // A journey that failed in mid-drag must not hold the mouse for the next.
          await driver.point([{ kind: 'up' }])
          // A page that is left open would go on to ask a server that is gone.
          await driver.open('about:blank', { width: 1280, height: 800 })
          await site.close()
        }
      })
    }
  })
}
