import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { vi } from 'vitest'
import type { WebKitPaths } from '../browser-path.mjs'
import { LONG } from '../setup/long.ts'
import { callAsJson, type Driver, sayViolations } from './driver.ts'
import { keyActions } from './keys.ts'
import { started, stopped } from './processes.ts'
import { type Corner, openScreen } from './screen.ts'
import { freePort, openWebDriver } from './webdriver.ts'

/**
 * WebKit hides what draws its WebGL, so the page would try MapLibre, which software draws slowly, at each visit; that is
 * done when there is time. In the others the page sees it, and stays with SVG.
 */
const GRAPHICS = LONG ? [] : ['--enable-webgl=false']

/** WebKitGTK's browser on a screen of its own, driven over WebDriver. */
export async function openWebKit(paths: WebKitPaths): Promise<Driver> {
  const folder = mkdtempSync(join(tmpdir(), 'webkit-'))
  const downloads = join(folder, 'downloads')
  writeSettings(folder, downloads)
  const screen = await openScreen(paths)
  const port = await freePort()
  const program = started(paths.driver, [`--port=${port}`], {
    stdio: 'ignore',
    env: {
      ...process.env,
      DISPLAY: screen.DISPLAY,
      XDG_CONFIG_HOME: folder,
      LIBGL_ALWAYS_SOFTWARE: '1',
      NO_AT_BRIDGE: '1',
      // Its sandbox needs rights that containers do not give.
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    },
  })
  const address = `http://127.0.0.1:${port}`
  await vi.waitFor(() => fetch(`${address}/status`), { timeout: 20_000 })
  const session = await openWebDriver(address, {
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': { binary: paths.browser, args: ['--automation', ...GRAPHICS] },
  })
  const run: Driver['run'] = async (work, args, frame) => {
    if (frame !== undefined) await session.send('/frame', { id: frame })
    try {
      const answer = await session.send<{ value: string } | { error: string }>('/execute/async', {
        script: `const done = arguments[0]; (${callAsJson(work, args)})().then((value) => done({ value }), (error) => done({ error: String(error) }))`,
        args: [],
      })
      if ('error' in answer) throw new Error(answer.error)
      return JSON.parse(answer.value)
    } finally {
      if (frame !== undefined) await session.send('/frame', { id: null })
    }
  }
  /** The page is below the browser's bar. */
  const corner = (): Promise<Corner> => run(() => ({ x: 0, y: outerHeight - innerHeight }), [])
  const heard = async (): Promise<readonly string[]> => {
    const count = await run(() => frames.length, [])
    const all = [await run(takeHeard, [])]
    for (let frame = 0; frame < count; frame++) all.push(await run(takeHeard, [], frame))
    return all.flat()
  }
  let earlier: readonly string[] = []

  return {
    downloads,
    run,
    async open(url, size) {
      earlier = [...earlier, ...(await heard())]
      await session.send('/window/rect', { x: 0, y: 0, ...size })
      const { y: barPx } = await corner()
      await session.send('/window/rect', { ...size, height: size.height + barPx })
      // From one hash to another of the same page is no visit.
      for (const next of ['about:blank', url]) await session.send('/url', { url: next })
    },
    point: async (steps) => screen.point(await corner(), steps),
    wheel: async (x, y) => screen.wheel(await corner(), x, y),
    async press(...chords) {
      const actions = [{ type: 'key', id: 'keys', actions: keyActions(chords) }]
      await session.send('/actions', { actions })
    },
    async screenshot() {
      return Buffer.from(await session.get<string>('/screenshot'), 'base64')
    },
    pdf: null,
    // Its driver tells nobody what is said on the console. Before the page's policy, which does not forbid it.
    prepared: (html) =>
      html.replace(/<head>/, `<head><script>(${listen})(${sayViolations})</script>`),
    async takeProblems() {
      const taken = [...earlier, ...(await heard())]
      earlier = []
      return taken
    },
    async close() {
      await session.close()
      await stopped(program)
      await screen.close()
      rmSync(folder, { recursive: true })
    },
  }
}

/** Keeps in the page what goes wrong in it. */
function listen(before: () => void): void {
  const heard: string[] = []
  Object.assign(globalThis, { heardProblems: heard })
  const { error } = console
  console.error = (...words: unknown[]) => {
    heard.push(`console: ${words.map(String).join(' ')}`)
    error(...words)
  }
  addEventListener('error', ({ message }) => heard.push(`uncaught: ${message}`))
  addEventListener('unhandledrejection', ({ reason }) => heard.push(`uncaught: ${reason}`))
  before()
}

function takeHeard(): readonly string[] {
  const { heardProblems } = globalThis as { heardProblems?: string[] }
  return heardProblems?.splice(0) ?? []
}

/** Where downloads go, and that the reader wants less motion. */
function writeSettings(folder: string, downloads: string): void {
  mkdirSync(downloads)
  mkdirSync(join(folder, 'gtk-3.0'))
  writeFileSync(join(folder, 'gtk-3.0/settings.ini'), '[Settings]\ngtk-enable-animations=0\n')
  writeFileSync(join(folder, 'user-dirs.dirs'), `XDG_DOWNLOAD_DIR="${downloads}"\n`)
}
