import type { FunctionArg, Select, Token } from '@messageformat/parser'
import { MARKS } from '../src/i18n/parts.ts'
import type { Parameter } from './message-values.ts'

/** What the code of a message stands in. */
interface Scope {
  readonly parameters: readonly Parameter[]
  /** What # stands for. */
  readonly counted: string
  /** Takes up the formatters of the language's own that are called. */
  readonly grammar: Set<string>
}

/**
 * A parsed message as a JavaScript expression, which finds its values and `whole`, `plural` and `list` of `Numbers` in
 * scope.
 * @throws Error for what is not made: ordinals, offsets, other lists than "and" and "or".
 */
export function codeOf(tokens: readonly Token[], scope: Scope): string {
  const [only] = tokens
  if (tokens.length === 1 && only && only.type !== 'content') return valueCode(only, scope)
  const inside = tokens.map((token) =>
    token.type === 'content' ? textCode(token.value) : `\${${valueCode(token, scope)}}`,
  )
  return `\`${inside.join('')}\``
}

/** Text as it stands in a template literal, its tags as the marks that the page knows, none of it unseen. */
export const textCode = (text: string): string =>
  text
    .replaceAll('<count>', MARKS.count)
    .replaceAll('<figure>', MARKS.figure)
    .replaceAll(/<\/(?:count|figure)>/g, MARKS.end)
    .replaceAll(/[`\\]|\$(?=\{)/g, String.raw`\$&`)
    .replaceAll(/[\u00A0\u202F\uE000-\uE002]/g, (sign) => `\\u${hexOf(sign)}`)

const hexOf = (sign: string): string => sign.charCodeAt(0).toString(16).padStart(4, '0')

function valueCode(token: Exclude<Token, { type: 'content' }>, scope: Scope): string {
  if (token.type === 'octothorpe') return `whole(${scope.counted})`
  if (token.type === 'argument') return token.arg
  if (token.type === 'function') return formatCode(token, scope)
  return token.type === 'select' ? selectCode(token, scope) : pluralCode(token, scope)
}

function formatCode({ arg, key, param = [] }: FunctionArg, { parameters, grammar }: Scope): string {
  if (key === 'number') return `whole(${arg})`
  if (key === 'lowercase') return `${arg}.toLowerCase()`
  if (key === 'list') {
    const [kind] = param.map((token) => (token.type === 'content' ? token.value.trim() : ''))
    if (kind !== 'and' && kind !== 'or') throw new Error(`a list is joined by "and" or "or"`)
    return `list(${arg}, '${kind}')`
  }
  grammar.add(key)
  return isList(arg, parameters) ? `${key}(${arg}, list)` : `${key}(${arg})`
}

const isList = (arg: string, parameters: readonly Parameter[]): boolean =>
  parameters.some(({ name, type }) => name === arg && type === 'list')

function selectCode(select: Select, scope: Scope): string {
  const { other, rest } = casesOf(select, scope)
  const isYes = rest.every(({ key }) => key === 'true')
  return conditional(
    rest.map(({ key, code }) => [isYes ? select.arg : `${select.arg} === '${key}'`, code]),
    other,
  )
}

function pluralCode(plural: Select, scope: Scope): string {
  if (plural.type === 'selectordinal' || plural.pluralOffset) {
    throw new Error('ordinals and offsets are not made')
  }
  const count = isList(plural.arg, scope.parameters) ? `${plural.arg}.length` : plural.arg
  const { other, rest } = casesOf(plural, { ...scope, counted: count })
  const exact = rest.filter(({ key }) => key.startsWith('='))
  const forms = rest.filter(({ key }) => !key.startsWith('='))
  const properties = forms.map(({ key, code }) => `${key}: ${code}, `).join('')
  return conditional(
    exact.map(({ key, code }) => [`${count} === ${key.slice(1)}`, code]),
    forms.length === 0 ? other : `plural(${count}, { ${properties}other: ${other} })`,
  )
}

function casesOf({ arg, cases }: Select, scope: Scope) {
  const codes = cases.map(({ key, tokens }) => ({ key, code: codeOf(tokens, scope) }))
  const other = codes.find(({ key }) => key === 'other')
  if (!other) throw new Error(`{${arg}} has no case "other"`)
  return { other: other.code, rest: codes.filter((one) => one !== other) }
}

/** `a ? x : b ? y : other`, in brackets where there is a choice at all. */
const conditional = (choices: readonly (readonly [string, string])[], other: string): string =>
  choices.length === 0
    ? other
    : `(${choices.map(([test, code]) => `${test} ? ${code} : `).join('')}${other})`
