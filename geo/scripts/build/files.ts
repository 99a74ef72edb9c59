import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '../../..')

/** Path of a file in the repository. */
export const pathOf = (...parts: string[]): string => join(root, ...parts)

/** JSON of a file that this project or a pinned package holds; its shape is the caller's word. */
export const readJson = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T

/** Rows of a tab-separated file as records keyed by its first row; lines that begin with `#` are remarks. */
export function readTsv(path: string): Record<string, string>[] {
  const [head, ...rows] = readFileSync(path, 'utf8')
    .trimEnd()
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .map((line) => line.split('\t'))
  if (!head) throw new Error(`${path} is empty`)
  return rows.map((row) =>
    Object.fromEntries(head.map((column, index) => [column, row[index] ?? ''])),
  )
}

/** Everything one run makes, by path from the repository root: kept in memory so that a test can compare without writing. */
export type Outputs = Map<string, string | Buffer>

export function writeOutputs(outputs: Outputs): void {
  for (const [path, content] of outputs) {
    mkdirSync(dirname(pathOf(path)), { recursive: true })
    writeFileSync(pathOf(path), content)
  }
}

export const hashOf = (content: string | Buffer): string =>
  createHash('sha256').update(content).digest('hex')
