import { loadChunk } from '../chunks/chunks.ts'
import { offeredLanguage } from '../i18n/first-words.ts'
import { decodeStories, type Story } from './stories.ts'

const inLanguages = new Map<string, Promise<readonly Story[]>>()

/**
 * The stories in a language, or in English when it has none; a failed load is tried again at the next call.
 * @param language BCP 47 tag.
 * @throws Error when they cannot be loaded, or have another shape.
 */
export function loadStories(language: string): Promise<readonly Story[]> {
  const tag = offeredLanguage([language])
  const known = inLanguages.get(tag)
  if (known) return known
  const stories = storiesIn(tag)
  inLanguages.set(tag, stories)
  stories.catch(() => inLanguages.delete(tag))
  return stories
}

async function storiesIn(tag: string): Promise<readonly Story[]> {
  const [plan, texts] = await Promise.all([
    loadChunk('stories/plan'),
    loadChunk(`stories/${tag}`).catch(() => loadChunk('stories/en')),
  ])
  return decodeStories(plan, texts)
}
