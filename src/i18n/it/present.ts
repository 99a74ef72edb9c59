import type { PageMessages } from '../language.ts'

export const present: PageMessages['present'] = {
  start: 'Presenta',
  label: 'Presentazione',
  blank: 'Schermo nero',
  unblank: 'Mostra di nuovo la mappa',
  end: 'Termina la presentazione',
}
