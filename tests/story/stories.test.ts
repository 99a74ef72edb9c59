import { describe, expect, it } from 'vitest'
import { isChecked, verdictOf } from '../../geo/index.ts'
import { wholeAtlas, wholeCatalogue, words } from '../../scripts/loaded.ts'
import { INITIAL_STATE } from '../../src/state/initial.ts'
import { linkOf } from '../../src/state/link.ts'
import { stateOf } from '../../src/state/link-read.ts'
import { drawnRangesOf, knownMissiles, missileIdsOf } from '../../src/data/missiles.ts'
import { cityOf } from '../../src/data/loaded-cities.ts'
import { filled } from '../../src/story/filled.ts'
import { decodeStories } from '../../src/data/stories.ts'
import { CHARGE, CHARGED_BY, IN_FORCE, LAST_DAY, LOADED, UNLAWFUL } from '../geo/wording-rules.ts'
import { STATED_KM } from './stated-distances.ts'
import { encoded, scenarioOf, steps, stories, told } from './told.ts'

const atlas = wholeAtlas()
const catalogue = wholeCatalogue()
const sourceById = new Map(catalogue.sources.map((source) => [source.id, source]))

/** Longest text of a step on a wall, in characters, with its figures. */
const LONGEST_SAY = 240
const LONGEST_TITLE = 60

const textsOf = (rows: readonly object[]) => ({ kind: 'stories', stories: rows })

describe('each story', () => {
  it.each(stories)('$id has what a lesson needs', (story) => {
    expect(story.minutes).toBeGreaterThan(0)
    expect(story.steps.length).toBeGreaterThanOrEqual(5)
    expect(story.steps.length).toBeLessThanOrEqual(8)
    expect(story.aims).toHaveLength(3)
    expect([5, 6]).toContain(story.questions.length)
    expect([3, 4]).toContain(story.misconceptions.length)
    const asked = story.steps.filter((step) => step.asked !== null)
    expect(asked.length).toBeGreaterThanOrEqual(story.steps.length / 2)
    expect(story.title.length).toBeLessThanOrEqual(LONGEST_TITLE)
  })

  it('is there: four, each with an address of its own', () => {
    const ids = ['what-was-banned', 'kaliningrad', 'euromissiles', 'how-it-ended']
    expect(stories.map(({ id }) => id)).toEqual(ids)
    expect(new Set(steps.map(({ name }) => name)).size).toBe(steps.length)
  })

  it('cannot lack a text', () => {
    const plan = encoded('plan')
    expect(() => decodeStories(plan, textsOf([]))).toThrow('lack the story "what-was-banned"')
    const { stories: rows } = encoded('en') as { stories: readonly object[] }
    const stepless = textsOf(rows.map((row) => Object.assign({}, row, { steps: [] })))
    expect(() => decodeStories(plan, stepless)).toThrow('lack the step "two-ends"')
  })
})

describe.each(steps)('the step $name', ({ name, step }) => {
  it('shows a map that can be read and written again', () => {
    const { state, problems } = stateOf(step.link, INITIAL_STATE)
    expect(problems).toBe(0)
    expect(step.link).toMatch(/^v=1&/)
    expect(stateOf(linkOf(state), INITIAL_STATE).state.scenario).toEqual(state.scenario)
    expect(state).toEqual({ ...INITIAL_STATE, scenario: state.scenario })
  })

  it('has an address', () => {
    const [story, id] = name.split('.')
    const { state } = stateOf(`v=1&s=${name}`, INITIAL_STATE)
    expect(state.activity).toEqual({ kind: 'story', story, step: id })
  })

  it('draws missiles, cities and claims of the catalogue', () => {
    const { launchPoints, cities, question } = scenarioOf(step)
    const known = knownMissiles(catalogue.missiles)
    for (const point of launchPoints) {
      const carried = missileIdsOf(point)
      expect(carried.filter((id) => !known.has(id))).toEqual([])
      const drawn = drawnRangesOf(point, catalogue.missiles)
      expect(drawn.length).toBeGreaterThanOrEqual(carried.length)
    }
    const named = [...cities.labelled, ...(cities.chosen === null ? [] : [cities.chosen])]
    expect(named.filter((id) => cityOf(id, atlas) === null)).toEqual([])
    const claims = catalogue.claims.map((claim) => claim.id)
    expect(question.kind !== 'published-claim' || claims.includes(question.claim)).toBe(true)
  })

  it('rests on sources of the catalogue, of which one was opened', () => {
    expect(step.sources.filter((id) => !sourceById.has(id))).toEqual([])
    expect(isChecked(step.sources.flatMap((id) => sourceById.get(id) ?? []))).toBe(true)
    expect(new Set(step.sources).size).toBe(step.sources.length)
  })

  it('is short enough for a wall, in km and in miles', () => {
    expect(step.title.length).toBeLessThanOrEqual(LONGEST_TITLE)
    for (const units of ['km', 'mi'] as const) {
      const say = filled(step.say, scenarioOf(step), atlas, words, units)
      expect(say.length).toBeLessThanOrEqual(LONGEST_SAY)
    }
    const sentences = step.notes.match(/(?<!\b[A-Z])[.?!”](?= [A-Z“]|$)/g) ?? []
    expect(sentences.length).toBeGreaterThanOrEqual(2)
    expect(sentences.length).toBeLessThanOrEqual(5)
  })
})

describe('the figures in the texts', () => {
  it.each(['km', 'mi'] as const)('are all there, in %s', (units) => {
    const texts = told.map(({ text, scenario }) => filled(text, scenario, atlas, words, units))
    expect(texts.filter((text) => /[{}…]|NaN|undefined/.test(text))).toEqual([])
  })

  it('are worked out, but for the limits and what somebody gives for a range', () => {
    const given = new Set([500, 5500])
    for (const { claims } of catalogue.missiles) {
      for (const { lowKm, highKm } of claims) {
        for (const km of [lowKm, highKm]) if (km !== null) given.add(km)
      }
    }
    const byHand = told.flatMap(({ where, text }) =>
      [...text.matchAll(/(\d[\d,.]*)[ \u00a0]?(?:km|kilomet)/g)].map((found) => ({
        where,
        km: Number(found[1]!.replaceAll(',', '')),
      })),
    )
    expect(byHand.length).toBeGreaterThan(20)
    expect(byHand.filter(({ km }) => !given.has(km))).toEqual([])
    expect(told.filter(({ text }) => /\d ?(?:mi|miles)\b/.test(text))).toEqual([])
  })

  it('agree with distances stated elsewhere', () => {
    const used = new Set<string>()
    for (const { text, scenario, where } of told) {
      for (const [, letter, id] of text.matchAll(/\{(?:km|margin) (\w) (\d+)\}/g)) {
        const point = scenario.launchPoints.find((one) => one.id === letter)!
        const city = cityOf(Number(id), atlas)!
        const row = `${point.at[1]},${point.at[0]} ${city.name}`
        const stated = STATED_KM[row]
        if (stated === undefined) continue
        used.add(row)
        const off = Math.abs(verdictOf(city.at, point.at).distanceKm - stated)
        expect({ where, row, agrees: off <= 1 }).toEqual({ where, row, agrees: true })
      }
    }
    expect([...used].toSorted()).toEqual(Object.keys(STATED_KM).toSorted())
  })
})

describe('the wording', () => {
  it('speaks of distance and reach, never of aims or of places out of danger', () => {
    expect(told.filter(({ text }) => LOADED.test(text))).toEqual([])
  })

  it('calls nothing unlawful', () => {
    expect(told.filter(({ text }) => UNLAWFUL.test(text))).toEqual([])
  })

  it('says of every violation who says so', () => {
    const charges = told.filter(({ text }) => CHARGE.test(text))
    expect(charges.length).toBeGreaterThan(5)
    expect(charges.filter(({ text }) => !CHARGED_BY.test(text))).toEqual([])
  })

  it('gives a denial in the same text as a charge', () => {
    const charges = told.filter(({ text }) => CHARGE.test(text))
    expect(charges.filter(({ text }) => !/Russia denies/.test(text))).toEqual([])
  })

  it('calls nothing banned after the treaty ended', () => {
    const after = told.filter(({ scenario }) => (scenario.onDate ?? '') > LAST_DAY)
    expect(after.length).toBeGreaterThan(10)
    expect(after.filter(({ text }) => IN_FORCE.test(text))).toEqual([])
  })
})
