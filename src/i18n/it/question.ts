import type { PageMessages } from '../language.ts'

/** What the page can be asked, in Italian. */
export const question: PageMessages['question'] = {
  label: 'Che cosa vuoi sapere?',
  kinds: {
    band: 'Nella fascia?',
    city: 'Cosa raggiunge una città?',
    claim: 'Affermazioni',
  },
}
