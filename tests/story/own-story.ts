import type { Story } from '../../src/data/stories.ts'

/** GeoNames ids. */
export const BERLIN = 2950159
export const WARSAW = 756135
export const VILNIUS = 593116
export const LONDON = 2643743

/** A story of the tests' own, with figures of two launch points. Distances stated by research: 529, 278, 307 km. */
export const OWN_STORY: Story = {
  id: 'own',
  minutes: 10,
  title: 'Kaliningrad and the line',
  summary: 'A line decides, and a place decides where the line runs.',
  steps: [
    {
      id: 'one',
      link: 'v=1&p=54.71,20.51',
      sources: ['inf-treaty-text-state-dept-fas'],
      title: 'Two rings',
      say: 'From {point A}, {within} of {total} cities lie in the band.',
      notes: 'The launch point is an example. The treaty classed missiles, not places.',
      asked: {
        question: 'Is {city 2950159} in the band?',
        answer: 'Yes: {km A 2950159}, {margin A 2950159}.',
      },
    },
    {
      id: 'two',
      link: 'v=1&p=54.71,20.51;48.83,9.8!m.pershing-ii',
      sources: ['inf-treaty-text-state-dept-fas', 'unknown-source'],
      title: 'Two launch points',
      say: 'From {point B}, London is {km B 2643743} away.',
      notes: 'Another place, another answer.',
      asked: null,
    },
    {
      id: 'three',
      link: 'v=1&p=54.71,20.51',
      sources: [],
      title: 'Margins',
      say: 'A margin is how far a city lies from the line.',
      notes: 'A city covers ground on both sides of its centre.',
      asked: null,
    },
  ],
  aims: ['To tell a range from a distance.', 'To read a margin.'],
  questions: [
    {
      question: 'Is {city 2950159} in the band?',
      answer: 'Yes: {km A 2950159}, {margin A 2950159}.',
    },
    {
      question: 'Which is nearer to the launch point, {city 756135} or {city 593116}?',
      answer: '{city 756135}: {km A 756135} against {km A 593116}.',
    },
    {
      question: 'Why does the treaty not speak of places?',
      answer: 'It classed missiles by their range.',
    },
  ],
  misconceptions: [
    {
      question: 'The treaty banned all missiles.',
      answer: 'It banned ground-launched ones from {limit 500} to {limit 5500}.',
    },
  ],
}
