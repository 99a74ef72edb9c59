import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { englishWords } from '../../src/i18n/english.ts'
import type { Action } from '../../src/state/actions.ts'
import { INITIAL_STATE } from '../../src/state/initial.ts'
import { type Catalogue, NO_CATALOGUE } from '../../src/data/missiles.ts'
import { createStore } from '../../src/state/store.ts'
import { questionsOf } from '../../src/story/quiz.ts'
import type { QuizQuestion as Question } from '../../src/story/quiz-types.ts'
import { answerLines } from '../../src/story/quiz-words.ts'
import { Quiz } from '../../src/ui/quiz/Quiz.tsx'
import { QuizAnswer } from '../../src/ui/quiz/QuizAnswer.tsx'
import { QuizQuestion } from '../../src/ui/quiz/QuizQuestion.tsx'
import { QuizSection } from '../../src/ui/quiz/QuizSection.tsx'
import { AppProvider } from '../../src/ui/store.ts'
import { catalogue } from '../geo/catalogue-data.ts'
import { FIRST_ATLAS } from '../derive/atlas.ts'
import { appPartsOf } from './app-parts.ts'

const nothing = () => undefined

/** A part of the page as markup, after these actions. */
function markupOf(
  part: React.ReactNode,
  actions: readonly Action[] = [],
  loaded: Catalogue = catalogue,
): string {
  const store = createStore(INITIAL_STATE)
  for (const action of actions) store.dispatch(action)
  const value = appPartsOf(store, { catalogue: loaded })
  return renderToString(createElement(AppProvider, { value }, part)).replaceAll('<!-- -->', '')
}

const { launchPoints, cities } = INITIAL_STATE.scenario
const QUESTIONS = questionsOf(
  { launchPoints, minPopulation: cities.minPopulation },
  FIRST_ATLAS,
  catalogue,
  1,
)

const asked = (kind: Question['kind']): Question => QUESTIONS.find((one) => one.kind === kind)!

const questionMarkup = (kind: Question['kind']): string =>
  markupOf(
    createElement(QuizQuestion, {
      question: asked(kind),
      progress: 'Question 1 of 8',
      nextLabel: 'Next question',
      onNext: nothing,
      ref: null,
    }),
  )

const answerMarkup = (kind: Question['kind']): string =>
  markupOf(
    createElement(QuizAnswer, {
      question: asked(kind),
      heading: 'That is right.',
      lines: answerLines(asked(kind), englishWords, 'km'),
      ref: null,
    }),
  )

describe('the section of the quiz', () => {
  it('offers the quiz, and once opened a way to close it', () => {
    expect(markupOf(createElement(QuizSection))).toContain('Quiz: predict, then check')
    const open = markupOf(createElement(QuizSection), [{ kind: 'quizOpened' }])
    expect(open).toContain('Close the quiz')
    expect(open).toContain('Loading the quiz …')
  })
})

describe('the quiz', () => {
  it('waits for the catalogue', () => {
    expect(markupOf(createElement(Quiz), [], NO_CATALOGUE)).toContain('Loading the quiz …')
  })

  it('asks the first of eight about the launch point, without an answer', () => {
    const markup = markupOf(createElement(Quiz))
    expect(markup).toContain('Question 1 of 8')
    expect(markup).toContain('From Kaliningrad, which of these cities lie in the band?')
    expect(markup).not.toMatch(/\d\s?km/)
  })

  it('asks from a site without launch points', () => {
    const markup = markupOf(createElement(Quiz), [{ kind: 'launchPointRemoved', id: 'A' }])
    expect(markup).toMatch(/From [^<]+, (which|can) /)
  })
})

describe('a question', () => {
  it.each([
    ['band', 'checkbox', 4],
    ['reach', 'radio', 3],
    ['circle', 'radio', 3],
    ['nearer', 'radio', 2],
  ] as const)('of kind %s is a group of %s, %i in all', (kind, type, count) => {
    const markup = questionMarkup(kind)
    expect(markup).toMatch(/<fieldset><legend>.*<h3 tabindex="-1">[^<]+<\/h3><\/legend>/i)
    expect(markup.match(new RegExp(`<label><input type="${type}"`, 'g'))).toHaveLength(count)
    expect(markup).toContain('<button type="submit" class="button">Check</button>')
    expect(markup).not.toContain('checked=""')
  })

  it('is answered line by line, with what can be shown on the map and the sources of a claim', () => {
    expect(answerMarkup('band').match(/aria-label="Show [^"]+ on the map"/g)).toHaveLength(4)
    expect(answerMarkup('reach')).toMatch(/<summary>Sources<\/summary>/)
    expect(answerMarkup('circle')).not.toContain('Sources')
  })
})
