import type { PageMessages } from '../language.ts'

export const question: PageMessages['question'] = {
  label: '¿Qué quiere saber?',
  kinds: {
    band: '¿En la franja?',
    city: '¿Qué llega a una ciudad?',
    claim: 'Afirmaciones',
  },
}
