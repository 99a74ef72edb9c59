import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { scriptFaults } from './floor-script.ts'
import { styleFaults } from './floor-style.ts'

const FILES = (readdirSync('dist', { recursive: true }) as string[]).map((path) => `dist/${path}`)
const textsOf = (kind: RegExp): readonly string[] =>
  FILES.filter((path) => kind.test(path)).map((path) => readFileSync(path, 'utf8'))

/** What stands between tags of this name, and not in a file of its own, in every page of the build; each text once. */
function within(tag: 'script' | 'style'): readonly string[] {
  const between = new RegExp(`<${tag}(?![^>]*\\bsrc=)[^>]*>([\\s\\S]*?)</${tag}>`, 'g')
  const texts = textsOf(/\.html$/).flatMap((html) =>
    Array.from(html.matchAll(between), ([, text]) => text ?? ''),
  )
  return [...new Set(texts)]
}

type Reasons = Readonly<Record<string, readonly string[]>>

/** What is looked for before it is used, or only read. */
const SCRIPTS_MAY: Reasons = {
  'React reads it of events and styles, or asks for it first': [
    'global: setImmediate',
    'global: navigation',
    'event: navigate',
    'event: navigatesuccess',
    'event: navigateerror',
    'event: touchstart',
    'event: touchmove',
    'style: viewTransitionName',
    'style: viewTransitionClass',
    ...[
      'Profiler createContext displayName cssFloat animation popover transferSize downlink',
      'startViewTransition skipTransition marginTop marginBottom margin-top margin-bottom canIntercept',
      'currentEntry',
    ].flatMap((names) => names.split(' ').map((name) => `member: ${name}`)),
  ],
  'MapLibre asks for it first': [
    'global: OffscreenCanvas',
    'global: VideoFrame',
    'member: copyTo',
    'member: Segmenter',
  ],
  'the packer of spreadsheets asks for it first': ['member: captureStackTrace'],
  'we ask for it first': [
    'global: requestIdleCallback',
    'member: requestIdleCallback',
    'member: createPolicy',
    'member: connection',
    'member: saveData',
    'member: adoptedStyleSheets',
    'member: CSSStyleSheet',
    'member: replaceSync',
  ],
  'without full screen the page is presented all the same': [
    'member: fullscreenElement',
    'member: fullscreenEnabled',
    'member: exitFullscreen',
    'member: requestFullscreen',
  ],
  'a frame below the page is then answered from what the worker holds': [
    'member: resultingClientId',
  ],
}

/** A browser that does not know it passes over it, and loses nothing else. */
const STYLES_MAY: Reasons = {
  'only some systems have it': [
    'media: forced-colors',
    'property: forced-color-adjust',
    'value: forced-color-adjust: none',
  ],
  'lines break less evenly': [
    'property: text-wrap',
    'value: text-wrap: pretty',
    'value: text-wrap: balance',
    'value: align-content: end',
  ],
  'what is scrolled to its end scrolls the page': [
    'property: overscroll-behavior',
    'value: overscroll-behavior: contain',
  ],
  'paper has the margins and breaks of its printer': ['rule: @page', 'value: break-after: avoid'],
  'the focus is seen on the name instead of the row, and after a click too; paper is laid out more plainly':
    ['selector: :has'],
}

function expectNoOthers(faults: ReadonlySet<string>, known: Reasons): void {
  const may = Object.values(known).flat()
  expect([...faults].filter((fault) => !may.includes(fault))).toEqual([])
  expect(may.filter((fault) => !faults.has(fault))).toEqual([])
}

describe('on the oldest browsers that are served', () => {
  it('every script is understood, and finds what it calls', () => {
    const scripts = [...textsOf(/\.m?js$/), ...within('script')]
    expect(scripts.length).toBeGreaterThan(90)
    expectNoOthers(scriptFaults(scripts), SCRIPTS_MAY)
  })

  it('every style is understood', () => {
    const styles = [...textsOf(/\.css$/), ...within('style')]
    expect(styles.length).toBeGreaterThan(10)
    expectNoOthers(styleFaults(styles.join('\n')), STYLES_MAY)
  })
})

describe('what the floor does not have', () => {
  it.each([
    ['class A { static { a() } }', 'syntax: a static block in a class'],
    [
      'class A { b = c(() => d) }',
      'syntax: an arrow function or parentheses in the initial value of a field',
    ],
    ['a.replace(/(?<=b)c/g, d)', 'regular expression: look-behind in /(?<=b)c/'],
    ['new RegExp(`(?<!${a})b`)', 'regular expression: look-behind in a text'],
    ['[].toSorted()', 'member: toSorted'],
    ['const { groupBy } = Object', 'member: groupBy'],
    ['AbortSignal.any([a])', 'member: AbortSignal.any'],
    ['a.ariaLabel = b', 'member: ariaLabel'],
    ['a.inert = true', 'member: inert'],
    ['a.style.translate = b', 'style: translate'],
    ['requestIdleCallback(a)', 'global: requestIdleCallback'],
    ["a.addEventListener('scrollend', b)", 'event: scrollend'],
  ])('is found in the script %s', (script, fault) => {
    expect([...scriptFaults([script])]).toContain(fault)
  })

  it.each([
    ['a:has(b) { color: red }', 'selector: :has'],
    ['a { color: color-mix(in srgb, red, blue) }', 'function: color-mix()'],
    ['a { block-size: 100dvh }', 'unit: dvh'],
    ['a { block-size: 1lh }', 'unit: lh'],
    ['a { translate: 1px }', 'property: translate'],
    ['a { b { color: red } }', 'syntax: nested rules'],
    ['a { &:hover { color: red } }', 'syntax: nested rules'],
    ['@container (width > 1px) { a { color: red } }', 'rule: @container'],
    ['@media (width <= 1px) { a { color: red } }', 'media: a range of a feature'],
    ['a { height: calc(var(--b) * 1px); height: calc(var(--b) * 1dvh) }', 'unit: dvh'],
  ])('is found in the style %s', (style, fault) => {
    expect([...styleFaults(style)]).toContain(fault)
  })

  it.each([
    'a { block-size: 100vh; block-size: 100dvh }',
    '@supports (block-size: 100dvh) { a { block-size: 100dvh } }',
    'a { -webkit-user-select: none; user-select: none }',
    'a { inset: 0; aspect-ratio: 1 }',
  ])('is not seen in %s, which has something to fall back on', (style) => {
    expect([...styleFaults(style)]).toEqual([])
  })

  it('is not seen in what a script has of its own', () => {
    expect([...scriptFaults(['const a = { toSorted() {} }; a.toSorted()'])]).toEqual([])
  })
})
