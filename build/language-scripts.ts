import type { Plugin } from 'vite'
import { LANGUAGES } from '../src/i18n/first-words.ts'
import { classicScript } from './classic-script.ts'
import { type Chunk, chunkOf } from './data-chunks.ts'
import { checkEnglish, languageModule } from './messages.ts'

let made: Promise<readonly Chunk[]> | null = null

/** Each language's messages and first names, a script each, as `words/de`. Made once for all pages of a build. */
export const languageChunks = (): Promise<readonly Chunk[]> => (made ??= makeChunks())

async function makeChunks(): Promise<readonly Chunk[]> {
  checkEnglish()
  return Promise.all(LANGUAGES.map(languageChunk))
}

async function languageChunk(tag: string): Promise<Chunk> {
  const { code } = await classicScript('virtual:language', [languages(), languageEntry(tag)])
  return chunkOf(`words/${tag}`, code)
}

const MESSAGES = 'virtual:messages/'

/** The modules `virtual:messages/de` and so on, compiled from the catalogues. */
export const languages = (): Plugin => ({
  name: 'languages',
  resolveId: (id) => (id.startsWith(MESSAGES) ? `\0${id}` : null),
  load: (id) =>
    id.startsWith(`\0${MESSAGES}`) ? languageModule(id.slice(MESSAGES.length + 1)) : null,
})

const languageEntry = (tag: string): Plugin => ({
  name: 'language-entry',
  resolveId: (id) => (id === 'virtual:language' ? '\0virtual:language' : null),
  load: (id) =>
    id === '\0virtual:language'
      ? `import { language } from 'virtual:messages/${tag}'
         ${tag === 'en' ? 'const names = null' : `import names from '/geo/data/names/${tag}.json'`}
         ;(self.bannedBand ??= {})['words/${tag}'] = { language, names }`
      : null,
})
