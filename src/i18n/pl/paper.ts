import type { PageMessages } from '../language.ts'
import type { Numbers } from '../numbers.ts'

export const paper = ({ whole }: Numbers): PageMessages['paper'] => ({
  menu: 'Do druku',
  making: 'Przygotowywanie arkusza…',
  failed: 'Nie udało się przygotować arkusza. Spróbuj ponownie.',
  sheets: { worksheet: 'Karta pracy', key: 'Odpowiedzi', plan: 'Scenariusz lekcji' },
  minutes: (count) => `${whole(count)}\u00A0min`,
  nearest: 'Miasta najbliżej linii',
  map: 'Mapa bez nazw, miasta mają numery',
  cities: 'Ponumerowane miasta',
  number: 'Nr',
  guess: 'Moje przypuszczenie',
  name: 'Imię i nazwisko',
  group: 'Klasa',
  date: 'Data',
  questions: 'Pytania',
  aims: 'Cele',
  steps: 'Kroki',
  say: 'Powiedz',
  ask: 'Zapytaj',
  answer: 'Odpowiedź',
  background: 'Tło',
  misconceptions: 'Częste błędne przekonania',
  sources: 'Źródła',
})
