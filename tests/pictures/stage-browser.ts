import { chromium, type Browser, type Page } from 'playwright-core'
import { createServer, type ViteDevServer } from 'vite'
import { chromiumPath } from '../browser-path.mjs'

/** A WebGL2 that draws the same on every machine. */
const SOFTWARE_WEBGL = [
  '--no-sandbox',
  '--disable-background-networking',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
]

export type Query = Readonly<Record<string, string>>

/** Shows something else on a stage, and resolves when it is drawn. */
export async function show(page: Page, query: Query): Promise<void> {
  await page.evaluate(
    async (text) => (await stage).show(text),
    new URLSearchParams(query).toString(),
  )
}

/** The stage page, served from the sources, and a browser to look at it with. */
export class StageBrowser {
  readonly #server: ViteDevServer
  readonly #browser: Browser
  readonly #address: string

  private constructor(server: ViteDevServer, browser: Browser, address: string) {
    this.#server = server
    this.#browser = browser
    this.#address = address
  }

  static async open(args: readonly string[] = SOFTWARE_WEBGL): Promise<StageBrowser> {
    const server = await createServer({
      configFile: false,
      logLevel: 'error',
      cacheDir: 'node_modules/.vite-stage',
      server: { host: '127.0.0.1', port: 0, hmr: false, watch: null },
      optimizeDeps: { entries: ['tests/pictures/stage.html'] },
    })
    await server.listen()
    const address = server.resolvedUrls?.local[0]
    const executablePath = chromiumPath()
    if (!address) throw new Error('The stage has no address')
    if (!executablePath) throw new Error('No Chromium: run node tests/browser-setup.mjs')
    const browser = await chromium.launch({ executablePath, args: [...args] })
    return new StageBrowser(server, browser, address)
  }

  /** A stage with its map at rest; `query` as in stage.ts. */
  async stage(query: Query, widthPx: number, heightPx: number): Promise<Page> {
    const page = await this.page(query, widthPx, heightPx)
    await page.evaluate(async () => {
      const { engine } = await stage
      await engine.atRest()
    })
    return page
  }

  /** A stage whose map may still be coming, or never come. */
  async page(query: Query, widthPx: number, heightPx: number): Promise<Page> {
    const viewport = { width: widthPx, height: heightPx }
    const context = await this.#browser.newContext({ viewport, hasTouch: true })
    const page = await context.newPage()
    page.on('pageerror', (error) => console.error(error))
    await page.goto(`${this.#address}tests/pictures/stage.html?${new URLSearchParams(query)}`)
    return page
  }

  async close(): Promise<void> {
    await this.#browser.close()
    await this.#server.close()
  }
}
