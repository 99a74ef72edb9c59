import type { CDPSession } from 'playwright-core'
import { expect, it, vi } from 'vitest'
import { LONG } from '../setup/long.ts'
import { StageBrowser } from './stage-browser.ts'

/** What the page keeps alive once nothing unreachable is left. */
async function keptBy(session: CDPSession) {
  await session.send('HeapProfiler.collectGarbage')
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  return { nodes, jsEventListeners, megabytes: usedSize / 1e6 }
}

/** Of a map; twenty when there is time. */
const MOUNTS = LONG ? 20 : 8

it(`leaves nothing behind after ${MOUNTS} mounts and unmounts`, async () => {
  const browser = await StageBrowser.open()
  try {
    const page = await browser.stage({ cities: 'none', engine: 'svg' }, 160, 120)
    const warnings: string[] = []
    page.on('console', (message) => warnings.push(message.text()))
    const session = await page.context().newCDPSession(page)
    const mount = (times: number) =>
      page.evaluate(async (count) => (await stage).remount(count), times)
    // The first ones fill caches that are meant to stay.
    await mount(2)
    const before = await keptBy(session)
    expect(await mount(MOUNTS)).toEqual(Array.from({ length: MOUNTS }, () => 'maplibre'))
    // The last map's worker and context let go a moment later; what is left by every mount never goes.
    await vi.waitFor(
      async () => {
        const after = await keptBy(session)
        expect(after.nodes).toBeLessThan(before.nodes + MOUNTS)
        expect(after.jsEventListeners).toBeLessThan(before.jsEventListeners + MOUNTS)
        // A map alone holds over 1 MB.
        expect(after.megabytes).toBeLessThan(before.megabytes + 6)
      },
      { timeout: 30_000, interval: 200 },
    )
    expect(warnings.filter((text) => /WebGL contexts/.test(text))).toEqual([])
  } finally {
    await browser.close()
  }
}, 600_000)
