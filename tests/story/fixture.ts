import type { Page } from 'playwright-core'
import { decodeStories } from '../../src/data/stories.ts'

/** A story of three steps. Berlin (2950159) is stated at 529 km from Kaliningrad, Warsaw (756135) at 278. */
const PLAN = {
  kind: 'stories',
  stories: [
    {
      id: 'line',
      minutes: 6,
      steps: [
        { id: 'rings', link: 'v=1&p=54.71,20.51', sources: ['inf-treaty-text-state-dept-fas'] },
        {
          id: 'berlin',
          link: 'v=1&p=54.71,20.51&x=2950159',
          sources: ['inf-treaty-text-state-dept-fas'],
        },
        {
          id: 'magadan',
          link: 'v=1&p=59.56,150.8&c=60,150,2',
          sources: ['inf-treaty-text-state-dept-fas'],
        },
      ],
    },
  ],
}

const TEXTS = {
  kind: 'stories',
  stories: [
    {
      id: 'line',
      title: 'The line at 500 km',
      summary: 'Three looks at a line.',
      aims: ['To read the band'],
      questions: [],
      misconceptions: [],
      steps: [
        {
          id: 'rings',
          title: 'Two rings around one point',
          say: 'The band begins {limit 500} from {point A} and ends at {limit 5500}: {within} of {total} cities lie in between. A city nearer than the inner ring is not in the band, and neither is one beyond the outer ring; the line counts.',
          notes: 'Let the class guess the inner ring first.',
          asked: { question: 'Is {city 756135} in the band?', answer: 'No: {km A 756135}.' },
        },
        {
          id: 'berlin',
          title: 'Berlin',
          say: 'Berlin is {km A 2950159} away, {margin A 2950159}.',
          notes: 'The centre of the city counts.',
          asked: null,
        },
        {
          id: 'magadan',
          title: 'Far in the east',
          say: 'From {point A} the ring passes over the pole.',
          notes: 'The last look.',
          asked: null,
        },
      ],
    },
  ],
}

export const STORIES = decodeStories(PLAN, TEXTS)

/** Gives a page these stories in the place of its own, before it is opened. */
export async function routeStories(page: Page): Promise<void> {
  for (const [name, data] of [
    ['plan', PLAN],
    ['en', TEXTS],
  ] as const) {
    await page.route(`**/data/stories-${name}-*.js`, (route) =>
      route.fulfill({
        contentType: 'text/javascript',
        body: `(self.bannedBand??={})['stories/${name}']=${JSON.stringify(data)}`,
      }),
    )
  }
}
