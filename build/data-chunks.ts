import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import type { HtmlTagDescriptor, Plugin } from 'vite'
import { chunkPath } from '../src/chunks/chunk-path.ts'

/** Folders of data; the name of a chunk is its path below one of them. */
const FOLDERS = ['geo/data', 'lessons']

export interface Chunk {
  readonly name: string
  readonly hash: string
  readonly url: string
  readonly source: string
}

/** Names of the first view, which come with the messages of their language. */
const WITH_WORDS = /^names[/\\][a-z]+\.json$/

/** Every other data file as a classic script that hands its JSON over. */
export const readChunks = (): readonly Chunk[] =>
  FOLDERS.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.json') && !WITH_WORDS.test(file))
      .toSorted()
      .map((file) => dataChunk(folder, file)),
  )

function dataChunk(folder: string, file: string): Chunk {
  const name = file.replaceAll('\\', '/').replace(/\.json$/, '')
  const json = JSON.stringify(JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')))
  const literal = json.replaceAll('\\', '\\\\').replaceAll("'", "\\'")
  return chunkOf(name, `(self.bannedBand??={})['${name}']=JSON.parse('${literal}')\n`)
}

/** @param source A script that puts what it brings under `name` into `bannedBand`. */
export function chunkOf(name: string, source: string): Chunk {
  const hash = hashOf(source)
  return { name, hash, url: chunkPath(name, hash), source }
}

/** For file names: a file with other content has another name. */
export const hashOf = (content: string): string =>
  createHash('sha256').update(content).digest('hex').slice(0, 8)

/** A script that runs when the page has been read, in the order of the page, before the app's own. */
export const scriptTag = (url: string): HtmlTagDescriptor => ({
  tag: 'script',
  attrs: { defer: true, src: url },
  injectTo: 'head-prepend',
})

/** The module `virtual:chunks`, made when it is first asked for. */
export const chunksModule = (hashes: () => Readonly<Record<string, string>>): Plugin => ({
  name: 'chunks-module',
  resolveId: (id) => (id === 'virtual:chunks' ? '\0virtual:chunks' : null),
  load: (id) => (id === '\0virtual:chunks' ? `export default ${JSON.stringify(hashes())}` : null),
})

/** Chunk name to the hash in its address. */
export const hashesOf = (chunks: readonly Chunk[]): Readonly<Record<string, string>> =>
  Object.fromEntries(chunks.map(({ name, hash }) => [name, hash]))

/**
 * Serves every chunk as a classic script and tells `virtual:chunks` where each one is: in a frame with an opaque origin
 * `fetch` and module scripts fail, a classic script does not.
 * @param later Chunks that take time to make.
 */
export function dataChunks(later: () => Promise<readonly Chunk[]>): Plugin {
  let chunks: readonly Chunk[] = []
  return {
    ...chunksModule(() => hashesOf(chunks)),
    name: 'data-chunks',
    async buildStart() {
      chunks = [...readChunks(), ...(await later())]
    },
    generateBundle() {
      for (const { url, source } of chunks) {
        this.emitFile({ type: 'asset', fileName: url, source })
      }
    },
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
