import { type Row, rowsOf } from '../../geo/index.ts'

/** A step as it is the same in every language. */
export interface StepPlan {
  /** Part of an address: kept for ever. */
  readonly id: string
  /** What it shows, by LINKS.md, without `#`. */
  readonly link: string
  /** Ids of sources in the catalogue; at least one. */
  readonly sources: readonly string[]
}

export interface StoryPlan {
  /** Part of an address: kept for ever. */
  readonly id: string
  /** How long a class takes for it. */
  readonly minutes: number
  readonly steps: readonly StepPlan[]
}

/** A question to a class, with its answer. Texts may hold places for figures: see `filled`. */
export interface Asked {
  readonly question: string
  readonly answer: string
}

export interface Step extends StepPlan {
  readonly title: string
  /** What the class reads: one or two sentences. */
  readonly say: string
  /** What the teacher knows beyond that. */
  readonly notes: string
  /** Asked before it is told; null where there is nothing to guess. */
  readonly asked: Asked | null
}

export interface Story extends StoryPlan {
  readonly title: string
  readonly summary: string
  readonly steps: readonly Step[]
  /** What a class can do after it. */
  readonly aims: readonly string[]
  /** For the worksheet and its key. */
  readonly questions: readonly Asked[]
  /** What pupils often think, and what is so. */
  readonly misconceptions: readonly Asked[]
}

/**
 * The stories in one language, out of the plan of all languages and the texts of one. Places for figures in texts of a
 * whole story are filled from the map of its first step.
 * @throws Error that names the field when a file has another shape, or when the texts lack a story or a step.
 */
export function decodeStories(plan: unknown, texts: unknown): readonly Story[] {
  const byStory = new Map(rowsOf(texts, 'stories').map((row) => [row.text('id'), row]))
  return rowsOf(plan, 'stories').map((row) => {
    const id = row.text('id')
    const text = byStory.get(id)
    if (!text) throw new Error(`The texts lack the story "${id}"`)
    const bySteps = new Map(text.rows('steps').map((step) => [step.text('id'), step]))
    return {
      id,
      minutes: row.number('minutes'),
      title: text.text('title'),
      summary: text.text('summary'),
      aims: text.texts('aims'),
      questions: text.rows('questions').map(askedIn),
      misconceptions: text.rows('misconceptions').map(askedIn),
      steps: row.rows('steps').map((step) => {
        const ofStep = bySteps.get(step.text('id'))
        if (!ofStep) throw new Error(`The texts of "${id}" lack the step "${step.text('id')}"`)
        return stepOf(step, ofStep)
      }),
    }
  })
}

const stepOf = (plan: Row, text: Row): Step => {
  const asked = text.rowOrNull('asked')
  return {
    id: plan.text('id'),
    link: plan.text('link'),
    sources: plan.texts('sources'),
    title: text.text('title'),
    say: text.text('say'),
    notes: text.text('notes'),
    asked: asked && askedIn(asked),
  }
}

const askedIn = (row: Row): Asked => ({
  question: row.text('question'),
  answer: row.text('answer'),
})
