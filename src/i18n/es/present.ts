import type { PageMessages } from '../language.ts'

export const present: PageMessages['present'] = {
  start: 'Presentar',
  label: 'Presentación',
  blank: 'Pantalla en negro',
  unblank: 'Mostrar de nuevo el mapa',
  end: 'Terminar la presentación',
}
