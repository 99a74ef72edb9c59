import type { PageMessages } from '../language.ts'
import type { Numbers } from '../numbers.ts'

export const paper = ({ whole }: Numbers): PageMessages['paper'] => ({
  menu: 'Papier',
  making: 'Préparation de la feuille…',
  failed: 'La feuille n’a pas pu être préparée. Réessayez.',
  sheets: { worksheet: 'Fiche d’exercices', key: 'Corrigé', plan: 'Plan de cours' },
  minutes: (count) => `${whole(count)}\u00A0min`,
  nearest: 'Villes les plus proches des limites',
  map: 'Carte muette\u202F: les villes portent des numéros',
  cities: 'Les villes numérotées',
  number: 'Nº',
  guess: 'Mon hypothèse',
  name: 'Nom',
  group: 'Classe',
  date: 'Date',
  questions: 'Questions',
  aims: 'Objectifs',
  steps: 'Étapes',
  say: 'À dire',
  ask: 'À demander',
  answer: 'Réponse',
  background: 'Pour en savoir plus',
  misconceptions: 'Idées reçues',
  sources: 'Sources',
})
