import { writeFileSync } from 'node:fs'
import {
  choiceOf,
  optionsFrom,
  print,
  UsageError,
  type Streams,
} from '../../geo/scripts/command.ts'
import { launchPointsFrom } from '../../geo/scripts/launch-points.ts'
import { textFile } from '../../src/export/files.ts'
import { DATA_FORMATS, type ExportFormat, type MapSheet } from '../../src/export/types.ts'
import { xlsxFile } from '../../src/export/xlsx.ts'
import { INITIAL_STATE } from '../../src/state/initial.ts'
import { linkOf } from '../../src/state/link.ts'
import { type Opened, stateOf } from '../../src/state/link-read.ts'
import { knownMissiles, missileIdsOf } from '../../src/data/missiles.ts'
import { mapSheetOf } from '../loaded.ts'
import { speechIn } from '../speech.ts'

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
  if (format === 'xlsx' && options.out === undefined) {
    throw new UsageError('--format xlsx needs --out, the file to write')
  }
  const { state, asked } = openedFrom(options.link, options.at)
  const address = `${baseFrom(options.base)}#${linkOf(state, asked)}`
  const madeOn = new Date().toISOString().slice(0, 10)
  const speech = await speechIn(state.preferences.language)
  const sheet = mapSheetOf(state, address, madeOn, { speech })
  const known = knownMissiles(sheet.data.catalogue.missiles)
  const unknown = state.scenario.launchPoints.flatMap(missileIdsOf).find((id) => !known.has(id))
  if (unknown !== undefined) {
    throw new UsageError(`no missile or range "${unknown}" in the catalogue`)
  }
  const content = await contentOf(format, sheet)
  if (options.out === undefined) await print(stdout, String(content))
  else writeTo(options.out, content)
}

async function contentOf(
  format: Exclude<ExportFormat, 'png'>,
  sheet: MapSheet,
): Promise<string | Uint8Array> {
  if (format !== 'xlsx') return String(textFile(format, sheet).content)
  const { content } = await xlsxFile(sheet)
  return new Uint8Array(await new Blob([content]).arrayBuffer())
}

function openedFrom(
  link: string | undefined,
  at: readonly string[] | undefined,
): Pick<Opened, 'state' | 'asked'> {
  if ((link === undefined) === (at === undefined)) {
    throw new UsageError(
      'give either --link, e.g. --link "#v=1&p=54.71,20.51", or --at once or more',
    )
  }
  const points = at === undefined ? [] : launchPointsFrom(at)
  const text = link ?? `p=${points.map(([lng, lat]) => `${lat},${lng}`).join(';')}`
  const { state, asked, problems } = stateOf(text.replace(/^[^#]*#/, ''), INITIAL_STATE)
  if (problems > 0) {
    const parts = problems === 1 ? 'a part' : `${problems} parts`
    throw new UsageError(
      `${parts} of the link cannot be read; LINKS.md tells how links are written`,
    )
  }
  return { state, asked }
}

function baseFrom(text: string): string {
  if (text === '') return ''
  if (!/^https?:\/\/[^#?]+$/.test(text)) {
    throw new UsageError(`--base must be the address of the page, https://…/, got "${text}"`)
  }
  return text.endsWith('/') ? text : `${text}/`
}

function writeTo(path: string, content: string | Uint8Array): void {
  try {
    writeFileSync(path, content)
  } catch (error) {
    throw new UsageError(`cannot write ${path}: ${(error as NodeJS.ErrnoException).code}`)
  }
}
