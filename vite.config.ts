import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { defineConfig, type Plugin } from 'vite'

/**
 * No request leaves the page's own host, nothing runs that was not built here.
 * `data:` is for images only; MapLibre's worker and the data chunks are files of ours, admitted by src/trust.ts.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types default',
].join('; ')

/** Puts the policy first in `<head>` of the built page; the development server injects scripts and styles that it forbids. */
function policy(): Plugin {
  return {
    name: 'policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY },
        injectTo: 'head-prepend',
      },
    ],
  }
}

const DATA = 'geo/data'
/** Needed for the first picture of any link, so fetched beside the first script. */
const FIRST_CHUNKS = new Set(['basemap/overview', 'cities-core-1', 'countries', 'waters'])

interface Chunk {
  readonly name: string
  readonly url: string
  readonly source: string
}

function chunkOf(file: string): Chunk {
  const name = file.replaceAll('\\', '/').replace(/\.json$/, '')
  const json = JSON.stringify(JSON.parse(readFileSync(`${DATA}/${file}`, 'utf8')))
  const literal = json.replaceAll('\\', '\\\\').replaceAll("'", "\\'")
  const source = `(self.bannedBand??={})['${name}']=JSON.parse('${literal}')\n`
  const hash = createHash('sha256').update(source).digest('hex').slice(0, 8)
  return { name, url: `data/${name.replaceAll('/', '-')}-${hash}.js`, source }
}

/**
 * Serves every data file as a classic script and tells `virtual:chunks` where each one is:
 * in a frame with an opaque origin `fetch` and module scripts fail, a classic script does not.
 */
function dataChunks(): Plugin {
  let chunks: readonly Chunk[] = []
  return {
    name: 'data-chunks',
    buildStart() {
      const files = readdirSync(DATA, { recursive: true, encoding: 'utf8' })
      chunks = files
        .filter((file) => file.endsWith('.json'))
        .toSorted()
        .map(chunkOf)
    },
    resolveId: (id) => (id === 'virtual:chunks' ? '\0virtual:chunks' : null),
    load: (id) =>
      id === '\0virtual:chunks'
        ? `export default ${JSON.stringify(Object.fromEntries(chunks.map((c) => [c.name, c.url])))}`
        : null,
    generateBundle() {
      for (const { url, source } of chunks) {
        this.emitFile({ type: 'asset', fileName: url, source })
      }
    },
    transformIndexHtml: () =>
      chunks
        .filter((chunk) => FIRST_CHUNKS.has(chunk.name))
        .map(({ url }) => ({
          tag: 'link',
          attrs: { rel: 'preload', as: 'script', href: `./${url}` },
          injectTo: 'head' as const,
        })),
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const chunk = chunks.find(({ url }) => request.url === `/${url}`)
        if (!chunk) return next()
        response.setHeader('Content-Type', 'text/javascript')
        response.end(chunk.source)
      })
    },
  }
}

export default defineConfig({
  base: './',
  plugins: [policy(), dataChunks()],
  // Nothing is inlined: the policy has no data: for fonts, and a file is cached on its own.
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1200,
  },
  preview: { port: 4173 },
})
