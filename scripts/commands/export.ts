import { writeFileSync } from 'node:fs'
import {
  choiceOf,
  optionsFrom,
  print,
  UsageError,
  type Streams,
} from '../../geo/scripts/command.ts'
import { launchPointsFrom } from '../../geo/scripts/launch-points.ts'
import { claimOf } from '../../src/derive/claim-check.ts'
import { textFile } from '../../src/export/files.ts'
import { DATA_FORMATS, type ExportFormat, type MapSheet } from '../../src/export/types.ts'
import { xlsxFile } from '../../src/export/xlsx.ts'
import { INITIAL_STATE } from '../../src/state/initial.ts'
import { linkOf } from '../../src/state/link.ts'
import { faultOf } from '../../src/state/link-fault.ts'
import { type Opened, stateOf } from '../../src/state/link-read.ts'
import { knownMissiles } from '../../src/data/missiles.ts'
import { unknownIn } from '../../src/data/unknown-names.ts'
import type { Scenario } from '../../src/state/state.ts'
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
  refuseUnknown(state.scenario, sheet)
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

type OpenedLink = Pick<Opened, 'state' | 'asked'>

function openedFrom(link: string | undefined, at: readonly string[] | undefined): OpenedLink {
  if (link !== undefined && at === undefined) return openedLink(link)
  if (link !== undefined || at === undefined) {
    throw new UsageError(
      'give either --link, e.g. --link "#v=1&p=54.71,20.51", or --at once or more',
    )
  }
  const points = launchPointsFrom(at).map(([lng, lat]) => `${lat},${lng}`)
  return openedLink(`p=${points.join(';')}`)
}

/** @throws UsageError for a link that cannot be read from end to end. */
export function openedLink(link: string): OpenedLink {
  const opened = stateOf(link, INITIAL_STATE)
  const fault = faultOf(opened)
  if (fault !== null) throw new UsageError(`--link: ${fault}`)
  return opened
}

/** @throws UsageError when a link names what the data do not hold. */
function refuseUnknown(scenario: Scenario, { data }: MapSheet): void {
  const { catalogue } = data
  const { question } = scenario
  const { missiles, cities } = unknownIn(scenario, data, { everyCity: true })
  const asked = question.kind === 'city' && question.missile !== null ? [question.missile] : []
  const known = knownMissiles(catalogue.missiles)
  const missile = [...missiles, ...asked].find((id) => !known.has(id))
  if (missile !== undefined) {
    throw new UsageError(`no missile or range "${missile}" in the catalogue`)
  }
  if (question.kind === 'published-claim' && claimOf(question, catalogue.claims) === null) {
    throw new UsageError(`no claim "${question.claim}" in the catalogue`)
  }
  if (question.kind === 'city' && scenario.cities.chosen === null) {
    throw new UsageError(
      'the question asks about a city and names none: add its GeoNames id, e.g. x=2950159',
    )
  }
  const [city] = cities
  if (city !== undefined) {
    throw new UsageError(`no city with the GeoNames id ${city} in the data`)
  }
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
