import type { Numbers } from '../numbers.ts'

/** English for what is made for paper: the printed map, worksheet, answer key and lesson plan. */
export const englishPaper = ({ whole }: Numbers) => ({
  menu: 'Paper',
  making: 'Making the sheet …',
  failed: 'The sheet could not be made. Try again.',
  sheets: { worksheet: 'Worksheet', key: 'Answer key', plan: 'Lesson plan' },
  minutes: (count: number) => `${whole(count)} min`,
  nearest: 'Cities nearest to the lines',
  map: 'Map without names; cities have numbers',
  cities: 'The numbered cities',
  number: 'No.',
  guess: 'My guess',
  name: 'Name',
  group: 'Class',
  date: 'Date',
  questions: 'Questions',
  aims: 'Aims',
  steps: 'Steps',
  say: 'Say',
  ask: 'Ask',
  answer: 'Answer',
  background: 'Background',
  misconceptions: 'What pupils often think',
  sources: 'Sources',
})
