import type { LanguageTag } from './first-words.ts'

/** What each language calls itself. */
export const LANGUAGE_NAMES: Readonly<Record<LanguageTag, string>> = {
  en: 'English',
  de: 'Deutsch',
  fr: 'Français',
  es: 'Español',
  it: 'Italiano',
  pl: 'Polski',
  ru: 'Русский',
  uk: 'Українська',
  bg: 'Български',
}
