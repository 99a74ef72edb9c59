import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { asLabel, XSS } from '../links/xss.ts'
import { openBrowser, serveBuild, visit } from './visit.ts'

let browser: Browser
let server: Awaited<ReturnType<typeof serveBuild>>
beforeAll(async () => {
  ;[browser, server] = await Promise.all([openBrowser(), serveBuild()])
})
afterAll(async () => {
  await browser.close()
  await server.close()
})

/** Eight launch points to a link, and a claim of the stranger's own. */
const links = Array.from({ length: Math.ceil(XSS.length / 8) }, (_, i) => {
  const labels = XSS.slice(8 * i, 8 * i + 8).map(asLabel)
  const points = labels.map((label, place) => `5${place},20.51~${label}`).join(';')
  return `v=1&p=${points}&x=2950159&q=claim~${labels[0]}`
})

it.each(['', 'embed/v1/'])(
  'keeps what strangers call places as text on %s, on paper too',
  async (path) => {
    const { page, problems } = await visit(browser, `${server.url}${path}#v=1`)
    page.on('dialog', (dialog) => {
      problems.push(`dialog: ${dialog.message()}`)
      void dialog.dismiss()
    })
    await page.waitForSelector('[data-map="ready"]')
    const found = await page.evaluate(async (hashes) => {
      const foreign =
        'script, img, iframe, object, embed, form[action], base, link, meta, style, audio, video, [href^="javascript:" i]'
      const handlers = "//body//@*[starts-with(name(), 'on')]"
      // A frame's page brings its first script in its body.
      const own = new Set(document.body.querySelectorAll(foreign))
      const look = (): string[] => [
        ...[...document.body.querySelectorAll(foreign)]
          .filter((element) => !own.has(element))
          .map(({ outerHTML }) => outerHTML),
        document.evaluate(`string(${handlers})`, document).stringValue,
      ]
      const seen: string[] = []
      let labels = 0
      for (const hash of hashes) {
        const opened = new Promise((resolve) =>
          addEventListener('hashchange', resolve, { once: true }),
        )
        location.hash = hash
        await opened
        await new Promise(requestAnimationFrame)
        dispatchEvent(new Event('beforeprint'))
        seen.push(...look())
        labels += document.querySelectorAll('.launch-handle').length
        dispatchEvent(new Event('afterprint'))
      }
      return { labels, foreign: seen.filter((text) => text !== '') }
    }, links)
    expect(found).toEqual({ labels: XSS.length, foreign: [] })
    expect(problems).toEqual([])
    await page.context().close()
  },
)
