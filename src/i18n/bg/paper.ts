import type { PageMessages } from '../language.ts'
import type { Numbers } from '../numbers.ts'

export const paper = ({ whole }: Numbers): PageMessages['paper'] => ({
  menu: 'На хартия',
  making: 'Листът се подготвя…',
  failed: 'Листът не можа да се подготви. Опитайте отново.',
  sheets: { worksheet: 'Работен лист', key: 'Отговори', plan: 'План на урока' },
  minutes: (count) => `${whole(count)} мин`,
  nearest: 'Градове, най-близки до линиите',
  map: 'Карта без имена, градовете са с номера',
  cities: 'Градовете с номера',
  number: '№',
  guess: 'Моето предположение',
  name: 'Име',
  group: 'Клас',
  date: 'Дата',
  questions: 'Въпроси',
  aims: 'Цели',
  steps: 'Стъпки',
  say: 'Да се каже',
  ask: 'Да се попита',
  answer: 'Отговор',
  background: 'За учителя',
  misconceptions: 'Чести погрешни представи',
  sources: 'Източници',
})
