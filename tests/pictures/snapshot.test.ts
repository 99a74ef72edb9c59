import { PNG } from 'pngjs'
import { expect, it } from 'vitest'
import { rgbOf, ringColour, THEMES } from '../../src/map/theme.ts'
import { StageBrowser } from './stage-browser.ts'

it('makes a picture of any size, with rings, discs and words, and leaves the map as it was', async () => {
  const browser = await StageBrowser.open()
  try {
    const query = { points: '54.71,20.51,Kaliningrad', chosen: 'Berlin' }
    const page = await browser.stage(query, 480, 320)
    const seen = await page.evaluate(async () => {
      const { engine } = await stage
      const before = engine.camera()
      const blob = await engine.snapshot(640, 500)
      const bytes = new Uint8Array(await blob.arrayBuffer())
      return { type: blob.type, bytes: [...bytes], before, after: engine.camera() }
    })
    expect(seen.type).toBe('image/png')
    expect(seen.after).toEqual(seen.before)
    expect(await page.locator('canvas').count()).toBe(1)
    const { width, height, data } = PNG.sync.read(Buffer.from(seen.bytes))
    expect([width, height]).toEqual([640, 500])
    const ring = rgbOf(ringColour(THEMES.light, 0)).map((part) => Math.round(part * 255))
    let ringPixels = 0
    for (let offset = 0; offset < data.length; offset += 4) {
      if (ring.every((part, channel) => data[offset + channel] === part)) ringPixels += 1
    }
    // The disc alone has 600 px of it, the lines and marks thousands.
    expect(ringPixels).toBeGreaterThan(2000)
  } finally {
    await browser.close()
  }
})
