import type { Words } from './words.ts'

/**
 * A day as the language writes it: "8 December 1987". English as in Britain, like the rest of the page.
 * @param iso A calendar date, `1987-12-08`.
 */
export function dateText(iso: string, { language }: Pick<Words, 'language'>): string {
  const locale = language === 'en' ? 'en-GB' : language
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
  return format.format(new Date(`${iso}T00:00:00Z`))
}

const PARTS = {
  4: { year: 'numeric' },
  7: { year: 'numeric', month: 'long' },
} as const satisfies Readonly<Record<number, Intl.DateTimeFormatOptions>>

/**
 * A date as far as it is known: "1976", "January 1984" or "8 December 1987".
 * @param date `1976`, `1984-01` or `1987-12-08`.
 */
export function eventDateText(date: string, words: Pick<Words, 'language'>): string {
  const parts = date.length === 4 || date.length === 7 ? PARTS[date.length] : null
  if (parts === null) return dateText(date, words)
  const locale = words.language === 'en' ? 'en-GB' : words.language
  const day = `${date}-01-01`.slice(0, 10)
  return new Intl.DateTimeFormat(locale, { ...parts, timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  )
}
