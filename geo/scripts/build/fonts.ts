import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import subsetFont from 'subset-font'
import { readJson, type Outputs } from './files.ts'

const require = createRequire(import.meta.url)
const LICENCE = require.resolve('@fontsource-variable/noto-sans/LICENSE')
const PACKAGE = dirname(LICENCE)

/** Letters of Russian, Ukrainian and Bulgarian, the number sign and the stress mark. */
const CYRILLIC = 'АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдеёжзийклмнопрстуфхцчшщъыьэюяҐґЄєІіЇї№\u0301'

/** What messages and figures need beyond letters. Arrows, ≤ and ≥ are not in the package: symbols are drawn as SVG. */
const PUNCTUATION = '\u00a0\u2009–—…‘’‚“”„•′″€™−'

const charactersBetween = (first: number, last: number): string =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join(
    '',
  )

const ASCII = charactersBetween(0x20, 0x7e)
const LATIN_1 = charactersBetween(0xa0, 0xff)
const LATIN_EXTENDED_A = charactersBetween(0x100, 0x17f)

/** A file cut from the package's file of one script; `text` is what it must hold at least. */
interface Face {
  file: string
  script: 'latin' | 'latin-ext' | 'vietnamese' | 'cyrillic'
  style: 'normal' | 'italic'
  weight: { min: 400; max: 700 } | 400
  text: string
  /** Also every character of the data that the package's file is meant for. */
  withData: boolean
}

const WEIGHTS = { min: 400, max: 700 } as const

const FACES: readonly Face[] = [
  face('noto-sans-latin', 'latin', ASCII + LATIN_1 + 'Œœ' + PUNCTUATION),
  face('noto-sans-latin-ext', 'latin-ext', LATIN_EXTENDED_A + 'ȘșȚț'),
  face('noto-sans-vietnamese', 'vietnamese', ''),
  face('noto-sans-cyrillic', 'cyrillic', CYRILLIC),
  {
    file: 'noto-sans-latin-italic',
    script: 'latin',
    style: 'italic',
    weight: 400,
    text: ASCII,
    withData: false,
  },
]

function face(file: string, script: Face['script'], text: string): Face {
  return { file, script, style: 'normal', weight: WEIGHTS, text, withData: true }
}

/** Noto Sans cut to the characters of the data and the interface, and the rules that load each file when it is needed. */
export async function addFonts(outputs: Outputs): Promise<void> {
  const inData = charactersOf(outputs)
  const scripts = readJson<Record<Face['script'], string>>(join(PACKAGE, 'unicode.json'))
  const rules: string[] = []
  const taken = new Set<string>()
  for (const each of FACES) {
    const isMeant = rangeTest(scripts[each.script])
    const fromData = each.withData ? inData.filter((character) => isMeant(character)) : []
    const text = [...new Set([...each.text, ...fromData])].filter(
      (character) => each.style === 'italic' || !taken.has(character),
    )
    for (const character of text) if (each.style === 'normal') taken.add(character)
    outputs.set(`src/ui/fonts/${each.file}.woff2`, await cut(each, text.join('')))
    rules.push(ruleOf(each, text))
  }
  const [latin, ...others] = rules
  outputs.set('src/ui/first-fonts.css', `${latin}\n`)
  outputs.set('src/ui/fonts.css', `${others.join('\n\n')}\n`)
  outputs.set('src/ui/fonts/LICENSE', readFileSync(LICENCE))
}

/** French sets it before signs; the package has none, and any font's will do. */
const NARROW_SPACE = '\u202F'

/** Every character in the texts of the data, in code point order. */
function charactersOf(outputs: Outputs): string[] {
  const characters = new Set<string>()
  for (const [path, content] of outputs) {
    if (typeof content === 'string' && !path.includes('/basemap/')) {
      for (const character of content) characters.add(character)
    }
  }
  return [...characters]
    .filter((character) => character >= ' ' && character !== NARROW_SPACE)
    .toSorted()
}

const cut = ({ script, style, weight }: Face, text: string): Promise<Buffer> =>
  subsetFont(readFileSync(join(PACKAGE, `files/noto-sans-${script}-wght-${style}.woff2`)), text, {
    targetFormat: 'woff2',
    variationAxes: { wght: weight },
  })

const ruleOf = ({ file, style, weight }: Face, text: readonly string[]): string =>
  `@font-face {
  font-family: 'Noto Sans';
  font-style: ${style};
  font-weight: ${weight === 400 ? '400' : `${weight.min} ${weight.max}`};
  font-display: swap;
  src: url('./fonts/${file}.woff2') format('woff2');
  unicode-range: ${rangesOf(text).join(', ')};
}`

const hex = (point: number): string => point.toString(16).toUpperCase().padStart(4, '0')

/** CSS ranges of the characters, neighbours joined. */
function rangesOf(characters: readonly string[]): string[] {
  const points = characters.map((character) => character.codePointAt(0) ?? 0)
  const runs: [first: number, last: number][] = []
  for (const point of points.toSorted((a, b) => a - b)) {
    const run = runs.at(-1)
    if (run && point === run[1] + 1) run[1] = point
    else runs.push([point, point])
  }
  return runs.map(([first, last]) =>
    first === last ? `U+${hex(first)}` : `U+${hex(first)}-${hex(last)}`,
  )
}

/** Whether a character lies in a CSS unicode-range. */
function rangeTest(range: string): (character: string) => boolean {
  const runs = range.split(',').map((run) => {
    const [first = '', last = first] = run.trim().slice(2).split('-')
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)] as const
  })
  return (character) => {
    const point = character.codePointAt(0) ?? 0
    return runs.some(([first, last]) => point >= first && point <= last)
  }
}
