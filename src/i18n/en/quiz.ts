import type { Numbers } from '../numbers.ts'

/** The quiz: predict, then check, in English; see `english`. A place or a city may be any name. */
export const englishQuiz = ({ whole }: Numbers) => ({
  open: 'Quiz: predict, then check',
  close: 'Close the quiz',
  heading: 'Quiz',
  loading: 'Loading the quiz …',
  failed: 'The quiz could not be loaded.',
  none: 'There is nothing to ask from here. Move a launch point.',
  progress: (shown: number, total: number) => `Question ${whole(shown)} of ${whole(total)}`,
  band: (place: string) => `From ${place}, which of these cities lie in the band?`,
  several: 'Several answers may be right.',
  nearer: (place: string) => `From ${place}, which city is nearer?`,
  reach: (city: string, place: string) =>
    `From ${place}, can this missile reach ${city}, by this figure?`,
  reaches: {
    within: 'Yes, by this figure',
    beyond: 'No, not by this figure',
    uncertain: 'Too close to call, or left open by the figure',
  },
  compared:
    'A published range is compared with a distance. That does not say that this missile was or is there.',
  circle: (limit: string, place: string) =>
    `From ${place}, every point of the ring is ${limit} away. Why is the ring not round on the flat map?`,
  circles: {
    stretch: 'The farther from the equator, the larger the flat map draws',
    direction: 'A missile flies farther in some directions',
    drawing: 'The ring is drawn only roughly',
  },
  /** `larger`, `smaller`: latitudes of the ring's two edges. */
  drawnLarger: (times: string, larger: string, smaller: string) =>
    `On the flat map the same length is drawn ${times} times as long at one edge of the ring (${larger}) as at the opposite one (${smaller}).`,
  check: 'Check',
  next: 'Next question',
  again: 'New questions',
  chooseFirst: 'Choose an answer first.',
  right: 'That is right.',
  wrong: 'Not quite.',
  /** At a choice. */
  rightOne: 'right',
  show: 'Show on the map',
  showCity: (city: string) => `Show ${city} on the map`,
  sources: 'Sources',
})
