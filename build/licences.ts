import { existsSync, readFileSync, readdirSync } from 'node:fs'
import type { Plugin, Rolldown } from 'vite'
import about from '../package.json' with { type: 'json' }

/** Beside the page; in a lesson, which is one file, the same text stands within it. */
export const LICENCES_FILE = 'licences.txt'

/** What Vite's `build.license` calls its list of the packages in a bundle. */
export const BUNDLED_LIST = 'bundled-packages.json'

/**
 * The terms on which something of others may be in a build, by SPDX identifier (the public domain has none). All of them
 * let anyone use, change and pass it on, and ask for no more than credit, and that their text goes along.
 */
export const ALLOWED: readonly string[] = [
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  '0BSD',
  'OFL-1.1',
  'CC-BY-4.0',
  'Unicode-3.0',
  'public domain',
]

/** A work in a build, and the terms on which it is there. */
export interface Licence {
  readonly name: string
  readonly version?: string
  /** SPDX expression; a package may lack it, and its text. */
  readonly identifier?: string
  readonly text?: string
}

/**
 * The packages in a bundle that was made with `build.license`, and those that they hold in files of their own.
 * @throws Error when Vite has listed none.
 */
export function licencesIn(
  output: readonly (Rolldown.OutputAsset | Rolldown.OutputChunk)[],
): readonly Licence[] {
  const list = output.find(({ fileName }) => fileName === BUNDLED_LIST)
  if (list?.type !== 'asset') throw new Error('Vite has listed no packages: see `build.license`')
  const modules = output.flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []))
  const listed = (JSON.parse(String(list.source)) as Licence[]).map(({ name }) => name)
  return [...new Set([...listed, ...modules.flatMap(packagesWithin)])].map(licenceOf)
}

/** Names of the packages that a file of a package is bundled from, as the source map beside it tells. */
export function packagesWithin(file: string): readonly string[] {
  const map = `${file}.map`
  if (!file.includes('node_modules/') || !existsSync(map)) return []
  const { sources } = JSON.parse(readFileSync(map, 'utf8')) as {
    readonly sources: readonly string[]
  }
  const names = sources.map((source) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1])
  return [...new Set(names)].filter((name) => name !== undefined)
}

/** An installed package. Some have the text of their licence in their README alone, some a notice to go with it. */
export function licenceOf(name: string): Licence {
  const folder = `node_modules/${name}`
  const { version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as {
    readonly version: string
    readonly license?: string
  }
  const files = readdirSync(folder)
  const read = (pattern: RegExp): string => {
    const file = files.find((one) => pattern.test(one))
    return file === undefined ? '' : readFileSync(`${folder}/${file}`, 'utf8')
  }
  const [, inReadme = ''] = /^#+ licen[cs]e.*\n([^#]*)/im.exec(read(/^readme/i)) ?? []
  const text = `${read(/^(licen[cs]e|copying)/i) || inReadme}\n\n${read(/^notice/i)}`.trim()
  return { name, version, ...(license && { identifier: license }), ...(text && { text }) }
}

/** What is no package: data, type, and the page itself. */
const works = (): readonly Licence[] => [
  work('Noto Sans', 'OFL-1.1', 'src/ui/fonts/LICENSE'),
  work('GeoNames (https://www.geonames.org)', 'CC-BY-4.0', 'geo/sources/licences/CC-BY-4.0.txt'),
  work('Unicode CLDR', 'Unicode-3.0', 'geo/sources/licences/Unicode-3.0.txt'),
  work('Natural Earth', 'public domain', 'geo/sources/licences/natural-earth.txt'),
  licenceOf('world-atlas'),
]

const work = (name: string, identifier: string, file: string): Licence => ({
  name,
  identifier,
  text: readFileSync(file, 'utf8'),
})

/** Whether one of the terms that an expression offers is allowed; of what demands several none is. */
const isAllowed = (expression: string): boolean =>
  expression
    .replaceAll(/[()]/g, '')
    .split(' OR ')
    .some((identifier) => ALLOWED.includes(identifier))

/**
 * The full texts, equal ones once, of this page, its data and type, and `packages`.
 * @throws Error when a package has no text, or terms that are not in `ALLOWED`.
 */
export function licencesText(packages: readonly Licence[]): string {
  const all = [...new Map([...packages, ...works()].map((one) => [one.name, one])).values()]
  const refused = all.flatMap(({ name, identifier = '', text }) => [
    ...(text ? [] : [`${name} brings no text of its licence`]),
    ...(isAllowed(identifier)
      ? []
      : [`${name} is under "${identifier}", not one of ${ALLOWED.join(', ')}`]),
  ])
  if (refused.length > 0) throw new Error(refused.join('\n'))
  const titles = new Map<string, string[]>()
  for (const { name, version, identifier, text = '' } of all.toSorted(byName)) {
    const title = `${[name, version].filter(Boolean).join(' ')}, ${identifier}`
    titles.set(text.trim(), [...(titles.get(text.trim()) ?? []), title])
  }
  const parts = [
    `Banned Band ${about.version}, ${about.license}\n\n${readFileSync('LICENSE', 'utf8').trim()}`,
    'What others have made of it. The page tells what each is used for, and what was changed in the data, under Sources and licences.',
    ...[...titles].map(([text, of]) => `${of.join('\n')}\n\n${text}`),
  ]
  return `${parts.join(`\n\n${'-'.repeat(72)}\n\n`)}\n`
}

const byName = (one: Licence, other: Licence): number => (one.name < other.name ? -1 : 1)

/**
 * Writes the texts of all that is in the build beside the page.
 * @param scripts What is in the scripts that are built apart from the page.
 */
export function licences(scripts: () => readonly Licence[]): Plugin {
  return {
    name: 'licences',
    apply: 'build',
    config: () => ({ build: { license: { fileName: BUNDLED_LIST } } }),
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const source = licencesText([...licencesIn(Object.values(bundle)), ...scripts()])
        delete bundle[BUNDLED_LIST]
        this.emitFile({ type: 'asset', fileName: LICENCES_FILE, source })
      },
    },
  }
}
