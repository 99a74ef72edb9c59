import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** What took longest of its project when it was last measured. */
const LONG = [
  'journeys/held',
  'browsers/webkit',
  'map/gestures',
  'journeys/hand-over',
  'journeys/phones',
  'journeys/axe',
  'browsers/firefox',
  'journeys/paper',
  'journeys/example',
  'journeys/engine-choice',
  'journeys/main-job',
  'map/contract',
  'pictures/handles',
  'pictures/twins',
  'pictures/areas',
  'pictures/leak',
  'pictures/rings',
  'pictures/ground',
  'map/svg/areas',
  'geo/verdict',
  'geo/ring',
].map((name) => `/tests/${name}.test.ts`)

/** Long files first, so that at the end no worker waits for one of them; the rest as Vitest has it. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    // oxlint-disable-next-line unicorn/no-array-sort -- it is the sequencer's, and makes a new list
    const sorted = await super.sort(files)
    return sorted.toSorted((one, other) => rankOf(one) - rankOf(other))
  }
}

function rankOf({ moduleId }: TestSpecification): number {
  const rank = LONG.findIndex((name) => moduleId.endsWith(name))
  return rank < 0 ? LONG.length : rank
}
