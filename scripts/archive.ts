import { readdirSync, readFileSync } from 'node:fs'
import { zipSync } from 'fflate'

/** File contents by their path in the archive, with `/` between folders. */
export type Files = ReadonlyMap<string, Uint8Array>

/** All files below a folder, as they shall lie below `as` in the archive. */
export function filesIn(folder: string, as: string): Files {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  return new Map(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const path = `${entry.parentPath}/${entry.name}`
        const below = path.slice(folder.length).replaceAll('\\', '/').replace(/^\/+/, '')
        return [`${as}/${below}`, readFileSync(path)]
      }),
  )
}

/** A ZIP archive whose bytes depend on names and contents alone. */
export function archiveOf(files: Files): Uint8Array {
  const paths = [...files.keys()].toSorted()
  return zipSync(Object.fromEntries(paths.map((path) => [path, files.get(path)!])), {
    level: 9,
    // An archive holds local time, so the same day in every zone.
    mtime: new Date(1980, 0, 1),
  })
}

/** The licences of packages whose code is in the page, one after the other. */
export function noticesOf(packages: readonly string[]): string {
  return packages.map(noticeOf).join(`\n${'-'.repeat(72)}\n\n`)
}

/** @throws Error for a package that brings no licence. */
function noticeOf(name: string): string {
  const folder = `node_modules/${name}`
  const licence = readdirSync(folder).find((file) => /^licen[cs]e(\.(txt|md))?$/i.test(file))
  if (licence === undefined) throw new Error(`${name} has no licence file`)
  const { version } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as {
    readonly version: string
  }
  return `${name} ${version}\n\n${readFileSync(`${folder}/${licence}`, 'utf8').trim()}\n`
}
