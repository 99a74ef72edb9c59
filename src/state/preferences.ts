import type { EngineWish, Preferences, ThemeName, Units } from './state.ts'

const THEMES: readonly ThemeName[] = ['light', 'dark', 'projector', 'print']

const ENGINES: readonly EngineWish[] = ['auto', 'svg', 'webgl']

export const unitsOf = (raw: unknown): Units | null => (raw === 'km' || raw === 'mi' ? raw : null)

export const themeOf = (raw: unknown): ThemeName | null =>
  THEMES.find((theme) => theme === raw) ?? null

export const engineOf = (raw: unknown): EngineWish | null =>
  ENGINES.find((engine) => engine === raw) ?? null

/** A BCP 47 tag of the plain kind, e.g. `en` or `pt-BR`, as Intl takes it. */
export const languageOf = (raw: unknown): string | null =>
  typeof raw === 'string' && /^[a-z]{2,3}(-([A-Z][a-z]{3}|[A-Z]{2}|\d{3}))?$/.test(raw) ? raw : null

/** Preferences out of something of unknown shape, e.g. from storage; what does not fit is taken from `fallback`. */
export function preferencesOf(raw: unknown, fallback: Preferences): Preferences {
  if (typeof raw !== 'object' || raw === null) return fallback
  const part = (name: string): unknown => Object.getOwnPropertyDescriptor(raw, name)?.value
  return {
    language: languageOf(part('language')) ?? fallback.language,
    units: unitsOf(part('units')) ?? fallback.units,
    engine: engineOf(part('engine')) ?? fallback.engine,
    letterKeys: part('letterKeys') !== false,
    theme: part('theme') === null ? null : (themeOf(part('theme')) ?? fallback.theme),
  }
}
