import { type AssignmentExpression, type Expression, parse, type StaticBlock } from 'acorn'
import { simple } from 'acorn-walk'
import type { Plugin } from 'vite'

/**
 * The oldest browsers that are served, from spring 2022: written here alone. The build lowers scripts and styles to them,
 * and tests/build/floor.test.ts holds every built file against them.
 */
export const FLOOR = {
  safari: '15.4',
  safari_ios: '15.4',
  chrome: '100',
  edge: '100',
  firefox: '102',
} as const

const targetsOf = (floor: Readonly<Record<string, string>>): string[] =>
  Object.entries(floor).map(
    ([browser, version]) => `${browser === 'safari_ios' ? 'ios' : browser}${version}`,
  )

/**
 * What Vite lowers to. For anything older than ES2022 it would make each private field of a class a WeakMap, which is
 * slower and 2 kB more in the frame's core. What Safari 15 lacks of ES2022 are blocks of classes, which only MapLibre has
 * (see `withoutStaticBlocks`), and a fault in initial values with parentheses (webkit.org/b/236843), which no class has:
 * the test sees to both.
 */
export const TARGETS = {
  target: 'es2022',
  cssTarget: targetsOf(FLOOR),
}

/** Methods of arrays from 2023, by what does the same: syntax is lowered by Vite, functions are not. */
const METHODS: readonly (readonly [RegExp, string])[] = [
  [/\.toSorted\(/g, '.slice().sort('],
  [/\.toReversed\(/g, '.slice().reverse('],
  [/\.findLast\(/g, '.slice().reverse().find('],
]

/** Lets our sources say `toSorted`, which leaves what it sorts as it is, where browsers of the floor do not know it. */
export function olderMethods(): Plugin {
  return {
    name: 'older-methods',
    apply: 'build',
    transform: {
      filter: { id: { include: /\.tsx?$/, exclude: /node_modules/ } },
      handler: (code) =>
        METHODS.reduce((result, [method, older]) => result.replaceAll(method, older), code),
    },
  }
}

/** MapLibre's `static { this.a = b }`, which Safari before 16.4 cannot read, is `static a = b`. */
export function withoutStaticBlocks(): Plugin {
  return {
    name: 'without-static-blocks',
    apply: 'build',
    transform: {
      filter: { id: /node_modules\/maplibre-gl\/.*\.mjs/ },
      handler(code) {
        const blocks: StaticBlock[] = []
        const ast = parse(code, { ecmaVersion: 'latest', sourceType: 'module' })
        simple(ast, { StaticBlock: (block) => void blocks.push(block) })
        let [lowered, end] = ['', 0]
        for (const block of blocks.toSorted((one, other) => one.start - other.start)) {
          lowered += code.slice(end, block.start) + fieldsOf(block, code)
          end = block.end
        }
        return lowered + code.slice(end)
      },
    },
  }
}

/** @throws Error for a block that does anything else than give fields their values. */
function fieldsOf({ body }: StaticBlock, code: string): string {
  const fields = body.map((statement) => {
    const { left, right } = assignmentIn(statement) ?? {}
    const isOwn = left?.type === 'MemberExpression' && left.object.type === 'ThisExpression'
    if (!isOwn || left.computed || !right) throw new Error('A static block is no field')
    const [name, value] = [left.property, right].map(({ start, end }) => code.slice(start, end))
    return `static ${name} = ${value};`
  })
  return fields.join('')
}

function assignmentIn(statement: StaticBlock['body'][number]): AssignmentExpression | null {
  const expression: Expression | null =
    statement.type === 'ExpressionStatement' ? statement.expression : null
  return expression?.type === 'AssignmentExpression' ? expression : null
}
