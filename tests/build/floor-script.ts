import { RegExpParser, visitRegExpAST } from '@eslint-community/regexpp'
import { type AnyNode, parse } from 'acorn'
import { full } from 'acorn-walk'
import {
  LACKING_EVENTS,
  LACKING_GLOBALS,
  LACKING_MEMBERS,
  LACKING_PROPERTIES,
  LACKING_STATICS,
} from './floor-data.ts'

/** The syntax of the floor, save blocks of classes, which are looked for. */
const ES = 2022

/**
 * What scripts say that the floor does not understand or does not have, each once. Names that one of them gives to
 * something of its own are its own.
 */
export function scriptFaults(scripts: readonly string[]): ReadonlySet<string> {
  const faults = new Set<string>()
  const own = new Set<string>()
  for (const script of scripts) {
    full(parsed(script), (node, _, type) => {
      const name = ownName(node as AnyNode, type)
      if (name !== null) own.add(name)
      for (const fault of faultsOf(node as AnyNode)) faults.add(fault)
    })
  }
  return new Set([...faults].filter((fault) => !own.has(fault)))
}

/** Of a variable, and of a member that an object of the script's own has. */
function ownName(node: AnyNode, type: string): string | null {
  if (type === 'VariablePattern' && node.type === 'Identifier') return `global: ${node.name}`
  const member = memberMadeBy(node)
  return member === null ? null : `member: ${member}`
}

function memberMadeBy(node: AnyNode): string | null {
  if (node.type === 'AssignmentExpression' && node.left.type === 'MemberExpression') {
    return isOwn(node.left.object) ? nameOf(node.left.property, node.left.computed) : null
  }
  const isMaking =
    node.type === 'MethodDefinition' ||
    node.type === 'PropertyDefinition' ||
    node.type === 'Property'
  return isMaking ? nameOf(node.key, node.computed) : null
}

function parsed(code: string) {
  try {
    return parse(code, { ecmaVersion: ES, sourceType: 'module', preserveParens: true })
  } catch {
    // A classic script may say what a module may not.
    return parse(code, { ecmaVersion: ES, sourceType: 'script', preserveParens: true })
  }
}

/** Safari 15 then may not find a variable of the scope around the class: webkit.org/b/236843. */
const FIELD = 'syntax: an arrow function or parentheses in the initial value of a field'

function hasParentheses(value: AnyNode): boolean {
  let found = false
  full(value, ({ type }) => {
    found ||= type === 'ArrowFunctionExpression' || type === 'ParenthesizedExpression'
  })
  return found
}

function faultsOf(node: AnyNode): readonly string[] {
  switch (node.type) {
    case 'PropertyDefinition':
      return node.value && hasParentheses(node.value) ? [FIELD] : []
    case 'StaticBlock':
      return ['syntax: a static block in a class']
    case 'Identifier':
      return LACKING_GLOBALS.has(node.name) ? [`global: ${node.name}`] : []
    case 'MemberExpression':
      return memberFaults(node.object, node.property, node.computed)
    case 'ObjectPattern':
      return node.properties.flatMap((property) =>
        property.type === 'Property' ? nameFaults(property.key, property.computed) : [],
      )
    case 'Literal':
      if (node.regex) return patternFaults(node.regex.pattern, node.regex.flags)
      return typeof node.value === 'string' ? textFaults(node.value) : []
    case 'TemplateElement':
      return textFaults(node.value.raw)
    case 'CallExpression':
      return eventFaults(node)
    default:
      return []
  }
}

function memberFaults(object: AnyNode, property: AnyNode, computed: boolean): readonly string[] {
  const own = nameFaults(property, computed)
  const name = nameOf(property, computed)
  const isStyle = object.type === 'MemberExpression' && nameOf(object.property, false) === 'style'
  if (isStyle && name !== null && LACKING_PROPERTIES.has(kebab(name))) return [`style: ${name}`]
  if (own.length > 0 || object.type !== 'Identifier') return own
  const path = `${object.name}.${name}`
  return name !== null && LACKING_STATICS.has(path) ? [`member: ${path}`] : []
}

const kebab = (name: string): string =>
  name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

function nameFaults(property: AnyNode, computed: boolean): readonly string[] {
  const name = nameOf(property, computed)
  return name !== null && LACKING_MEMBERS.has(name) ? [`member: ${name}`] : []
}

/** `this`, or the prototype of something. */
const isOwn = (object: AnyNode): boolean =>
  object.type === 'ThisExpression' ||
  (object.type === 'MemberExpression' && nameOf(object.property, object.computed) === 'prototype')

function nameOf(property: AnyNode, computed: boolean): string | null {
  if (property.type === 'Identifier' && !computed) return property.name
  return property.type === 'Literal' && typeof property.value === 'string' ? property.value : null
}

/** Patterns that are put together from texts. */
const textFaults = (text: string): readonly string[] =>
  /\(\?<[=!]/.test(text) ? ['regular expression: look-behind in a text'] : []

function patternFaults(pattern: string, flags: string): readonly string[] {
  const faults: string[] = []
  const parser = new RegExpParser({ ecmaVersion: ES })
  try {
    parser.parseFlags(flags)
    visitRegExpAST(parser.parsePattern(pattern, 0, pattern.length, flags.includes('u')), {
      onAssertionEnter(assertion) {
        if (assertion.kind === 'lookbehind')
          faults.push(`regular expression: look-behind in /${pattern}/`)
      },
    })
  } catch (error) {
    faults.push(`regular expression: /${pattern}/${flags}: ${String(error)}`)
  }
  return faults
}

function eventFaults({ callee, arguments: [first] }: AnyNode & { type: 'CallExpression' }) {
  const isListening =
    callee.type === 'MemberExpression' &&
    nameOf(callee.property, callee.computed) === 'addEventListener'
  const name = first?.type === 'Literal' ? String(first.value) : ''
  return isListening && LACKING_EVENTS.has(name) ? [`event: ${name}`] : []
}
