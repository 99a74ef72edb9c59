import type { PageMessages } from '../language.ts'

export const present: PageMessages['present'] = {
  start: 'Показ',
  label: 'Показ на экране',
  blank: 'Чёрный экран',
  unblank: 'Снова показать карту',
  end: 'Завершить показ',
}
