/** The map on a wall, in English; see `english`. */
export const englishPresent = {
  start: 'Present',
  label: 'Presentation',
  blank: 'Black screen',
  unblank: 'Show the map again',
  end: 'End the presentation',
}
