import type { Cell } from './row-columns.ts'

/** One record as RFC 4180 writes it, without the line end: a cell is quoted when it holds a comma, quote or line end. */
export function csvLine(cells: readonly Cell[]): string {
  return cells
    .map((cell) => {
      const text = typeof cell === 'number' ? numberText(cell) : String(cell)
      return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
    })
    .join(',')
}

/** More decimals than any place or length has. */
const MOST_DECIMALS = 12

/**
 * A number without a decimal sign: 54.71 is `5471E-2`, -0.05 is `-5E-2`. A point is a thousands sign where the comma is
 * the decimal sign, so that there a spreadsheet makes 1,512,156 of 1512.156 and a date of 12.5; this form is the same
 * number everywhere, and to every program.
 */
function numberText(value: number): string {
  if (Number.isInteger(value)) return String(value)
  const [whole = '', decimals = ''] = Math.abs(value)
    .toFixed(MOST_DECIMALS)
    .replace(/0+$/, '')
    .split('.')
  return `${value < 0 ? '-' : ''}${Number(whole + decimals)}E-${decimals.length}`
}
