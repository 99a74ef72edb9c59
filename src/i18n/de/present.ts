import type { PageMessages } from '../language.ts'

export const present: PageMessages['present'] = {
  start: 'Vorführen',
  label: 'Vorführung',
  blank: 'Bildschirm schwarz',
  unblank: 'Karte wieder zeigen',
  end: 'Vorführung beenden',
}
