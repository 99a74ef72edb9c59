/** What the page can be asked, in English; see `english`. */
export const englishQuestion = {
  label: 'What do you want to know?',
  kinds: {
    band: 'In the band?',
    city: 'What reaches a city?',
    claim: 'Claims',
  },
}
