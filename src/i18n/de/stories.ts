import type { PageMessages } from '../language.ts'
import type { Numbers } from '../numbers.ts'

export const stories = ({ whole, plural }: Numbers): PageMessages['stories'] => ({
  open: 'Geschichten',
  intro: 'Kurze Rundgänge auf der Karte, für eine Klasse oder allein.',
  loading: 'Wird geladen …',
  failed: 'Die Geschichten konnten nicht geladen werden. Bitte später noch einmal versuchen.',
  minutes: (count) => `${whole(count)} ${plural(count, { one: 'Minute', other: 'Minuten' })}`,
  place: (step, last) => `Schritt ${step} von ${last}`,
  said: (place, title) => `${place}: ${title}`,
  back: 'Zurück',
  next: 'Weiter',
  showAnswer: 'Antwort zeigen',
  restore: 'Zurück zur Karte dieses Schritts',
  notes: 'Für die Lehrkraft',
  notesWindow: 'Diese Notizen in einem zweiten Fenster öffnen',
  notesBlocked: 'Der Browser hat kein zweites Fenster geöffnet. Die Notizen stehen hier.',
  nextStep: (title) => `Als Nächstes: ${title}`,
  lastStep: 'Das ist der letzte Schritt.',
  clock: (passed, planned) => `${passed} von ${planned} Minuten`,
  leave: 'Geschichte verlassen',
})
