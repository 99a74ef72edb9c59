import { type Plugin, transformWithOxc } from 'vite'

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
 * What Vite lowers to. For Safari 15 itself, as for Chrome before 100, it would make each private field of a class a
 * WeakMap, which is slower and 2 kB more in the frame's core, for a fault that only initial values with parentheses have
 * (webkit.org/b/236843). No class has such a value, and the test sees to that. What Safari 15 lacks beside it is static
 * blocks: see `olderClasses`.
 */
export const TARGETS = {
  target: [`chrome${FLOOR.chrome}`, `firefox${FLOOR.firefox}`],
  cssTarget: targetsOf(FLOOR),
}

/** MapLibre has static blocks of classes, which Safari knows from 16.4 on and Chrome from 94. */
export function olderClasses(): Plugin {
  return {
    name: 'older-classes',
    apply: 'build',
    transform: {
      filter: { id: /maplibre-gl\/dist\/.*\.mjs/ },
      handler: (code, id) => transformWithOxc(code, id, { target: 'chrome93', lang: 'js' }),
    },
  }
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
