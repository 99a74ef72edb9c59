import type { Plugin } from 'vite'
import { type ClassicScript, classicScript } from './classic-script.ts'
import { chunkOf, chunksModule, hashOf, readChunks, hashesOf } from './data-chunks.ts'
import { escaped } from '../src/map/svg/shape.ts'
import { firstFrame } from './first-page.ts'
import { type FirstFiles, firstFiles } from './first-picture.ts'
import { languageChunks } from './language-scripts.ts'
import { EMBED_POLICY } from './policy.ts'

/** Where the frame lives, and the way from there to the root; `v1` keeps its behaviour for ever. */
const PAGES = [
  { file: 'embed/index.html', root: '../' },
  { file: 'embed/v1/index.html', root: '../../' },
]

/** What only the page asks for: each address weighs on the frame's core. */
const PAGE_ALONE = /^(stories\/|cities-core-3$)/

const TITLE =
  'INF Treaty range map: launch points, the 500 km and 5,500 km rings, and the cities between'

interface Files {
  readonly firstStyle: string
  readonly style: string
  readonly script: string
}

/**
 * The frame for articles: classic scripts alone, since in a sandbox without an origin of its own a module, `fetch` and a
 * web font need a header that not every host sends.
 */
export function embedPage(): Plugin {
  return {
    name: 'embed-page',
    apply: 'build',
    async generateBundle() {
      const [engine, firstStyle, first, languages] = await Promise.all([
        engineScript(),
        classicScript('src/embed-first.ts'),
        firstFiles(),
        languageChunks(),
      ])
      const engineChunk = chunkOf('maplibre-engine', engine)
      const chunks = [...readChunks().filter(({ name }) => !PAGE_ALONE.test(name)), ...languages]
      const hashes = hashesOf([...chunks, engineChunk])
      const core = await classicScript('src/embed-main.ts', [chunksModule(() => hashes)], {
        minify: 'terser',
      })
      const files = filesOf(core, firstStyle)
      const emit = (fileName: string, source: string) =>
        this.emitFile({ type: 'asset', fileName, source })
      emit(engineChunk.url, engine)
      emit(files.script, core.code)
      emit(files.style, core.css)
      emit(files.firstStyle, firstStyle.css)
      for (const { file, root } of PAGES) emit(file, pageOf(root, files, first))
    },
  }
}

const filesOf = (core: ClassicScript, firstStyle: ClassicScript): Files => ({
  script: `assets/embed-${hashOf(core.code)}.js`,
  style: `assets/embed-${hashOf(core.css)}.css`,
  firstStyle: `assets/embed-first-${hashOf(firstStyle.css)}.css`,
})

function pageOf(root: string, files: Files, { scripts, still }: FirstFiles): string {
  const first = scripts.map((url) => `<script defer src="${root}${url}"></script>`)
  return `<!doctype html>
<html lang="en">
  <head>
    <meta http-equiv="Content-Security-Policy" content="${escaped(EMBED_POLICY)}">
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="referrer" content="no-referrer">
    <meta name="color-scheme" content="light dark">
    <meta name="responsive-embedded-sizing">
    <title>${escaped(TITLE)}</title>
    <link rel="icon" href="${root}icon.svg" type="image/svg+xml">
    <link rel="stylesheet" href="${root}${files.firstStyle}">
    ${first.join('\n    ')}
    <script defer src="${root}${files.script}" data-style="${root}${files.style}"></script>
  </head>
  <body>
    <div id="app"></div>
    ${firstFrame(`${root}${still.url}`)}
  </body>
</html>
`
}

const WORKER = 'maplibre-gl/dist/maplibre-gl-worker.mjs'

/**
 * MapLibre, our engine on it and MapLibre's worker in one file, of which the two share much: 40 % less than apart. Where
 * there is no document it is the worker. In an opaque origin, which may start no worker from a file, it hands the worker
 * over as text.
 */
async function engineScript(): Promise<string> {
  const [worker, main] = await Promise.all([
    classicScript(new URL(`../node_modules/${WORKER}`, import.meta.url).pathname),
    classicScript('src/engine-script.ts', [workerAddress()]),
  ])
  return `'use strict'
{
  const work = () => {
    ${worker.code}
  }
  if (typeof document === 'undefined') work()
  else {
    const ${ADDRESS} =
      self.origin === 'null'
        ? 'data:text/javascript;charset=utf-8,' + encodeURIComponent('(' + work + ')()')
        : document.currentScript.src;
    ${main.code}
  }
}
`
}

/** Stands in the engine's scope, not in the page's. */
const ADDRESS = 'bannedBandWorker'

function workerAddress(): Plugin {
  return {
    name: 'worker-address',
    enforce: 'pre',
    resolveId: (id) => (id === `${WORKER}?worker&url` ? '\0worker-address' : null),
    load: (id) => (id === '\0worker-address' ? `export default ${ADDRESS}` : null),
  }
}
