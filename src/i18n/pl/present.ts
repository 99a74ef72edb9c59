import type { PageMessages } from '../language.ts'

export const present: PageMessages['present'] = {
  start: 'Prezentuj',
  label: 'Prezentacja',
  blank: 'Czarny ekran',
  unblank: 'Pokaż znów mapę',
  end: 'Zakończ prezentację',
}
