/** English for the page where there is no network. */
export const englishOffline = {
  newVersion: 'There is a new version of this page.',
  /** In the one file for lessons, which leaves some parts out. */
  missing: 'This file does not hold that part. It needs the page with a network.',
  lesson: 'Lesson file (HTML)',
  lessonIntro:
    'For a room without a network: one file that opens in any current browser with map, table, stories and print.',
}
