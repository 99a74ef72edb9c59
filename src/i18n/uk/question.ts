import type { PageMessages } from '../language.ts'

export const question: PageMessages['question'] = {
  label: 'Що ви хочете дізнатися?',
  kinds: {
    band: 'Чи у смузі?',
    city: 'Що досягає міста?',
    claim: 'Твердження',
  },
}
