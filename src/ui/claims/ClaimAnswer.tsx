/** The claim that is asked about, and what the distances say of it. */
export function ClaimAnswer() {
  return null
}
