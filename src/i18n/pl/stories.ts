import type { PageMessages } from '../language.ts'
import type { Numbers } from '../numbers.ts'

export const stories = ({ whole, plural }: Numbers): PageMessages['stories'] => ({
  open: 'Opowieści',
  intro: 'Krótkie wędrówki po mapie, dla klasy lub dla siebie.',
  loading: 'Wczytywanie…',
  failed: 'Nie udało się wczytać opowieści. Spróbuj ponownie później.',
  minutes: (count) =>
    `${whole(count)} ${plural(count, { one: 'minuta', few: 'minuty', many: 'minut', other: 'minuty' })}`,
  place: (step, last) => `Krok ${step} z ${last}`,
  said: (place, title) => `${place}: ${title}`,
  back: 'Wstecz',
  next: 'Dalej',
  showAnswer: 'Pokaż odpowiedź',
  restore: 'Wróć do mapy tego kroku',
  notes: 'Dla nauczyciela',
  notesWindow: 'Otwórz te notatki w drugim oknie',
  notesBlocked: 'Przeglądarka nie otworzyła drugiego okna. Notatki są tutaj.',
  nextStep: (title) => `Następny krok: ${title}`,
  lastStep: 'To ostatni krok.',
  clock: (passed, planned) => `${passed} z ${planned} min`,
  leave: 'Zakończ opowieść',
})
