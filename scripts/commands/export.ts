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
import { claimOf } from '../../src/derive/claim-check.ts'
import { DATA_FORMATS, type MapSheet } from '../../src/export/types.ts'
import { INITIAL_STATE } from '../../src/state/initial.ts'
import { linkOf } from '../../src/state/link.ts'
import { faultOf } from '../../src/state/link-fault.ts'
import { stateOf } from '../../src/state/link-read.ts'
import { knownMissiles } from '../../src/data/missiles.ts'
import { unknownIn } from '../../src/data/unknown-names.ts'
import type { AppState, Scenario } from '../../src/state/state.ts'
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
  refuseUnknown(state.scenario, sheet)
  const { content } = format === 'svg' ? svgFile(sheet) : dataFile(format, sheet)
  if (options.out === undefined) await print(stdout, String(content))
  else writeTo(options.out, String(content))
}

function stateFrom(link: string | undefined, at: readonly string[] | undefined): AppState {
  if (link !== undefined && at === undefined) return stateOfLink(link)
  if (link !== undefined || at === undefined) {
    throw new UsageError(
      'give either --link, e.g. --link "#v=1&p=54.71,20.51", or --at once or more',
    )
  }
  const points = launchPointsFrom(at).map(([lng, lat]) => `${lat},${lng}`)
  return stateOfLink(`p=${points.join(';')}`)
}

/** @throws UsageError for a link that cannot be read from end to end. */
export function stateOfLink(link: string): AppState {
  const opened = stateOf(link, INITIAL_STATE)
  const fault = faultOf(opened)
  if (fault !== null) throw new UsageError(`--link: ${fault}`)
  return opened.state
}

/** @throws UsageError when a link names what the data do not hold. */
function refuseUnknown(scenario: Scenario, { catalogue, atlas }: MapSheet): void {
  const { question } = scenario
  const { missiles, cities } = unknownIn(scenario, { catalogue, atlas }, { everyCity: true })
  const asked = question.kind === 'city' && question.missile !== null ? [question.missile] : []
  const known = knownMissiles(catalogue.missiles)
  const missile = [...missiles, ...asked].find((id) => !known.has(id))
  if (missile !== undefined) {
    throw new UsageError(`no missile or range "${missile}" in the catalogue`)
  }
  if (question.kind === 'published-claim' && claimOf(question, catalogue.claims) === null) {
    throw new UsageError(`no claim "${question.claim}" in the catalogue`)
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

function writeTo(path: string, content: string): void {
  try {
    writeFileSync(path, content)
  } catch (error) {
    throw new UsageError(`cannot write ${path}: ${(error as NodeJS.ErrnoException).code}`)
  }
}
