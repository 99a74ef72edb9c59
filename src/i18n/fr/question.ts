import type { PageMessages } from '../language.ts'

export const question: PageMessages['question'] = {
  label: 'Que voulez-vous savoir\u202F?',
  kinds: {
    band: 'Dans la bande\u202F?',
    city: 'Ce qui atteint une ville',
    claim: 'Affirmations',
  },
}
