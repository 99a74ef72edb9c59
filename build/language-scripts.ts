import type { Plugin } from 'vite'
import { LANGUAGES } from '../src/i18n/first-words.ts'
import { classicScript } from './classic-script.ts'
import { type Chunk, chunkOf } from './data-chunks.ts'

let made: Promise<readonly Chunk[]> | null = null

/** Each language's messages and first names, a script each, as `words/de`. Made once for all pages of a build. */
export const languageChunks = (): Promise<readonly Chunk[]> =>
  (made ??= Promise.all(LANGUAGES.map(languageChunk)))

async function languageChunk(tag: string): Promise<Chunk> {
  const { code } = await classicScript('virtual:language', [languageEntry(tag)])
  return chunkOf(`words/${tag}`, code)
}

const languageEntry = (tag: string): Plugin => ({
  name: 'language-entry',
  resolveId: (id) => (id === 'virtual:language' ? '\0virtual:language' : null),
  load: (id) =>
    id === '\0virtual:language'
      ? `import { language } from '/src/i18n/${tag}/index.ts'
         ${tag === 'en' ? 'const names = null' : `import names from '/geo/data/names/${tag}.json'`}
         ;(self.bannedBand ??= {})['words/${tag}'] = { language, names }`
      : null,
})
