import type { Plugin } from 'vite'
import { LANGUAGES, type LanguageTag } from '../src/i18n/first-words.ts'
import { escaped } from '../src/markup/escaped.ts'
import { classicScript } from './classic-script.ts'
import { type Chunk, chunksModule, readChunks } from './data-chunks.ts'
import { words } from './first-page.ts'
import { languageChunks } from './language-scripts.ts'
import { licencesText } from './licences.ts'
import { policyWith, sourceOf } from './policy.ts'
import { zipAtOnce } from './zip-at-once.ts'

/** Names of the lessons that every build makes, one in each language. */
export const lessonFile = (language: LanguageTag): string =>
  language === 'en' ? 'banned-band-lesson.html' : `banned-band-lesson-${language}.html`

export const LESSON_FILES = /^banned-band-lesson[^/]*\.html$/

/** The finest borders are as much as half of the file may be. */
const LEFT_OUT = 'basemap/detail'

/** A chunk of one language alone: `names/de-more`, `texts/de`, `words/de`, `stories/de`. */
const LANGUAGE_OF = /^(?:names|texts|words|stories)\/([a-z]{2})(?:-more)?$/

/** What the file holds: all data but the finest borders, in English and in `language`. */
export function lessonChunks(chunks: readonly Chunk[], language: LanguageTag): readonly Chunk[] {
  const held = new Set<string>(['en', language])
  return chunks.filter(({ name }) => {
    const [, tag] = LANGUAGE_OF.exec(name) ?? []
    return name !== LEFT_OUT && (tag === undefined || held.has(tag))
  })
}

let app: ReturnType<typeof classicScript> | null = null

/** Made once for all languages: no chunk has an address there. */
const lessonApp = () =>
  (app ??= classicScript(
    'src/entries/lesson-main.ts',
    [chunksModule(() => ({})), noMapLibre(), zipAtOnce()],
    { inline: true },
  ))

/**
 * The page as one HTML file that opens from a disk, with nothing beside it.
 * @param language In which it opens; English is in every file.
 */
export async function lessonHtml(language: LanguageTag): Promise<string> {
  const [{ code, css, licences }, languages] = await Promise.all([lessonApp(), languageChunks()])
  const data = lessonChunks([...readChunks(), ...languages], language)
  const scripts = [data.map(({ source }) => source).join(';\n'), code].map(inScriptTag)
  const style = css.replaceAll('</style', '<\\/style')
  const { app: about, noScript } = words
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${escaped(lessonPolicy(scripts, style))}">
    <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
    <meta name="referrer" content="no-referrer">
    <meta name="color-scheme" content="light dark">
    <title>${escaped(about.title)}</title>
    <style>${style}</style>
  </head>
  <body>
    <div id="app"></div>
    <noscript><h1>${escaped(about.title)}</h1><p>${escaped(noScript.text)}</p></noscript>
    <template id="licences">${escaped(licencesText(licences))}</template>
    ${scripts.map((script) => `<script>${script}</script>`).join('\n    ')}
  </body>
</html>
`
}

/** Nothing in it ends the tag or opens a comment; in strings both mean the same. */
const inScriptTag = (code: string): string =>
  code.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--')

/** Runs these scripts and takes these styles alone; asks nobody for anything. On a server it may show the frame. */
const lessonPolicy = (scripts: readonly string[], style: string): string =>
  policyWith({
    'script-src': scripts.map(sourceOf).join(' '),
    'style-src': sourceOf(style),
    'img-src': 'data:',
    'font-src': 'data:',
    'connect-src': "'none'",
    'worker-src': "'none'",
    'manifest-src': "'none'",
  })

/** Its engine is larger than all else together: see DECISIONS.md. */
const noMapLibre = (): Plugin => ({
  name: 'no-maplibre',
  enforce: 'pre',
  resolveId: (id) => (id.includes('/maplibre/engine') ? '\0no-maplibre' : null),
  load: (id) => (id === '\0no-maplibre' ? 'export {}' : null),
})

/** Emits the lessons beside the page. */
export function lessonPage(): Plugin {
  return {
    name: 'lesson-page',
    apply: 'build',
    async generateBundle() {
      for (const language of LANGUAGES) {
        const source = await lessonHtml(language)
        this.emitFile({ type: 'asset', fileName: lessonFile(language), source })
      }
    },
  }
}
