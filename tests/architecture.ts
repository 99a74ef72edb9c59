import { readFileSync } from 'node:fs'

/** What the page about the architecture says, for tests that hold it against the code. */
export const architecture = readFileSync('docs/architecture.md', 'utf8')

/** The cells of every row of the table below a heading, without its head. */
export function rowsBelow(heading: string): readonly (readonly string[])[] {
  const [, below = ''] = architecture.split(`\n## ${heading}\n`)
  const [section = ''] = below.split('\n## ')
  const rows = section
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) =>
      line
        .slice(1, -1)
        .split(/(?<!`)\|(?!`)/)
        .map((cell) => cell.trim()),
    )
  return rows.slice(2)
}

/** @throws Error when the page has no budget of that name. */
export function budget(name: string): number {
  const [, bytes] = rowsBelow('Budgets').find(([what]) => what === name) ?? []
  if (bytes === undefined) throw new Error(`docs/architecture.md has no budget "${name}"`)
  return Number(bytes.replaceAll(',', ''))
}
