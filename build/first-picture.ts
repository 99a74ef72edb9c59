import { build, type Plugin, type Rolldown } from 'vite'
import { hashOf, readChunks, scriptTag } from './data-chunks.ts'
import { firstPage, stillMap } from './first-page.ts'

const ENTRY = 'src/first.ts'
/** Data that the first picture is made of. */
const CHUNKS = new Set(['basemap/first', 'cities-core-1'])

/**
 * The first picture of a visit: the page's frame in HTML, and a small script of its own that draws into it before the
 * app is there; for readers without JavaScript a still map with its sentence.
 */
export function firstPicture(): Plugin {
  let script = ''
  let still = ''
  return {
    name: 'first-picture',
    async buildStart() {
      if (this.environment.mode === 'build') script = await firstScript()
      still = stillMap()
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: urlOf(script), source: script })
      this.emitFile({ type: 'asset', fileName: stillUrl(still), source: still })
    },
    transformIndexHtml(html, { server }) {
      const page = html.replace('<!--first picture-->', firstPage(`./${stillUrl(still)}`))
      if (server) return page
      const chunks = readChunks().filter(({ name }) => CHUNKS.has(name))
      const tags = [...chunks.map(({ url }) => url), urlOf(script)].map(scriptTag)
      return { html: page, tags }
    },
  }
}

const urlOf = (script: string): string => `assets/first-${hashOf(script)}.js`
const stillUrl = (still: string): string => `assets/still-${hashOf(still)}.svg`

/** A classic script in one file, with the small solvers in the place of the fast and exact ones. */
async function firstScript(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [lightSolvers()],
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rollupOptions: { input: ENTRY, output: { format: 'iife' } },
    },
  })
  const { output } = (Array.isArray(built) ? built[0] : built) as Rolldown.RolldownOutput
  return output[0].code
}

const light = (name: string): string => new URL(`../geo/${name}.ts`, import.meta.url).pathname

function lightSolvers(): Plugin {
  return {
    name: 'light-solvers',
    enforce: 'pre',
    resolveId(id, importer = '') {
      if (id === 'geographiclib-geodesic') return light('light-geodesic')
      const isRanks = id === './ranks.ts' || id === './cells.ts'
      return isRanks && importer.includes('/geo/') ? light('light-ranks') : null
    },
  }
}
