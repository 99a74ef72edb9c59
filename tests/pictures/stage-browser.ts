import { chromium, type Browser, type Page } from 'playwright-core'
import { inject } from 'vitest'
import type { Graphics } from '../setup/chromium.ts'

export type Query = Readonly<Record<string, string>>

/** Shows something else on a stage, and resolves when it is drawn. */
export async function show(page: Page, query: Query): Promise<void> {
  await page.evaluate(
    async (text) => (await stage).show(text),
    new URLSearchParams(query).toString(),
  )
}

/** A browser that looks at the stage page. */
export class StageBrowser {
  readonly #browser: Browser

  private constructor(browser: Browser) {
    this.#browser = browser
  }

  static async open(graphics: Graphics = 'webgl'): Promise<StageBrowser> {
    return new StageBrowser(await chromium.connect(inject('browsers')[graphics]))
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
    await page.goto(`${inject('stages')}tests/pictures/stage.html?${new URLSearchParams(query)}`)
    return page
  }

  async close(): Promise<void> {
    await this.#browser.close()
  }
}
