import { type CssNode, generate, parse, walk } from 'css-tree'
import {
  isLackingUnit,
  LACKING_AT_RULES,
  LACKING_PROPERTIES,
  LACKING_SELECTORS,
  LACKING_TYPES,
} from './floor-data.ts'

/**
 * What a style sheet says that the floor does not have, each once. What stands in `@supports` is asked for first; a
 * declaration that follows one of the same property, in the same rule, has that to fall back on. One with `var()` falls
 * back on nothing: a browser takes it for good until it knows the value.
 */
export function styleFaults(css: string): ReadonlySet<string> {
  const faults = new Set<string>()
  const ast = parse(css, { parseCustomProperty: true })
  walk(ast, function (node) {
    if (node.type === 'Atrule' && node.name === 'supports') return this.skip
    for (const fault of faultsOf(node)) faults.add(fault)
    if (node.type === 'Raw' && this.block !== null && this.declaration === null) {
      faults.add('syntax: nested rules')
    }
    if (node.type !== 'Declaration') return undefined
    const own = declarationFaults(node)
    if (own.length > 0 && !hasFallback(node, this.block)) for (const fault of own) faults.add(fault)
    return undefined
  })
  return faults
}

type Of<Type extends CssNode['type']> = Extract<CssNode, { type: Type }>

function hasFallback(node: Of<'Declaration'>, block: Of<'Block'> | null): boolean {
  const others = (block?.children.toArray() ?? []).filter((other) => other.type === 'Declaration')
  if (others.some(({ property }) => property === `-webkit-${node.property}`)) return true
  if (generate(node.value).includes('var(')) return false
  return others
    .slice(0, others.indexOf(node))
    .some((other) => other.property === node.property && declarationFaults(other).length === 0)
}

function faultsOf(node: CssNode): readonly string[] {
  switch (node.type) {
    case 'PseudoClassSelector':
    case 'PseudoElementSelector':
      return LACKING_SELECTORS.has(node.name) ? [`selector: :${node.name}`] : []
    case 'NestingSelector':
      return ['syntax: nested rules']
    case 'Atrule':
      return LACKING_AT_RULES.has(node.name) ? [`rule: @${node.name}`] : []
    case 'Feature':
      return LACKING_AT_RULES.has(`media ${node.name}`) ? [`media: ${node.name}`] : []
    case 'FeatureRange':
      return ['media: a range of a feature']
    default:
      return []
  }
}

function declarationFaults({ property, value }: Of<'Declaration'>): readonly string[] {
  if (/^-(?!-)/.test(property)) return []
  const faults: string[] = []
  if (LACKING_PROPERTIES.has(property)) faults.push(`property: ${property}`)
  walk(value, (node) => {
    if (node.type === 'Identifier' && LACKING_PROPERTIES.has(`${property} ${node.name}`)) {
      faults.push(`value: ${property}: ${node.name}`)
    }
    if (node.type === 'Function' && isLackingFunction(property, node.name)) {
      faults.push(`function: ${node.name}()`)
    }
    if (node.type === 'Dimension' && isLackingUnit(node.unit)) faults.push(`unit: ${node.unit}`)
  })
  return faults
}

const isLackingFunction = (property: string, name: string): boolean =>
  LACKING_TYPES.has(name) || LACKING_PROPERTIES.has(`${property} ${name}`)
