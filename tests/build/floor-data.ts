import compat, {
  type CompatStatement,
  type Identifier,
  type SimpleSupportStatement,
} from '@mdn/browser-compat-data/forLegacyNode'
import { FLOOR } from '../../build/floor.ts'

/** Where MDN's data keep what browsers have of a thing. */
const STATEMENT = '__compat'

/** Safari on a phone is the Safari of its version; what MDN tells of it apart, a phone does not have at all (cursors). */
const { safari_ios: _, ...BROWSERS } = FLOOR

/** Whether one of the floor's browsers lacks what MDN describes so; `≤37` counts as 37. */
function isLacking({ support }: CompatStatement): boolean {
  return Object.entries(BROWSERS).some(([browser, floor]) => {
    const statements = [support[browser as keyof typeof BROWSERS] ?? []].flat()
    return !statements.some((statement) => isIn(statement, floor))
  })
}

function isIn(statement: SimpleSupportStatement, floor: string): boolean {
  const { version_added: added, version_removed: removed, ...else_ } = statement
  if (else_.flags || else_.prefix || else_.alternative_name) return false
  return isReached(added, floor) && !(removed !== undefined && isReached(removed, floor))
}

const isReached = (version: string | false, floor: string): boolean =>
  version !== false && version !== 'preview' && order(version.replace('≤', '')) <= order(floor)

const order = (version: string): number => {
  const [major = '0', minor = '0'] = version.split('.')
  return 1000 * Number(major) + Number(minor)
}

/** Everything at or below a node that has a statement of its own, with its way from there. */
function* statementsIn(
  node: Identifier,
  way: readonly string[] = [],
): Generator<readonly [way: readonly string[], statement: CompatStatement]> {
  const statement = node[STATEMENT]
  if (statement) yield [way, statement]
  for (const [name, inner] of Object.entries(node)) {
    if (name !== STATEMENT) yield* statementsIn(inner as Identifier, [...way, name])
  }
}

/** Names of which every bearer is lacking: `toSorted`, but not `any`, which promises have. */
function lackingAlone(named: Iterable<readonly [name: string, statement: CompatStatement]>) {
  const known = new Set<string>()
  const lacking = new Set<string>()
  for (const [name, statement] of named) (isLacking(statement) ? lacking : known).add(name)
  return new Set([...lacking].filter((name) => !known.has(name)))
}

const scripted = [
  ...Object.entries(compat.javascript['builtins'] as Identifier),
  ...Object.entries(compat.api),
].filter(([name]) => name !== STATEMENT) as readonly (readonly [string, Identifier])[]

const members = scripted.flatMap(([owner, node]) =>
  Object.entries(node).flatMap(([name, inner]) => {
    const statement = name === STATEMENT ? undefined : (inner as Identifier)[STATEMENT]
    // Also `foo_static`, `foo_event`, `foo_permission`, and words for what has no name in a script.
    return statement ? [{ owner, name, statement }] : []
  }),
)

const bare = (name: string): string => name.replace(/_static$/, '')

/** Members that no object of the floor has, by their bare names; those of constructors are told with their owners. */
export const LACKING_MEMBERS = lackingAlone(
  members
    .filter(({ name, statement }) => bare(name) === name || !isLacking(statement))
    .map(({ name, statement }) => [bare(name), statement] as const),
)

/** What the floor lacks of each object, by its name in MDN's data: of a constructor of the browser's it ends in `_static`. */
export const LACKING_PARTS = members
  .filter(({ statement }) => isLacking(statement))
  .map(({ owner, name }) => ({ owner, name }))

/** `AbortSignal.any`: members of what has a name of its own. */
export const LACKING_STATICS: ReadonlySet<string> = new Set(
  LACKING_PARTS.map(({ owner, name }) => `${owner}.${bare(name)}`),
)

/** Events, by the names that a listener is added for. */
export const LACKING_EVENTS: ReadonlySet<string> = new Set(
  [...LACKING_MEMBERS].flatMap((name) => /^(.+)_event$/.exec(name)?.[1] ?? []),
)

/** Objects and functions of the global scope. */
export const LACKING_GLOBALS = lackingAlone([
  ...scripted.flatMap(([name, { [STATEMENT]: statement }]) =>
    statement ? [[name, statement] as const] : [],
  ),
  ...members
    .filter(({ owner }) => owner === 'Window')
    .map(({ name, statement }) => [name, statement] as const),
])

const css = compat.css as Readonly<Record<string, Identifier>>

/** `property`, and `property value` for a word or a function as its value. */
export const LACKING_PROPERTIES: ReadonlySet<string> = new Set(
  [...statementsIn(css['properties']!)]
    .filter(([way, statement]) => way.length <= 2 && isLacking(statement))
    .map(([way]) => way.join(' ')),
)

/** `color-mix`, and other functions of values. */
export const LACKING_TYPES = lackingAlone(
  [...statementsIn(css['types']!)].map(
    ([way, statement]) => [way.at(-1) ?? '', statement] as const,
  ),
)

/** `has`, without its colon. */
export const LACKING_SELECTORS = lackingAlone(
  [...statementsIn(css['selectors']!)]
    .filter(([way]) => way.length === 1)
    .map(([way, statement]) => [way[0]!, statement] as const),
)

/** `container`, and `media range_syntax`. */
export const LACKING_AT_RULES: ReadonlySet<string> = new Set(
  [...statementsIn(css['at-rules']!)]
    .filter(([way, statement]) => way.length <= 2 && isLacking(statement))
    .map(([way]) => way.join(' ')),
)

/** Units whose name in MDN's data is that of their family. */
const UNIT_FAMILIES = {
  viewport_percentage_units_dynamic: /^d(v[hwib]|vmin|vmax)$/,
  viewport_percentage_units_large: /^l(v[hwib]|vmin|vmax)$/,
  viewport_percentage_units_small: /^s(v[hwib]|vmin|vmax)$/,
  container_query_length_units: /^cq(w|h|i|b|min|max)$/,
} as const

export const isLackingUnit = (unit: string): boolean => {
  const family = Object.entries(UNIT_FAMILIES).find(([, units]) => units.test(unit))
  return LACKING_TYPES.has(family ? family[0] : unit)
}
