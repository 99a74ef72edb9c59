/** The timeline: what existed, what was banned and who was a member of what on a day. */
export function TreatyTime() {
  return null
}
