import type { PageMessages } from '../language.ts'
import type { Numbers } from '../numbers.ts'

export const stories = ({ whole, plural }: Numbers): PageMessages['stories'] => ({
  open: 'Racconti',
  intro: 'Brevi percorsi sulla mappa, per una classe o da soli.',
  loading: 'Caricamento…',
  failed: 'Impossibile caricare i racconti. Riprova più tardi.',
  minutes: (count) => `${whole(count)} ${plural(count, { one: 'minuto', other: 'minuti' })}`,
  place: (step, last) => `Passo ${step} di ${last}`,
  said: (place, title) => `${place}: ${title}`,
  back: 'Indietro',
  next: 'Avanti',
  showAnswer: 'Mostra la risposta',
  restore: 'Torna alla mappa di questo passo',
  notes: 'Per l’insegnante',
  notesWindow: 'Apri queste note in un’altra finestra',
  notesBlocked: 'Il browser non ha aperto un’altra finestra. Le note sono qui.',
  nextStep: (title) => `Poi: ${title}`,
  lastStep: 'Questo è l’ultimo passo.',
  clock: (passed, planned) => `${passed} min su ${planned}`,
  leave: 'Esci dal racconto',
})
