import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'
import { expect, it } from 'vitest'
import { show, StageBrowser } from './stage-browser.ts'

const [WIDTH, HEIGHT] = [384, 256]

it('says that there is no WebGL2, and leaves nothing behind', async () => {
  const browser = await StageBrowser.open('no-webgl')
  try {
    const page = await browser.page({}, WIDTH, HEIGHT)
    const outcome = await page.evaluate(async () => {
      const error: unknown = await stage.then(
        () => null,
        (reason: unknown) => reason,
      )
      const { name, reason } = error as { name?: string; reason?: string }
      return { name, reason, children: document.getElementById('stage')?.childElementCount }
    })
    expect(outcome).toEqual({ name: 'MapUnavailable', reason: 'webgl', children: 0 })
  } finally {
    await browser.close()
  }
})

it('draws everything again after the graphics context was lost', async () => {
  const browser = await StageBrowser.open()
  try {
    const page = await browser.stage({ points: '54.71,20.51' }, WIDTH, HEIGHT)
    await show(page, { points: '50.08,8.25', theme: 'dark', view: 'globe', hidden: 'graticule' })
    const before = PNG.sync.read(await page.screenshot())
    const troubles = await page.evaluate(async () => {
      const { engine, log } = await stage
      const gl = document.querySelector('canvas')!.getContext('webgl2')!
      const context = gl.getExtension('WEBGL_lose_context')!
      const hear = async (kind: string) => {
        const isIt = ([, trouble]: readonly unknown[]) =>
          (trouble as { kind?: string }).kind === kind
        while (!log.some(isIt)) await new Promise(requestAnimationFrame)
      }
      context.loseContext()
      await hear('context-lost')
      context.restoreContext()
      await hear('context-restored')
      await engine.atRest()
      return log.map(([name, trouble]) => `${name} ${(trouble as { kind: string }).kind}`)
    })
    const after = PNG.sync.read(await page.screenshot())
    const different = pixelmatch(before.data, after.data, undefined, WIDTH, HEIGHT)
    expect(troubles).toEqual(['trouble context-lost', 'trouble context-restored'])
    expect(different / (WIDTH * HEIGHT)).toBeLessThan(0.005)
  } finally {
    await browser.close()
  }
})
