import type { ChildProcess } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BiDi, openBiDi } from './bidi.ts'
import type { FirefoxPaths } from '../browser-path.mjs'
import { callAsJson, type Driver, sayViolations } from './driver.ts'
import { keyActions } from './keys.ts'
import { started, stopped } from './processes.ts'
import { type Corner, openScreen, SCREEN } from './screen.ts'

const PREFERENCES: Readonly<Record<string, number | boolean>> = {
  // BiDi alone: without it Firefox opens a second protocol.
  'remote.active-protocols': 1,
  'ui.prefersReducedMotion': 1,
}

/** Larger than any page, which is cut out of it. */
const SIZE = ['--width', `${SCREEN.width}`, '--height', `${SCREEN.height}`]

interface ContextTree {
  readonly context: string
  readonly children: readonly ContextTree[]
}

type ScriptResult =
  | { readonly type: 'success'; readonly result: { readonly value: string } }
  | { readonly type: 'exception'; readonly exceptionDetails: { readonly text: string } }

/** Of Firefox alone: where the inside of the window begins on the screen. */
declare const mozInnerScreenX: number
declare const mozInnerScreenY: number

/** Firefox as it is packaged, on a screen of its own, driven over WebDriver BiDi, which it speaks itself. */
export async function openFirefox(paths: FirefoxPaths): Promise<Driver> {
  const screen = await openScreen(paths)
  const folder = mkdtempSync(join(tmpdir(), 'firefox-'))
  const profile = join(folder, 'profile')
  const downloads = join(folder, 'downloads')
  for (const made of [profile, downloads]) mkdirSync(made)
  const lines = Object.entries(PREFERENCES).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${value});`,
  )
  writeFileSync(join(profile, 'user.js'), lines.join('\n'))
  const firefox = started(
    paths.browser,
    ['--no-remote', '--profile', profile, '--remote-debugging-port=0', ...SIZE, 'about:blank'],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, DISPLAY: screen.DISPLAY, MOZ_ENABLE_WAYLAND: '0' },
    },
  )
  const session = await openBiDi(await addressOf(firefox))
  const { contexts } = await session.send<{ contexts: readonly ContextTree[] }>(
    'browsingContext.getTree',
  )
  const { context } = contexts[0]!
  await session.send('script.addPreloadScript', { functionDeclaration: `${sayViolations}` })
  await session.send('browser.setDownloadBehavior', {
    downloadBehavior: { type: 'allowed', destinationFolder: downloads },
  })
  const run: Driver['run'] = async (work, args, frame) => {
    const place = frame === undefined ? context : await frameOf(session, context, frame)
    const answer = await session.send<ScriptResult>('script.callFunction', {
      functionDeclaration: callAsJson(work, args),
      target: { context: place },
      awaitPromise: true,
    })
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text)
    return JSON.parse(answer.result.value)
  }
  /** The page is below the browser's bars. */
  const corner = (): Promise<Corner> => run(() => ({ x: mozInnerScreenX, y: mozInnerScreenY }), [])
  let problems: string[] = []
  await session.on('log.entryAdded', ({ level, text }) => {
    if (level === 'error') problems.push(String(text))
  })

  return {
    downloads,
    async open(url, viewport) {
      await session.send('browsingContext.setViewport', { context, viewport })
      // From one hash to another of the same page is no visit.
      for (const address of ['about:blank', url]) {
        await session.send('browsingContext.navigate', { context, url: address, wait: 'complete' })
      }
    },
    run,
    point: async (steps) => screen.point(await corner(), steps),
    wheel: async (x, y) => screen.wheel(await corner(), x, y),
    async press(...chords) {
      const actions = [{ type: 'key', id: 'keys', actions: keyActions(chords) }]
      await session.send('input.performActions', { context, actions })
    },
    async screenshot() {
      const { data } = await session.send<{ data: string }>('browsingContext.captureScreenshot', {
        context,
      })
      return Buffer.from(data, 'base64')
    },
    async pdf() {
      const page = { width: 21, height: 29.7 }
      const { data } = await session.send<{ data: string }>('browsingContext.print', {
        context,
        page,
      })
      return Buffer.from(data, 'base64')
    },
    prepared: (html) => html,
    async takeProblems() {
      const taken = problems
      problems = []
      return taken
    },
    async close() {
      await stopped(firefox)
      await screen.close()
      rmSync(folder, { recursive: true })
    },
  }
}

async function frameOf(session: BiDi, root: string, index: number): Promise<string> {
  const { contexts } = await session.send<{ contexts: readonly ContextTree[] }>(
    'browsingContext.getTree',
    { root },
  )
  const frame = contexts[0]!.children[index]
  if (!frame) throw new Error(`The page has no frame ${index}`)
  return frame.context
}

/** Where Firefox listens, which it says on its standard error. */
const addressOf = (firefox: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let said = ''
    firefox.stderr!.on('data', (data: Buffer) => {
      said += data.toString()
      const address = /BiDi listening on (ws:\S+)/.exec(said)?.[1]
      if (address) resolve(address)
    })
    firefox.on('exit', () => reject(new Error(`Firefox did not start: ${said}`)))
  })
