import type { PageMessages } from '../language.ts'

/** What the page can be asked, in German. */
export const question: PageMessages['question'] = {
  label: 'Was möchten Sie wissen?',
  kinds: {
    band: 'Im Bereich?',
    city: 'Was reicht bis zur Stadt?',
    claim: 'Aussagen',
  },
}
