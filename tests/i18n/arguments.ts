import type { Message } from './wordings.ts'

const COUNTS = [0, 1, 2, 5, 11, 21, 101, 1421]

/** What a message gets instead of numbers, where it takes a list or a yes. */
const SPECIAL: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  'answer.lead': COUNTS.flatMap((count) =>
    [true, false].map((several) => ['ɸ', count, 1421, '100,000', several]),
  ),
  'answer.places': [[['ɸ', 'ɸɸ', 'ɸɸɸ']]],
  'answer.examples': [
    [['ɸ', 'ɸɸ'], 'ɸɸɸ'],
    [['ɸ'], 'none'],
  ],
  'answer.outside': COUNTS.flatMap((near) => COUNTS.map((far) => [near, far, 'ɸ', 'ɸɸ'])),
  'answer.overlap': COUNTS.flatMap((all) => [2, 3].map((points) => [all, 5, 21, points])),
  'answer.millions': [1, 1.5, 2, 5].map((count) => ['ɸ', count]),
  /** Not said of none. */
  'answer.others': COUNTS.slice(1).map((count) => [count, 'ɸ']),
}

/** Several lists of values for a message; one empty list for a plain text. */
export function argumentsFor(path: string, message: Message): readonly (readonly unknown[])[] {
  if (typeof message === 'string') return [[]]
  const special = SPECIAL[path]
  if (special) return special
  const names = parameterNames(message)
  return COUNTS.map((count) => names.map((name, i) => valueOf(name, i, count)))
}

/** English calls what it counts by these names; all other values are finished texts. */
const COUNTED =
  /^(count|most|problems|bands|points|shown|total|within|cities|rows|sites|open|members|systems|nearer|farther|in[A-Z]\w*)$/

const valueOf = (name: string, place: number, count: number): unknown => {
  if (COUNTED.test(name)) return count
  return `ɸ${place}`
}

function parameterNames(message: (...values: never[]) => unknown): readonly string[] {
  const [, list = ''] = /^\(?([^)]*)\)?\s*=>/.exec(String(message)) ?? []
  return list
    .split(',')
    .map((name) => name.trim().replace(/^_/, ''))
    .filter((name) => name !== '')
}

/** What a message says of these values. */
export const textOf = (message: Message, values: readonly unknown[]): string =>
  typeof message === 'string' ? message : message(...(values as never[]))
