/**
 * Whole numbers as text that compresses well, for differences between neighbours: most take one sign. A number's own
 * sign goes into its last bit (0, -1, 1, -2, 2 … become 0, 1, 2, 3, 4 …). Below 64 the sign at that place stands for it;
 * else a lead sign for 64 and what is left over by 26, and then the 26ths, written the same way.
 */

/** From `#` to `~` without quotes and backslash, which JSON or a quoted script would have to escape. */
const SIGNS = String.fromCharCode(...Array.from({ length: 92 }, (_, index) => 35 + index)).replace(
  /['\\]/g,
  '',
)
const SHORT = 64
const LEADS = SIGNS.length - SHORT

/** @throws RangeError for a number that is not whole. */
export const textOfNumbers = (numbers: readonly number[]): string =>
  numbers.map((number) => textOf(unsigned(number))).join('')

function unsigned(number: number): number {
  if (!Number.isSafeInteger(number)) throw new RangeError(`${number} is not a whole number`)
  return number < 0 ? -2 * number - 1 : 2 * number
}

function textOf(value: number): string {
  if (value < SHORT) return SIGNS[value]!
  const rest = value - SHORT
  return SIGNS[SHORT + (rest % LEADS)]! + textOf(Math.floor(rest / LEADS))
}

/** @throws Error for a sign that stands for nothing, or when the last number has no end. */
export function numbersIn(text: string): number[] {
  const numbers: number[] = []
  let [value, unit] = [0, 1]
  for (const sign of text) {
    const digit = SIGNS.indexOf(sign)
    if (digit < 0) throw new Error(`"${sign}" stands for no number`)
    value += unit * digit
    if (digit < SHORT) numbers.push(value % 2 === 0 ? value / 2 : -(value + 1) / 2)
    ;[value, unit] = digit < SHORT ? [0, 1] : [value, unit * LEADS]
  }
  if (unit > 1) throw new Error('The last number has no end')
  return numbers
}
