type Rule = readonly [pattern: RegExp, replacement: string]

/** GeoNames marks soft signs with apostrophes that English does not write. */
const NO_SOFT_SIGN: Rule = [/(?<=[a-z])['`](?=[a-z-]|\s|$)/g, '']

/** GeoNames writes the Romanian letters with the Turkish cedilla. */
const COMMA_BELOW: readonly Rule[] = [
  [/ş/g, 'ș'],
  [/Ş/g, 'Ș'],
  [/ţ/g, 'ț'],
  [/Ţ/g, 'Ț'],
]

/** Marks that compose with no letter: fonts draw them beside it. */
const LONE_MARKS = /[\u0300-\u036f]/g

/** Where GeoNames' romanisation of a country's names is not what English newspapers and maps write. */
const RULES: Readonly<Record<string, readonly Rule[]>> = {
  // The letter of another alphabet that looks like Azerbaijan's ə.
  AZ: [[/ǝ/g, 'ə']],
  BY: [NO_SOFT_SIGN],
  // The marks on Greek names are stress marks.
  GR: [[/(?<=[A-Za-z])[\u0300-\u036f]/g, '']],
  MD: COMMA_BELOW,
  RO: COMMA_BELOW,
  // Volzhskiy, Groznyy, Artëm are written Volzhsky, Grozny, Artyom.
  RU: [NO_SOFT_SIGN, [/(?<=[a-z])(?:iy|yy)\b/g, 'y'], [/ë/g, 'yo'], [/Ë/g, 'Yo']],
  // Ukraine's own romanisation ends adjectives in -yi.
  UA: [NO_SOFT_SIGN, [/yy\b/g, 'yi']],
}

/** A romanised name as English writes it. */
export function englishSpelling(name: string, country: string): string {
  const rules = RULES[country] ?? []
  const decomposed = country === 'GR' ? name.normalize('NFD') : name
  return rules
    .reduce((spelt, [pattern, replacement]) => spelt.replaceAll(pattern, replacement), decomposed)
    .normalize('NFC')
    .replaceAll(LONE_MARKS, '')
}
