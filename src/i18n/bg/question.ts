import type { PageMessages } from '../language.ts'

export const question: PageMessages['question'] = {
  label: 'Какво искате да узнаете?',
  kinds: {
    band: 'В ивицата ли е?',
    city: 'Какво стига до града?',
    claim: 'Твърдения',
  },
}
