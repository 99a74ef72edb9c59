import { expect, it } from 'vitest'
import { wholeAtlas, wholeCatalogue } from '../../scripts/loaded.ts'
import { INITIAL_STATE } from '../../src/state/initial.ts'
import { linkOf } from '../../src/state/link.ts'
import { stateOf } from '../../src/state/link-read.ts'
import { knownMissiles, missileIdsOf } from '../../src/data/missiles.ts'
import { cityOf } from '../../src/data/loaded-cities.ts'
import { PRESETS } from '../../src/story/presets.ts'

const catalogue = wholeCatalogue()
const atlas = wholeAtlas()

it.each(PRESETS)(
  '$id is a map that can be read, of what the catalogue knows',
  ({ id, link, title }) => {
    const { state, problems } = stateOf(link, INITIAL_STATE)
    const { launchPoints, cities, question } = state.scenario
    expect(problems).toBe(0)
    expect(stateOf(linkOf(state), INITIAL_STATE).state.scenario).toEqual(state.scenario)
    expect(id).toMatch(/^[a-z\d-]+$/)
    expect(title.length).toBeLessThanOrEqual(60)
    const known = knownMissiles(catalogue.missiles)
    expect(launchPoints.flatMap(missileIdsOf).filter((missile) => !known.has(missile))).toEqual([])
    const claims = catalogue.claims.map((claim) => claim.id)
    expect(question.kind !== 'published-claim' || claims.includes(question.claim)).toBe(true)
    expect(cities.chosen === null || cityOf(cities.chosen, atlas) !== null).toBe(true)
  },
)

it('has as many as make a choice, each once', () => {
  expect(PRESETS.length).toBeGreaterThanOrEqual(8)
  expect(new Set(PRESETS.map(({ id }) => id)).size).toBe(PRESETS.length)
  expect(new Set(PRESETS.map(({ title }) => title)).size).toBe(PRESETS.length)
})
