import { writeFileSync } from 'node:fs'
import {
  choiceOf,
  optionsFrom,
  print,
  UsageError,
  type Streams,
} from '../../geo/scripts/command.ts'
import { launchPointsFrom } from '../../geo/scripts/launch-points.ts'
import { dataFile, svgFile } from '../../src/export/files.ts'
import { DATA_FORMATS } from '../../src/export/types.ts'
import { INITIAL_STATE } from '../../src/state/initial.ts'
import { linkOf } from '../../src/state/link.ts'
import { stateOf } from '../../src/state/link-read.ts'
import { knownMissiles, missileIdsOf } from '../../src/data/missiles.ts'
import { mapSheetOf } from '../loaded.ts'

/** A map, told by its link or by launch points, as a file of any format that needs no browser. */
export async function exportMap(args: readonly string[], { stdout }: Streams): Promise<void> {
  const options = optionsFrom(args, {
    link: { type: 'string' },
    at: { type: 'string', multiple: true },
    format: { type: 'string' },
    base: { type: 'string', default: '' },
    out: { type: 'string' },
  })
  const format = choiceOf('format', options.format ?? '', [...DATA_FORMATS, 'svg'])
  const state = stateFrom(options.link, options.at)
  const address = `${baseFrom(options.base)}#${linkOf(state)}`
  const madeOn = new Date().toISOString().slice(0, 10)
  const sheet = mapSheetOf(state, address, madeOn)
  const known = knownMissiles(sheet.catalogue.missiles)
  const unknown = state.scenario.launchPoints.flatMap(missileIdsOf).find((id) => !known.has(id))
  if (unknown !== undefined) {
    throw new UsageError(`no missile or range "${unknown}" in the catalogue`)
  }
  const { content } = format === 'svg' ? svgFile(sheet) : dataFile(format, sheet)
  if (options.out === undefined) await print(stdout, String(content))
  else writeTo(options.out, String(content))
}

function stateFrom(link: string | undefined, at: readonly string[] | undefined) {
  if ((link === undefined) === (at === undefined)) {
    throw new UsageError(
      'give either --link, e.g. --link "#v=1&p=54.71,20.51", or --at once or more',
    )
  }
  const points = at === undefined ? [] : launchPointsFrom(at)
  const text = link ?? `p=${points.map(([lng, lat]) => `${lat},${lng}`).join(';')}`
  const { state, problems } = stateOf(text.replace(/^[^#]*#/, ''), INITIAL_STATE)
  if (problems > 0) {
    const parts = problems === 1 ? 'a part' : `${problems} parts`
    throw new UsageError(
      `${parts} of the link cannot be read; LINKS.md tells how links are written`,
    )
  }
  return state
}

function baseFrom(text: string): string {
  if (text === '') return ''
  if (!/^https?:\/\/[^#?]+$/.test(text)) {
    throw new UsageError(`--base must be the address of the page, https://…/, got "${text}"`)
  }
  return text.endsWith('/') ? text : `${text}/`
}

function writeTo(path: string, content: string): void {
  try {
    writeFileSync(path, content)
  } catch (error) {
    throw new UsageError(`cannot write ${path}: ${(error as NodeJS.ErrnoException).code}`)
  }
}
