import type { Period, Span } from '../../geo/index.ts'
import type { Words } from '../i18n/words.ts'

/** A period in years: "1983 to 1991", "since 2018", "until 1990". */
export function periodText({ from, to }: Period, words: Words): string {
  const { period } = words
  const begins = from && spanYears(from, words)
  const ends = to === null || to === 'now' ? null : spanYears(to, words)
  if (begins === null) return ends === null ? period.unknown : period.until(ends)
  if (ends === null) return period.since(begins)
  return begins === ends ? begins : period.between(begins, ends)
}

function spanYears({ first, last }: Span, { period }: Words): string {
  const [firstYear, lastYear] = [first, last].map((day) => day?.slice(0, 4))
  if (firstYear === undefined) return period.before(lastYear ?? '')
  if (lastYear === undefined) return period.after(firstYear)
  return firstYear === lastYear ? firstYear : period.within(firstYear, lastYear)
}
