/** How one language writes numbers, plurals and lists; all of it from Intl, made once a language. */
export interface Numbers {
  /** A whole number with the language's grouping: `1,421`. */
  whole(value: number): string
  /** Exactly `digits` decimals: `54.71`. */
  decimal(value: number, digits: number): string
  /** The form for `count` by the language's plural rule; a missing form falls back to `other`. */
  plural(count: number, forms: PluralForms): string
  /** "London, Paris and Moscow", or with `or`. */
  list(items: readonly string[], kind: 'and' | 'or'): string
  /** Before or after in this language's alphabet, numbers inside names by value. */
  compare(a: string, b: string): number
}

type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & {
  readonly other: string
}

/** English lists are written without the serial comma, as newspapers do. */
const listLocaleOf = (language: string): string => (language === 'en' ? 'en-GB' : language)

/** @param language BCP 47 tag; a tag unknown to the browser falls back as Intl does. @throws RangeError for a malformed tag. */
export function numbersOf(language: string): Numbers {
  const wholes = new Intl.NumberFormat(language, { maximumFractionDigits: 0 })
  const decimals = Array.from(
    { length: 5 },
    (_, digits) =>
      new Intl.NumberFormat(language, {
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
      }),
  )
  const plurals = new Intl.PluralRules(language)
  const lists = {
    and: new Intl.ListFormat(listLocaleOf(language), { type: 'conjunction' }),
    or: new Intl.ListFormat(listLocaleOf(language), { type: 'disjunction' }),
  }
  const collator = new Intl.Collator(language, { numeric: true })
  return {
    whole: (value) => wholes.format(value),
    decimal: (value, digits) => (decimals[digits] ?? wholes).format(value),
    plural: (count, forms) => forms[plurals.select(count)] ?? forms.other,
    list: (items, kind) => lists[kind].format(items),
    compare: (a, b) => collator.compare(a, b),
  }
}
