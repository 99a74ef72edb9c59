import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin, Rolldown } from 'vite'
import { SWITCH, type Plan } from '../src/offline/sw-plan.ts'
import { classicScript } from './classic-script.ts'
import { hashOf } from './data-chunks.ts'
import { LESSON_FILES } from './lesson.ts'
import { LICENCES_FILE } from './licences.ts'

/** What is not the page's: frames, previews, what others load, lessons, licences, the still for readers without JavaScript. */
const OTHERS = [
  /^(embed|see)\//,
  /^embed\.js/,
  /^assets\/(embed|still)-/,
  /^data\/embed-style-/,
  LESSON_FILES,
  new RegExp(`^${LICENCES_FILE}$`),
]

/** The frame's engine, beside the page's own chunk of that name. */
const isFrameEngine = ({ type, fileName }: Emitted): boolean =>
  type === 'asset' && fileName.startsWith('data/maplibre-engine-')

type Emitted = Pick<Rolldown.OutputAsset | Rolldown.OutputChunk, 'type' | 'fileName'>

/** Files of the host that are no part of any bundle. */
const NAMED = ['icon.svg']

const PAGE = 'index.html'

/**
 * The files that the page needs without a network.
 * @param emitted All that the build has made.
 * @param page The page itself, as text.
 * @throws Error when the page names no script of the build.
 */
export function planOf(emitted: readonly Emitted[], page: string): Plan {
  const files = emitted
    .filter((file) => !isFrameEngine(file))
    .map(({ fileName }) => fileName)
    .filter((name) => name !== PAGE && !OTHERS.some((other) => other.test(name)))
    .toSorted()
  const entry = files.find((name) => /^assets\/index-.*\.js$/.test(name) && page.includes(name))
  if (entry === undefined) throw new Error('The page names no script of its build')
  return { revision: hashOf([page, ...files].join('\n')), files, named: NAMED, entry }
}

/** Writes `sw.js`, which holds the page for readers without a network, and `sw.json`, by which its host switches it off. */
export function serviceWorker(): Plugin {
  return {
    name: 'service-worker',
    apply: 'build',
    async writeBundle({ dir = 'dist' }, bundle) {
      const page = bundle[PAGE]
      if (page?.type !== 'asset') throw new Error('The build has made no page')
      const plan = planOf(Object.values(bundle), String(page.source))
      const { code } = await classicScript('src/entries/sw.ts', [planModule(plan)])
      writeFileSync(join(dir, 'sw.js'), code)
      writeFileSync(join(dir, SWITCH), `${JSON.stringify({ enabled: true })}\n`)
    },
  }
}

const planModule = (plan: Plan): Plugin => ({
  name: 'sw-plan',
  resolveId: (id) => (id === 'virtual:sw-plan' ? '\0virtual:sw-plan' : null),
  load: (id) => (id === '\0virtual:sw-plan' ? `export default ${JSON.stringify(plan)}` : null),
})
