import type { PageMessages } from '../language.ts'
import type { Numbers } from '../numbers.ts'

export const paper = ({ whole }: Numbers): PageMessages['paper'] => ({
  menu: 'Papier',
  making: 'Das Blatt wird erstellt …',
  failed: 'Das Blatt konnte nicht erstellt werden. Bitte noch einmal versuchen.',
  sheets: { worksheet: 'Arbeitsblatt', key: 'Lösungen', plan: 'Unterrichtsplan' },
  minutes: (count) => `${whole(count)} min`,
  nearest: 'Städte, die den Grenzen am nächsten liegen',
  map: 'Karte ohne Namen, Städte mit Nummern',
  cities: 'Die nummerierten Städte',
  number: 'Nr.',
  guess: 'Meine Vermutung',
  name: 'Name',
  group: 'Klasse',
  date: 'Datum',
  questions: 'Fragen',
  aims: 'Ziele',
  steps: 'Schritte',
  say: 'Sagen',
  ask: 'Fragen',
  answer: 'Antwort',
  background: 'Hintergrund',
  misconceptions: 'Was viele zunächst denken',
  sources: 'Quellen',
})
