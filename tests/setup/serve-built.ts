import { preview } from 'vite'

/** A server of files on this machine. */
export interface Served {
  /** With a slash at its end. */
  readonly url: string
  close(): Promise<void>
}

/** Serves what Vite has built into a folder, on a free port. */
export async function serveBuilt(outDir: string): Promise<Served> {
  const server = await preview({
    configFile: false,
    logLevel: 'silent',
    build: { outDir },
    preview: { port: 0, host: '127.0.0.1', open: false },
  })
  const url = server.resolvedUrls?.local[0]
  if (!url) throw new Error('The preview server gave no address')
  return { url, close: () => server.close() }
}
