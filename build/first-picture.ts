import type { HtmlTagDescriptor, Plugin } from 'vite'
import { FIRST_TIER, fileOfTier } from '../geo/index.ts'
import { classicScript } from './classic-script.ts'
import { hashOf, readChunks, scriptTag } from './data-chunks.ts'
import { firstPage, stillMap } from './first-page.ts'
import { NO_SCRIPT_STYLE } from './policy.ts'

const ENTRY = 'src/entries/first.ts'
const LIGHT_SOLVER = new URL('../geo/light-geodesic.ts', import.meta.url).pathname
const LIGHT_LINK_TEXT = new URL('../src/state/light-link-text.ts', import.meta.url).pathname
/** Data that the first picture is made of. */
const CHUNKS = new Set(['basemap/first', fileOfTier(FIRST_TIER)])

interface File {
  readonly url: string
  readonly source: string
}

/** What the first picture of a page is made of. */
export interface FirstFiles {
  readonly script: File
  /** For readers to whom no script comes. */
  readonly still: File
  /** Addresses of the scripts that draw it, in their order. */
  readonly scripts: readonly string[]
}

let made: Promise<FirstFiles> | null = null

/** Made once for all pages of a build. */
export const firstFiles = (): Promise<FirstFiles> => (made ??= makeFirstFiles())

async function makeFirstFiles(): Promise<FirstFiles> {
  const { code } = await classicScript(ENTRY, [lightParts()], { minify: 'terser' })
  const picture = stillMap()
  const script = { url: `assets/first-${hashOf(code)}.js`, source: code }
  const chunks = readChunks().filter(({ name }) => CHUNKS.has(name))
  return {
    script,
    still: { url: `assets/still-${hashOf(picture)}.svg`, source: picture },
    scripts: [...chunks, script].map(({ url }) => url),
  }
}

/**
 * The first picture of a visit: the page's frame in HTML, and a small script of its own that draws into it before the
 * app is there; where no script comes a still map with its sentence.
 */
export function firstPicture(): Plugin {
  return {
    name: 'first-picture',
    async generateBundle() {
      const { script, still } = await firstFiles()
      for (const { url, source } of [script, still]) {
        this.emitFile({ type: 'asset', fileName: url, source })
      }
    },
    async transformIndexHtml(html, { server }) {
      const { still, scripts } = await firstFiles()
      const page = html.replace('<!--first picture-->', firstPage(`./${still.url}`))
      if (server) return page
      return { html: page, tags: [...scripts.map((url) => scriptTag(`./${url}`)), NO_SCRIPT] }
    },
  }
}

const NO_SCRIPT: HtmlTagDescriptor = {
  tag: 'noscript',
  children: [{ tag: 'style', children: NO_SCRIPT_STYLE }],
  injectTo: 'head',
}

/**
 * With Vincenty's short solver in the place of GeographicLib (see `geo/light-geodesic.ts`), and without what undoes the
 * damage of links (see `src/state/light-link-text.ts`).
 */
const lightParts = (): Plugin => ({
  name: 'light-parts',
  config: () => ({
    resolve: {
      alias: [
        { find: 'geographiclib-geodesic', replacement: LIGHT_SOLVER },
        { find: /^.*\/link-text\.ts$/, replacement: LIGHT_LINK_TEXT },
      ],
    },
  }),
})
