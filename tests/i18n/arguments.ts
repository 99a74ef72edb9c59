import type { Message } from './wordings.ts'

const COUNTS = [0, 1, 2, 5, 11, 21, 101, 1421]

/** What a message gets instead of numbers, where it takes an object, a list or a yes. */
const SPECIAL: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  'first.answer.lead': COUNTS.flatMap((count) =>
    [true, false].map((several) => ['ɸ', count, 1421, '100,000', several]),
  ),
  'first.answer.places': [[['ɸ', 'ɸɸ', 'ɸɸɸ']]],
  'first.answer.examples': [
    [['ɸ', 'ɸɸ'], 'ɸɸɸ'],
    [['ɸ'], null],
  ],
  'first.answer.outside': COUNTS.flatMap((near) => COUNTS.map((far) => [near, far, 'ɸ', 'ɸɸ'])),
  'first.answer.overlap': COUNTS.flatMap((all) => [2, 3].map((points) => [all, 5, 21, points])),
  'first.answer.people': [[1e6], [1.5e6], [2e6], [5e6], [100_000]],
  /** Not said of none. */
  'first.answer.others': COUNTS.slice(1).map((count) => [count, 'ɸ']),
  'page.growth.stages.below-limits': [[{ low: 'ɸ' }]],
  'first.point.spoken': [
    ['A', 'ɸ', 'ɸɸ'],
    ['A', '', 'ɸɸ'],
  ],
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
  if (name.startsWith('{')) return { low: 'ɸ', high: 'ɸɸ', lowNumber: 'ɸɸɸ' }
  if (COUNTED.test(name)) return count
  return `ɸ${place}`
}

function parameterNames(message: (...values: never[]) => unknown): readonly string[] {
  const [, list = ''] = /^\(?([^)]*)\)?\s*=>/.exec(String(message)) ?? []
  if (list.trim().startsWith('{')) return ['{}']
  return list
    .split(',')
    .map((name) => name.trim().replace(/^_/, ''))
    .filter((name) => name !== '')
}

/** What a message says of these values: one text, or several when it makes an object. */
export function textsOf(message: Message, values: readonly unknown[]): readonly string[] {
  if (typeof message === 'string') return [message]
  const said = message(...(values as never[]))
  return typeof said === 'string' ? [said] : Object.values(said as Record<string, string>)
}
