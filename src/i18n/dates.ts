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
