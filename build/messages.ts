import { readFileSync } from 'node:fs'
import { parse } from '@messageformat/parser'
import { codeOf, textCode } from './message-code.ts'
import { type About, checkValues, type Parameter, parametersOf } from './message-values.ts'

/** Catalogues of a language: `first` is in the first script of a page, `page` holds the rest. */
export const PARTS = ['first', 'page'] as const
type CataloguePart = (typeof PARTS)[number]

/** Messages in ICU MessageFormat by name, in groups; a name with @ tells of the message or group beside it: `About`. */
export interface Catalogue {
  readonly [name: `@${string}`]: About
  readonly [name: string]: string | readonly string[] | Catalogue | About
}

interface Compiled {
  /** Of an object with a text for each message without values, and a function for each other. */
  readonly code: string
  /** Names of the language's own formatters that the code calls. */
  readonly grammar: ReadonlySet<string>
}

/** A language as a JavaScript module that exports `language`. @throws Error as `compiled` does. */
export function languageModule(language: string): string {
  const parts = PARTS.map((part) => ({
    part,
    ...compiled(language, readCatalogue(language, part), readCatalogue('en', part)),
  }))
  const grammar = new Set(parts.flatMap((part) => [...part.grammar]))
  const from = `import { ${[...grammar].join(', ')} } from '/src/i18n/${language}/grammar.ts'\n`
  const code = parts.map((made) => `${made.part}: ({ whole, plural, list }) => (${made.code}),`)
  return `${grammar.size > 0 ? from : ''}export const language = {\n${code.join('\n')}\n}\n`
}

/** A part of English as a TypeScript module, which gives every language its types. @throws Error as `compiled` does. */
export function englishModule(part: CataloguePart): string {
  const english = readCatalogue('en', part)
  const { code } = compiled('en', english, english, { isTyped: true })
  const numbers = ['whole', 'plural', 'list'].filter((name) => code.includes(`${name}(`))
  return `// Made from ${part}.json by \`npm run messages\`.
import type { Numbers } from '../numbers.ts'

export const ${part} = ({ ${numbers.join(', ')} }: Numbers) => (${code})
`
}

/** @throws Error when a message of English was changed, and its module was not made anew. */
export function checkEnglish(): void {
  for (const part of PARTS) {
    const path = englishPath(part)
    if (readFileSync(path, 'utf8') !== englishModule(part)) {
      throw new Error(`${path} is older than its catalogue: npm run messages`)
    }
  }
}

export const englishPath = (part: CataloguePart): string => `src/i18n/en/${part}.ts`

const readCatalogue = (language: string, part: CataloguePart): Catalogue =>
  JSON.parse(readFileSync(`src/i18n/${language}/${part}.json`, 'utf8')) as Catalogue

/**
 * A catalogue as code: see `codeOf`. Functions take their values in the order of English.
 * @throws Error that lists every message that is missing, not in English, unreadable or takes other values than there.
 */
export function compiled(
  language: string,
  own: Catalogue,
  english: Catalogue,
  { isTyped = false } = {},
): Compiled {
  const faults: string[] = []
  const grammar = new Set<string>()
  const cardinal = new Intl.PluralRules(language).resolvedOptions().pluralCategories
  const text = (message: string, model: string, about: About | undefined): string => {
    const parameters = parametersOf(parse(model), about)
    const tokens = parse(message, { cardinal })
    checkValues(tokens, parameters)
    const code = codeOf(tokens, { parameters, counted: '', grammar })
    return parameters.length === 0 ? code : `(${signature(parameters, isTyped)}) => ${code}`
  }
  const entry = (message: Entry, model: Entry, about: About | undefined, path: string): string => {
    if (typeof message === 'string' && typeof model === 'string') return text(message, model, about)
    if (isList(message) && isList(model) && message.length === model.length)
      return listCode(message)
    if (isGroup(message) && isGroup(model)) return group(message, model, `${path}.`)
    throw new Error(message === undefined ? 'is missing' : 'is of another kind than in English')
  }
  const group = (messages: Catalogue, models: Catalogue, path: string): string => {
    const strange = namesIn(messages).filter((name) => !(name in models))
    faults.push(...strange.map((name) => `${path}${name}: is not in English`))
    const indent = '  '.repeat(path.split('.').length)
    const properties = namesIn(models).map((name) => {
      try {
        const about = models[`@${name}`]
        return `${indent}${nameCode(name)}: ${entry(messages[name], models[name], about, path + name)},\n`
      } catch (error) {
        faults.push(`${path}${name}: ${error instanceof Error ? error.message : String(error)}`)
        return ''
      }
    })
    return `{\n${properties.join('')}${indent.slice(2)}}`
  }
  const code = group(own, english, '')
  if (faults.length > 0) throw new Error(`Messages of "${language}":\n${faults.join('\n')}`)
  return { code, grammar }
}

type Entry = Catalogue[string] | undefined

const isList = (entry: Entry): entry is readonly string[] => Array.isArray(entry)
const isGroup = (entry: Entry): entry is Catalogue => typeof entry === 'object' && !isList(entry)

const namesIn = (group: Catalogue): readonly string[] =>
  Object.keys(group).filter((name) => !name.startsWith('@'))

const nameCode = (name: string): string => (/^[a-z]\w*$/i.test(name) ? name : `'${name}'`)

const listCode = (items: readonly string[]): string =>
  `[${items.map((item) => `\`${textCode(item)}\``).join(', ')}]`

const TYPES = { string: 'string', number: 'number', boolean: 'boolean', list: 'readonly string[]' }

const signature = (parameters: readonly Parameter[], isTyped: boolean): string =>
  parameters.map(({ name, type }) => (isTyped ? `${name}: ${TYPES[type]}` : name)).join(', ')
