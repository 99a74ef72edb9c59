import type { PageMessages } from '../language.ts'

export const question: PageMessages['question'] = {
  label: 'Что вы хотите узнать?',
  kinds: {
    band: 'В полосе?',
    city: 'Что достаёт до города?',
    claim: 'Утверждения',
  },
}
