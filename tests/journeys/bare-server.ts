import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname } from 'node:path'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
}

export interface BareServer {
  /** Without a slash at its end. */
  readonly origin: string
  close(): Promise<void>
}

/**
 * The poorest host of static files: no header but Content-Type.
 * @param root Folder that is served below `prefix`.
 * @param pages HTML by path, e.g. `/article.html`.
 * @param prepared What becomes of HTML before it is served; without it, nothing.
 */
export async function serveBare(
  root: string,
  prefix: string,
  pages: ReadonlyMap<string, string> = new Map(),
  prepared?: (html: string) => string,
): Promise<BareServer> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname)
    const page = pages.get(path)
    if (page !== undefined) {
      response.setHeader('Content-Type', 'text/html; charset=utf-8')
      return response.end(prepared?.(page) ?? page)
    }
    const file = fileFor(root, decodeURIComponent(prefix), path)
    if (file === null) {
      response.statusCode = 404
      return response.end()
    }
    response.setHeader('Content-Type', TYPES[extname(file)] ?? 'application/octet-stream')
    if (prepared && file.endsWith('.html')) {
      return response.end(prepared(readFileSync(file, 'utf8')))
    }
    createReadStream(file).pipe(response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

function fileFor(root: string, prefix: string, path: string): string | null {
  if (!path.startsWith(prefix) || path.includes('..')) return null
  const file = `${root}/${path.slice(prefix.length)}`
  if (!existsSync(file)) return null
  return statSync(file).isDirectory()
    ? fileFor(root, prefix, `${path.replace(/\/$/, '')}/index.html`)
    : file
}
