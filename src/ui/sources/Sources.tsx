/** All sources, licences and limits. */
export function Sources() {
  return null
}
