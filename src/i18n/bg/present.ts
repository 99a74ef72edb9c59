import type { PageMessages } from '../language.ts'

export const present: PageMessages['present'] = {
  start: 'Представяне',
  label: 'Представяне на екран',
  blank: 'Черен екран',
  unblank: 'Покажи отново картата',
  end: 'Край на представянето',
}
