import type { Plugin } from 'vite'
import { classicScript } from './classic-script.ts'
import { chunkOf, chunksModule, hashOf, readChunks, hashesOf } from './data-chunks.ts'
import { escaped } from '../src/markup/escaped.ts'
import { firstFrame } from './first-page.ts'
import { firstFiles } from './first-picture.ts'
import { languageChunks } from './language-scripts.ts'
import { embedPolicy, NO_SCRIPT_STYLE } from './policy.ts'

/** Where the frame lives, and the way from there to the root; `v1` keeps its behaviour for ever. */
const PAGES = [
  { file: 'embed/index.html', root: '../' },
  { file: 'embed/v1/index.html', root: '../../' },
]

/** What only the page asks for: each address weighs on the frame's core. */
const isPageAlone = (name: string): boolean => name.startsWith('stories/')

const TITLE =
  'INF Treaty range map: launch points, the 500 km and 5,500 km rings, and the cities between'

/** Its words are those of the title, which weighs least before the first picture. */
const DESCRIPTION =
  'The cities between the 500 km and 5,500 km rings around launch points: the range of the INF Treaty'

/** What the pages of the frame are made of; addresses are those from the root of the build. */
interface Parts {
  /** Stands in the page. */
  readonly firstStyle: string
  /** Of the app, which puts it into the page. */
  readonly style: string
  /** In their order. */
  readonly scripts: readonly string[]
  readonly still: string
}

/**
 * The frame for articles: classic scripts and styles that stand in the page, since in a sandbox without an origin of its
 * own a module, `fetch` and a web font need a header that not every host sends, and files of ours are not its own.
 */
export function embedPage(): Plugin {
  return {
    name: 'embed-page',
    apply: 'build',
    async generateBundle() {
      const [engine, firstStyle, first, languages] = await Promise.all([
        engineScript(),
        classicScript('src/entries/embed-first.ts'),
        firstFiles(),
        languageChunks(),
      ])
      const engineChunk = chunkOf('maplibre-engine', engine)
      const chunks = [...readChunks().filter(({ name }) => !isPageAlone(name)), ...languages]
      const hashes = hashesOf([...chunks, engineChunk])
      const core = await classicScript('src/entries/embed-main.ts', [chunksModule(() => hashes)], {
        minify: 'terser',
      })
      const script = `assets/embed-${hashOf(core.code)}.js`
      const style = styleChunk(core.css)
      const emit = (fileName: string, source: string) =>
        this.emitFile({ type: 'asset', fileName, source })
      emit(engineChunk.url, engine)
      emit(script, core.code)
      emit(style.url, style.source)
      const parts = {
        firstStyle: firstStyle.css.trim(),
        style: core.css,
        scripts: [...first.scripts, style.url, script],
        still: first.still.url,
      }
      for (const { file, root } of PAGES) emit(file, await pageOf(root, parts))
    },
  }
}

/** The app's styles, which it finds as a chunk that has come with the page. */
const styleChunk = (css: string) =>
  chunkOf('embed-style', `(self.bannedBand??={})['embed-style']=${JSON.stringify(css)}\n`)

async function pageOf(root: string, { firstStyle, style, scripts, still }: Parts): Promise<string> {
  const loader = await loaderOf(scripts.map((url) => `${root}${url}`))
  const policy = embedPolicy(loader, [firstStyle, style, NO_SCRIPT_STYLE])
  return `<!doctype html>
<html lang="en">
  <head>
    <meta http-equiv="Content-Security-Policy" content="${escaped(policy)}">
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="referrer" content="no-referrer">
    <meta name="color-scheme" content="light dark">
    <meta name="responsive-embedded-sizing">
    <title>${escaped(TITLE)}</title>
    <meta name="description" content="${escaped(DESCRIPTION)}">
    <link rel="icon" href="${root}icon.svg" type="image/svg+xml">
    <style>${firstStyle}</style>
    <noscript><style>${NO_SCRIPT_STYLE}</style></noscript>
  </head>
  <body>
    <div id="app"></div>
    ${firstFrame(`${root}${still}`, root)}
    <script>${loader}</script>
  </body>
</html>
`
}

async function loaderOf(scripts: readonly string[]): Promise<string> {
  const { code } = await classicScript('src/entries/embed-loader.ts', [scriptsModule(scripts)], {
    minify: 'terser',
  })
  return code.trim()
}

const scriptsModule = (scripts: readonly string[]): Plugin => ({
  name: 'frame-scripts',
  resolveId: (id) => (id === 'virtual:frame-scripts' ? '\0virtual:frame-scripts' : null),
  load: (id) =>
    id === '\0virtual:frame-scripts' ? `export default ${JSON.stringify(scripts)}` : null,
})

const WORKER = 'maplibre-gl/dist/maplibre-gl-worker.mjs'

/**
 * MapLibre, our engine on it and MapLibre's worker in one file, of which the two share much: 40 % less than apart. Where
 * there is no document it is the worker. In an opaque origin, which may start no worker from a file, it hands the worker
 * over as text.
 */
async function engineScript(): Promise<string> {
  const [worker, main] = await Promise.all([
    classicScript(new URL(`../node_modules/${WORKER}`, import.meta.url).pathname),
    classicScript('src/entries/engine-script.ts', [workerAddress()]),
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
