import type { PageMessages } from '../language.ts'
import type { Numbers } from '../numbers.ts'

export const quiz = ({ whole }: Numbers): PageMessages['quiz'] => ({
  open: 'Quiz: erst schätzen, dann prüfen',
  close: 'Quiz schließen',
  heading: 'Quiz',
  loading: 'Quiz wird geladen …',
  failed: 'Das Quiz konnte nicht geladen werden.',
  none: 'Von hier aus gibt es nichts zu fragen. Bewegen Sie einen Startpunkt.',
  progress: (shown, total) => `Frage ${whole(shown)} von ${whole(total)}`,
  band: (place) => `Startpunkt ${place}: Welche dieser Städte liegen im Bereich?`,
  several: 'Mehrere Antworten können richtig sein.',
  nearer: (place) => `Startpunkt ${place}: Welche Stadt liegt näher?`,
  reach: (city, place) =>
    `Startpunkt ${place}: Reicht diese Rakete nach dieser Angabe bis ${city}?`,
  reaches: {
    within: 'Ja, nach dieser Angabe',
    beyond: 'Nein, nicht nach dieser Angabe',
    uncertain: 'Zu knapp für ein Urteil, oder die Angabe lässt es offen',
  },
  compared:
    'Verglichen wird eine veröffentlichte Reichweite mit einer Entfernung. Das heißt nicht, dass diese Rakete dort war oder ist.',
  circle: (limit, place) =>
    `Startpunkt ${place}: Jeder Punkt des Rings ist ${limit} entfernt. Warum ist der Ring auf der flachen Karte nicht rund?`,
  circles: {
    stretch: 'Je weiter weg vom Äquator, desto größer zeichnet die flache Karte',
    direction: 'Eine Rakete fliegt in manche Richtungen weiter',
    drawing: 'Der Ring ist nur ungefähr gezeichnet',
  },
  drawnLarger: (times, larger, smaller) =>
    `Auf der flachen Karte ist dieselbe Länge am einen Rand des Rings (${larger}) ${times}-mal so lang gezeichnet wie am gegenüberliegenden (${smaller}).`,
  check: 'Prüfen',
  next: 'Nächste Frage',
  again: 'Neue Fragen',
  chooseFirst: 'Wählen Sie zuerst eine Antwort.',
  right: 'Das stimmt.',
  wrong: 'Nicht ganz.',
  rightOne: 'richtig',
  show: 'Auf der Karte zeigen',
  showCity: (city) => `${city} auf der Karte zeigen`,
  sources: 'Quellen',
})
