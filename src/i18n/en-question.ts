/** What the page can be asked, in English; see `english`. */
export const englishQuestion = {
  label: 'What do you want to know?',
  kinds: {
    band: 'What is in the band?',
    city: 'What could reach a city?',
    claim: 'Is a claim right?',
  },
}
