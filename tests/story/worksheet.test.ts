import { describe, expect, it } from 'vitest'
import { wholeCatalogue } from '../../scripts/loaded.ts'
import { englishWords } from '../../src/i18n/english.ts'
import { lessonPlanOf, sharedMinutes } from '../../src/story/lesson-plan.ts'
import { worksheetOf } from '../../src/story/worksheet.ts'
import { FIRST_ATLAS } from '../derive/atlas.ts'
import { BERLIN, LONDON, OWN_STORY, VILNIUS, WARSAW } from './own-story.ts'

/** A number and its unit are not parted at the end of a line. */
const km = (length: string): string => `${length}\u00A0km`

const worksheet = (story = OWN_STORY) => worksheetOf(story, FIRST_ATLAS, englishWords, 'km')

describe('a worksheet', () => {
  it('numbers the cities that its questions ask about, each once, in their order', () => {
    const { cities } = worksheet()
    expect(cities.map(({ row }) => row.city.id)).toEqual([BERLIN, WARSAW, VILNIUS])
    expect(cities.map(({ number }) => number)).toEqual([1, 2, 3])
  })

  it('has the distances that research states for Kaliningrad', () => {
    const rounded = worksheet().cities.map(({ row }) => Math.round(row.verdicts[0]!.distanceKm))
    expect(rounded).toEqual([529, 278, 307])
  })

  it('fills questions and answers', () => {
    expect(worksheet().questions.slice(0, 2)).toEqual([
      {
        question: 'Is Berlin in the band?',
        answer: `Yes: ${km('529')}, ${km('29')} inside the band.`,
      },
      {
        question: 'Which is nearer to the launch point, Warsaw or Vilnius?',
        answer: `Warsaw: ${km('278')} against ${km('307')}.`,
      },
    ])
  })

  it('asks of the first step that has the launch points which it names', () => {
    const asked = { question: 'How far is {city 2643743}?', answer: '{km B 2643743}' }
    const { scenario, cities } = worksheet({ ...OWN_STORY, questions: [asked] })
    expect(scenario.launchPoints.map(({ id }) => id)).toEqual(['A', 'B'])
    expect(cities[0]?.row.city.id).toBe(LONDON)
    expect(worksheet().scenario.launchPoints).toHaveLength(1)
  })

  it('says which launch point no step has', () => {
    const asked = { question: 'How far?', answer: '{km H 2643743}' }
    expect(() => worksheet({ ...OWN_STORY, questions: [asked] })).toThrow(/"H"/)
  })

  it('leaves a city out that is not loaded, and is there without a step', () => {
    const asked = { question: '{city 1}', answer: '' }
    expect(worksheet({ ...OWN_STORY, steps: [], questions: [asked] }).cities).toEqual([])
  })
})

describe('a lesson plan', () => {
  const { sources } = wholeCatalogue()
  const plan = lessonPlanOf(
    OWN_STORY,
    sources,
    'https://example.org/',
    FIRST_ATLAS,
    englishWords,
    'km',
  )

  it('leads to each step', () => {
    expect(plan.steps.map(({ address }) => address)).toEqual([
      'https://example.org/#v=1&p=54.71,20.51&s=own.one',
      'https://example.org/#v=1&p=54.71,20.51;48.83,9.8!m.pershing-ii&s=own.two',
      'https://example.org/#v=1&p=54.71,20.51&s=own.three',
    ])
  })

  it('fills what is said, asked and often thought', () => {
    expect(plan.steps[0]?.say).toMatch(/^From Kaliningrad, \d+ of \d+ cities lie in the band\.$/)
    expect(plan.steps[0]?.asked?.answer).toBe(`Yes: ${km('529')}, ${km('29')} inside the band.`)
    expect(plan.misconceptions[0]?.answer).toBe(
      `It banned ground-launched ones from ${km('500')} to ${km('5,500')}.`,
    )
    expect(JSON.stringify(plan)).not.toMatch(/\{(km|margin|city|point|limit|within|total)/)
  })

  it('names each source once, and none that the catalogue lacks', () => {
    expect(plan.sources.map(({ id }) => id)).toEqual(['inf-treaty-text-state-dept-fas'])
  })

  it.each([
    [8, [1, 2, 1, 1, 2, 1]],
    [10, [3, 4, 3]],
    [3, [1, 0, 1, 0, 1]],
    [10, []],
  ])('shares %i minutes evenly and loses none: %j', (minutes, expected) => {
    expect(sharedMinutes(minutes, expected.length)).toEqual(expected)
  })
})
