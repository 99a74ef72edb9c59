/** What could reach the chosen city. */
export function CityAnswer() {
  return null
}
