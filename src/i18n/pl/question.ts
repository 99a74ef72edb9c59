import type { PageMessages } from '../language.ts'

export const question: PageMessages['question'] = {
  label: 'Co chcesz wiedzieć?',
  kinds: {
    band: 'Czy w pasie?',
    city: 'Co sięga do miasta?',
    claim: 'Twierdzenia',
  },
}
