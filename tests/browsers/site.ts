import { type BareServer, serveBare } from '../journeys/bare-server.ts'
import type { Driver } from './driver.ts'

/** A sub-folder with a space, as newsrooms have them. */
const PREFIX = '/a/b%20c/inf'

/** A site that serves our files, new to the browser, and another one with an article. */
export interface Site {
  /** Address of a file of ours, e.g. `#v=1`; the page itself without one. */
  ours(path?: string): string
  /** The other site's article with this body. */
  article(body: string): string
  /** An empty page of ours. */
  readonly blank: string
  /** Takes our files from the network. */
  stop(): Promise<void>
  close(): Promise<void>
}

export async function openSite({ prepared }: Driver): Promise<Site> {
  const articles = new Map<string, string>()
  const blank = new Map([['/blank.html', page('')]])
  const servers: BareServer[] = await Promise.all([
    serveBare('dist', `${PREFIX}/`, blank, prepared),
    serveBare('/nowhere', '/none/', articles, prepared),
  ])
  const [files, host] = servers as [BareServer, BareServer]
  let running: readonly BareServer[] = servers
  const stop = async (stopped: readonly BareServer[]): Promise<void> => {
    running = running.filter((server) => !stopped.includes(server))
    await Promise.all(stopped.map((server) => server.close()))
  }
  return {
    ours: (path = '') => `${files.origin}${PREFIX}/${path}`,
    article(body) {
      const path = `/article-${articles.size}.html`
      articles.set(path, page(body))
      // `localhost` and `127.0.0.1` are two sites.
      return `${host.origin.replace('127.0.0.1', 'localhost')}${path}`
    },
    blank: `${files.origin}/blank.html`,
    stop: () => stop([files]),
    close: () => stop(running),
  }
}

const page = (body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>Article</title></head><body>${body}</body></html>`
