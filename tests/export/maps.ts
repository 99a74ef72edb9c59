import { mapSheetOf } from '../../scripts/loaded.ts'
import { ENGLISH } from '../../scripts/speech.ts'
import type { MapSheet } from '../../src/export/types.ts'
import { INITIAL_STATE } from '../../src/state/initial.ts'
import { stateOf } from '../../src/state/link-read.ts'

/** The map of a link, with everything that an export needs, made on 27 November 2026. */
export function mapOf(link: string, speech = ENGLISH): MapSheet {
  const { state, problems } = stateOf(link, INITIAL_STATE)
  if (problems > 0) throw new Error(`The link of the test is bad: ${link}`)
  return mapSheetOf(state, `https://example.org/map/#${link}`, '2026-11-27', { speech })
}

/** Where rings are hard to draw: an ordinary place, over the pole, on the antimeridian, at the pole, in the Mediterranean. */
export const HARD_PLACES = [
  ['Kaliningrad', '54.71,20.51'],
  ['Magadan', '59.56,150.8'],
  ['the antimeridian', '66,180'],
  ['the North Pole', '90,0'],
  ['Comiso', '36.95,14.61'],
] as const
