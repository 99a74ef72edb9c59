import type { PageMessages } from '../language.ts'

export const present: PageMessages['present'] = {
  start: 'Projeter',
  label: 'Projection',
  blank: 'Écran noir',
  unblank: 'Afficher de nouveau la carte',
  end: 'Terminer la projection',
}
