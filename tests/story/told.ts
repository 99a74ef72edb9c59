import { readFileSync } from 'node:fs'
import { type Asked, decodeStories, type Step, type Story } from '../../src/data/stories.ts'
import { INITIAL_STATE } from '../../src/state/initial.ts'
import { stateOf } from '../../src/state/link-read.ts'
import type { Scenario } from '../../src/state/state.ts'

/** A file of lessons/stories as it is. */
export const encoded = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../lessons/stories/${name}.json`, import.meta.url), 'utf8'))

export const stories = decodeStories(encoded('plan'), encoded('en'))

export const steps = stories.flatMap((story) =>
  story.steps.map((step) => ({ name: `${story.id}.${step.id}`, step })),
)

export const scenarioOf = ({ link }: Step): Scenario => stateOf(link, INITIAL_STATE).state.scenario

/** One text that a reader sees, with what it is filled from: a whole story's by the map of its first step. */
export interface Told {
  readonly where: string
  readonly text: string
  readonly scenario: Scenario
}

const askedTexts = (asked: readonly Asked[]): string[] =>
  asked.flatMap(({ question, answer }) => [question, answer])

const textsOfStep = ({ title, say, notes, asked }: Step): string[] => [
  title,
  say,
  notes,
  ...askedTexts(asked ? [asked] : []),
]

const textsOfStory = ({ title, summary, aims, questions, misconceptions }: Story): string[] => [
  title,
  summary,
  ...aims,
  ...askedTexts([...questions, ...misconceptions]),
]

const toldBy = (where: string, texts: readonly string[], step: Step): Told[] =>
  texts.map((text) => ({ where, text, scenario: scenarioOf(step) }))

export const told: readonly Told[] = [
  ...stories.flatMap((story) => toldBy(story.id, textsOfStory(story), story.steps[0]!)),
  ...steps.flatMap(({ name, step }) => toldBy(name, textsOfStep(step), step)),
]
