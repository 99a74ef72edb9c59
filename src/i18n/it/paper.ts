import type { PageMessages } from '../language.ts'
import type { Numbers } from '../numbers.ts'

export const paper = ({ whole }: Numbers): PageMessages['paper'] => ({
  menu: 'Carta',
  making: 'Preparazione del foglio…',
  failed: 'Impossibile preparare il foglio. Riprova.',
  sheets: { worksheet: 'Scheda di lavoro', key: 'Soluzioni', plan: 'Piano della lezione' },
  minutes: (count) => `${whole(count)} min`,
  nearest: 'Città più vicine alle linee',
  map: 'Carta muta: le città hanno un numero',
  cities: 'Le città numerate',
  number: 'N.',
  guess: 'La mia ipotesi',
  name: 'Nome',
  group: 'Classe',
  date: 'Data',
  questions: 'Domande',
  aims: 'Obiettivi',
  steps: 'Passi',
  say: 'Da dire',
  ask: 'Da chiedere',
  answer: 'Risposta',
  background: 'Approfondimento',
  misconceptions: 'Idee sbagliate frequenti',
  sources: 'Fonti',
})
