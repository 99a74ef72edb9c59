import type { PageMessages } from '../language.ts'

export const offline: PageMessages['offline'] = {
  newVersion: 'Von dieser Seite gibt es eine neue Fassung.',
  missing: 'Dieser Teil ist nicht in der Datei. Dafür braucht es die Seite mit Netz.',
  lesson: 'Datei für den Unterricht (HTML)',
  lessonIntro:
    'Für Räume ohne Netz: eine Datei, die sich in jedem aktuellen Browser öffnen lässt, mit Karte, Tabelle, Geschichten und Druck.',
}
