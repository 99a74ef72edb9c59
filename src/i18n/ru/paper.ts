import type { PageMessages } from '../language.ts'
import type { Numbers } from '../numbers.ts'

export const paper = ({ whole }: Numbers): PageMessages['paper'] => ({
  menu: 'На бумаге',
  making: 'Лист готовится…',
  failed: 'Не удалось подготовить лист. Попробуйте ещё раз.',
  sheets: { worksheet: 'Рабочий лист', key: 'Ответы', plan: 'План урока' },
  minutes: (count) => `${whole(count)}\u00A0мин`,
  nearest: 'Города ближе всего к краям полосы',
  map: 'Карта без названий, города под номерами',
  cities: 'Города под номерами',
  number: '№',
  guess: 'Моё предположение',
  name: 'Имя и фамилия',
  group: 'Класс',
  date: 'Дата',
  questions: 'Вопросы',
  aims: 'Цели',
  steps: 'Шаги',
  say: 'Рассказать',
  ask: 'Спросить',
  answer: 'Ответ',
  background: 'Для учителя',
  misconceptions: 'Частые заблуждения',
  sources: 'Источники',
})
