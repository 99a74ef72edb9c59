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

/**
 * What Intl offers is made when it is first asked for: a formatter takes milliseconds, and a first picture needs few.
 * @param language BCP 47 tag; a tag unknown to the browser falls back as Intl does. @throws RangeError for a malformed tag.
 */
export function numbersOf(language: string): Numbers {
  const plurals = new Intl.PluralRules(language)
  const formats: Intl.NumberFormat[] = []
  const decimal = (value: number, digits: number): string => {
    formats[digits] ??= new Intl.NumberFormat(language, {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    })
    return formats[digits].format(value)
  }
  const lists: Partial<Record<'and' | 'or', Intl.ListFormat>> = {}
  let collator: Intl.Collator | null = null
  return {
    whole: (value) => decimal(value, 0),
    decimal,
    plural: (count, forms) => forms[plurals.select(count)] ?? forms.other,
    list(items, kind) {
      lists[kind] ??= new Intl.ListFormat(listLocaleOf(language), { type: LIST_TYPES[kind] })
      return lists[kind].format(items)
    },
    compare(a, b) {
      collator ??= new Intl.Collator(language, { numeric: true })
      return collator.compare(a, b)
    },
  }
}

const LIST_TYPES = { and: 'conjunction', or: 'disjunction' } as const
