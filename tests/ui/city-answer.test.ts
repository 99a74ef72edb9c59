import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { INITIAL_STATE } from '../../src/state/initial.ts'
import { type Catalogue, NO_CATALOGUE } from '../../src/data/missiles.ts'
import { createStore } from '../../src/state/store.ts'
import { CityAnswer, CityDetail } from '../../src/ui/question/CityAnswer.tsx'
import { AppProvider } from '../../src/ui/store.ts'
import { catalogue } from '../geo/catalogue-data.ts'
import { cityNamed } from './catalogue.ts'
import { appPartsOf } from './app-parts.ts'

/** The answer as markup, with its text alone. */
function answerFor(city: string | null, missile: string | null, loaded: Catalogue = catalogue) {
  const store = createStore(INITIAL_STATE)
  store.dispatch({ kind: 'cityChosen', id: city === null ? null : cityNamed(city).id })
  store.dispatch({ kind: 'questionAsked', question: { kind: 'city', missile } })
  const parts = appPartsOf(store, { catalogue: loaded })
  const markup = renderToString(
    createElement(
      AppProvider,
      { value: parts },
      createElement(CityAnswer),
      createElement(CityDetail),
    ),
  )
  const text = markup.replaceAll('<!-- -->', '').replaceAll(/<[^>]*>/g, ' ')
  return { markup, text: text.replaceAll(/\s+/g, ' ') }
}

describe('the answer about a city', () => {
  it('asks for a city first', () => {
    const { markup, text } = answerFor(null, null)
    expect(text).toContain('Choose a city: search, or click its mark.')
    expect(markup).toContain('role="combobox"')
  })

  it('waits for the catalogue', () => {
    expect(answerFor('Berlin', null, NO_CATALOGUE).text).toContain('Loading the sites …')
  })

  it('shows the nearest twelve of 52 sites, and says what is left out', () => {
    const { markup, text } = answerFor('Berlin', null)
    expect(text).toMatch(/of 52 sites of the catalogue lie in the band around Berlin\./)
    expect(markup.match(/aria-label="Put a launch point here: /g)).toHaveLength(12)
    expect(text).toContain('Show all 52')
    expect(text).toContain('Left out: 5 points for reckoning and uncertain entries.')
    expect(text).not.toContain('compared with distances')
  })

  it('marks the missile that is asked by, and what the comparison does not say', () => {
    const { markup, text } = answerFor('Berlin', 'ss-20/us-state')
    expect(markup).toMatch(/<option value="ss-20\/us-state" selected="">RSD-10 Pioner/)
    expect(text).toContain('That does not say that this missile was at any of these sites.')
  })

  it('says when the catalogue has no figure', () => {
    const { markup, text } = answerFor('Berlin', 'unknown-missile')
    expect(text).toContain('Our catalogue has no checked figure for this range.')
    expect(markup).not.toContain('>unknown-missile<')
  })
})
