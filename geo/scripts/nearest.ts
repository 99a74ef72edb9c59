/** The known ids that take the fewest single-letter changes to become what was typed, nearest first. */
export function nearestIds(typed: string, known: readonly string[], count: number): string[] {
  return known
    .map((id) => ({ id, changes: changesBetween(typed, id) }))
    .toSorted((a, b) => a.changes - b.changes)
    .slice(0, count)
    .map(({ id }) => id)
}

/** Levenshtein's distance: letters put in, taken out or exchanged. */
function changesBetween(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (const [i, letter] of [...a].entries()) {
    const row = [i + 1]
    for (let j = 0; j < b.length; j++) {
      const exchanged = above[j]! + (letter === b[j] ? 0 : 1)
      row.push(Math.min(exchanged, above[j + 1]! + 1, row[j]! + 1))
    }
    above = row
  }
  return above[b.length]!
}
