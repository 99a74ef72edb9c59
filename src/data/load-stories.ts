import { loadChunk } from '../chunks/chunks.ts'
import type { Resource } from './resource.ts'
import { decodeStories } from './stories.ts'

/** The stories in the language of the page, or in English when it has none. */
export const storiesResource: Resource = {
  parts: ({ activity }) => [activity],
  when: ({ state: { activity } }) => activity.kind === 'story',
  edition: ({ data }) => data.words.language,
  async load({ data }) {
    const [plan, texts] = await Promise.all([
      loadChunk('stories/plan'),
      loadChunk(`stories/${data.words.language}`).catch(() => loadChunk('stories/en')),
    ])
    const stories = decodeStories(plan, texts)
    return () => ({ stories })
  },
}
