import type { FunctionArg, PlainArg, Select, Token } from '@messageformat/parser'

/** What is told of an English message beside it, under its name with @, as in the Application Resource Bundle format. */
export interface About {
  /** For whoever translates it. */
  readonly description?: string
  /** The values that it takes, in their order; `optional` where a translation may leave one out. */
  readonly placeholders?: Readonly<Record<string, { readonly optional?: boolean }>>
}

/** A value that a message takes. */
export interface Parameter {
  readonly name: string
  readonly type: ValueType
  /** Whether a translation without it would lose what English says; one that English only chooses a form by may be left. */
  readonly isNeeded: boolean
}

type ValueType = 'string' | 'number' | 'boolean' | 'list'

/** One use of a value in a message. */
type Use = PlainArg | FunctionArg | Select

/** @throws Error when several values have no order, or others than are told. */
export function parametersOf(
  tokens: readonly Token[],
  about: About | undefined,
): readonly Parameter[] {
  const uses = usesIn(tokens)
  const used = [...new Set(uses.map(({ arg }) => arg))]
  const told = about?.placeholders
  const names = told ? Object.keys(told) : used
  if (used.length > 1 && !told) throw new Error(`its @ gives no order of ${used.join(', ')}`)
  const other = [...names, ...used].find((name) => !names.includes(name) || !used.includes(name))
  if (other !== undefined) throw new Error(`{${other}} stands in its @ or in the message alone`)
  return names.map((name) => {
    const own = uses.filter(({ arg }) => arg === name)
    const types = new Set(own.map(typeOf))
    return {
      name,
      type: (['list', 'number', 'boolean'] as const).find((type) => types.has(type)) ?? 'string',
      isNeeded: own.some(saysIt) && told?.[name]?.optional !== true,
    }
  })
}

/** @throws Error when a translation takes others than these, or uses one otherwise than English. */
export function checkValues(tokens: readonly Token[], parameters: readonly Parameter[]): void {
  const uses = usesIn(tokens)
  for (const use of uses) {
    const parameter = parameters.find(({ name }) => name === use.arg)
    if (!parameter) throw new Error(`English has no {${use.arg}}`)
    const [is, as] = [parameter.type, typeOf(use)]
    if (!MAY_BE_USED_AS[is].includes(as)) throw new Error(`{${use.arg}} is a ${is}, not a ${as}`)
  }
  const lost = parameters.find(
    ({ name, isNeeded }) => isNeeded && !uses.some((use) => use.arg === name && saysIt(use)),
  )
  if (lost) throw new Error(`does not say {${lost.name}}`)
}

/** A list may be counted, and given to a formatter of the language. */
const MAY_BE_USED_AS: Readonly<Record<ValueType, readonly ValueType[]>> = {
  string: ['string'],
  number: ['number'],
  boolean: ['boolean'],
  list: ['list', 'number', 'string'],
}

/** Nested ones as well. */
const usesIn = (tokens: readonly Token[]): readonly Use[] =>
  tokens.flatMap((token): readonly Use[] => {
    if (token.type === 'content' || token.type === 'octothorpe') return []
    return 'cases' in token ? [token, ...token.cases.flatMap((one) => usesIn(one.tokens))] : [token]
  })

function typeOf(use: Use): ValueType {
  if (use.type === 'function') {
    return use.key === 'number' || use.key === 'list' ? use.key : 'string'
  }
  if (!('cases' in use)) return 'string'
  if (use.type !== 'select') return 'number'
  return use.cases.every(({ key }) => key === 'true' || key === 'other') ? 'boolean' : 'string'
}

/** A plural says its number by #, any other choice by a use of its own within. */
const saysIt = (use: Use): boolean =>
  'cases' in use ? use.type === 'plural' && use.cases.some(({ tokens }) => saysCount(tokens)) : true

const saysCount = (tokens: readonly Token[]): boolean =>
  tokens.some(
    (token) =>
      token.type === 'octothorpe' ||
      (token.type === 'select' && token.cases.some((one) => saysCount(one.tokens))),
  )
