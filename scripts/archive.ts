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

const PLAIN = ['LICENSE', 'LINKS.md', 'docs/EMBEDDING.md', 'docs/GESTURES.md']

/**
 * The built page with what a newsroom needs to serve it.
 * @param top Folder that the archive unpacks to.
 * @param built Folder of the page.
 */
export const newsroomFiles = (top: string, built: string): Files =>
  new Map([
    ...filesIn(built, `${top}/dist`),
    ...filesIn('hosting', `${top}/hosting`),
    ...PLAIN.map((path) => [`${top}/${path}`, readFileSync(path)] as const),
    [`${top}/README.md`, readFileSync('hosting/README.md')],
    [`${top}/SOURCES.md`, readFileSync('geo/data/SOURCES.md')],
  ])
