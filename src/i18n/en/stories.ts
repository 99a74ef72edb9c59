import type { Numbers } from '../numbers.ts'

/** Stories and their steps, in English; see `english`. */
export const englishStories = ({ whole, plural }: Numbers) => ({
  open: 'Stories',
  intro: 'Short tours of the map, for a class or for yourself.',
  loading: 'Loading …',
  failed: 'The stories could not be loaded. Try again later.',
  minutes: (count: number) =>
    `${whole(count)} ${plural(count, { one: 'minute', other: 'minutes' })}`,
  place: (step: string, last: string) => `Step ${step} of ${last}`,
  /** `place`: what `place` says. */
  said: (place: string, title: string) => `${place}: ${title}`,
  back: 'Back',
  next: 'Next',
  showAnswer: 'Show the answer',
  restore: 'Back to this step’s map',
  notes: 'For the teacher',
  notesWindow: 'Open these notes in a second window',
  notesBlocked: 'The browser opened no second window. The notes are here.',
  nextStep: (title: string) => `Next: ${title}`,
  lastStep: 'This is the last step.',
  /** The clock of a lesson. */
  clock: (passed: string, planned: string) => `${passed} of ${planned} minutes`,
  leave: 'Leave the story',
})
