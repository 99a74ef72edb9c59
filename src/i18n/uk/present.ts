import type { PageMessages } from '../language.ts'

export const present: PageMessages['present'] = {
  start: 'Показ',
  label: 'Показ на екрані',
  blank: 'Чорний екран',
  unblank: 'Знову показати карту',
  end: 'Завершити показ',
}
