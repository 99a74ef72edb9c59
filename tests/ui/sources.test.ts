import { createElement, type FunctionComponent } from 'react'
import { renderToString } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { Source } from '../../geo/index.ts'
import type { Action } from '../../src/state/actions.ts'
import { INITIAL_STATE } from '../../src/state/initial.ts'
import { type Catalogue, NO_CATALOGUE } from '../../src/data/missiles.ts'
import { createStore } from '../../src/state/store.ts'
import { Method } from '../../src/ui/method/Method.tsx'
import { Reaches } from '../../src/ui/missiles/Reaches.tsx'
import { SourceLink } from '../../src/ui/parts/SourceLink.tsx'
import { Points } from '../../src/ui/points/Points.tsx'
import { Colophon } from '../../src/ui/sources/Colophon.tsx'
import { Sources } from '../../src/ui/sources/Sources.tsx'
import { LegendItems } from '../../src/ui/stage/LegendItems.tsx'
import { AppProvider } from '../../src/ui/store.ts'
import { catalogue, missile } from '../geo/catalogue-data.ts'
import { cityNamed } from './catalogue.ts'
import { appPartsOf } from './app-parts.ts'

const nothing = () => undefined

/** A part of the page as markup after these actions. */
function markupOf<Props extends object>(
  part: FunctionComponent<Props>,
  props: Props,
  actions: readonly Action[] = [],
  known: Catalogue = catalogue,
): string {
  const store = createStore(INITIAL_STATE)
  for (const action of actions) store.dispatch(action)
  const value = appPartsOf(store, { catalogue: known })
  return renderToString(createElement(AppProvider, { value }, createElement(part, props)))
}

const text = (markup: string): string =>
  markup
    .replaceAll('<!-- -->', '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')

const withPershing: Action = { kind: 'missileAdded', id: 'A', missile: 'pershing-ii' }
const inMiles: Action = { kind: 'unitsChosen', units: 'mi' }

describe('the colophon', () => {
  const markup = markupOf(Colophon, {})

  it('names what is shipped, with its licence', () => {
    const words = text(markup)
    for (const [name, licence] of [
      ['GeoNames', 'CC BY 4.0'],
      ['Natural Earth', 'public domain'],
      ['Unicode CLDR', 'Unicode licence'],
      ['Noto Sans', 'SIL Open Font License 1.1'],
      ['MapLibre GL JS', 'BSD 3-clause licence'],
      ['GeographicLib', 'MIT licence'],
      ['React', 'MIT licence'],
      ['Turf', 'MIT licence'],
    ]) {
      expect(words).toContain(`${name} , ${licence}`)
    }
    expect(markup).toContain('href="https://creativecommons.org/licenses/by/4.0/"')
    expect(markup).toContain('href="https://example.org/licences.txt"')
  })

  it('tells the model of the Earth, whose borders, and how to report an error', () => {
    expect(text(markup)).toMatch(/WGS84.*Resolution 68\/262.*Report an error/)
  })

  it('names the articles that the limits come from, as the catalogue has the treaty', () => {
    const treaty = catalogue.sources.find(({ id }) => id === 'inf-treaty-text-state-dept-fas')
    for (const part of [Colophon, Method]) {
      expect(markupOf(part, {})).toMatch(
        new RegExp(`href="${treaty?.address}"[^>]*>INF Treaty, Article II, paragraphs 5 and 6<`),
      )
    }
  })

  it('lists every source of the catalogue with a count', () => {
    expect(markup.match(/entr(?:y rests|ies rest) on it/g)).toHaveLength(catalogue.sources.length)
    expect(text(markup)).toContain(
      `${catalogue.sources.length} of ${catalogue.sources.length} sources`,
    )
  })

  it('says that the sources are on their way until they are there', () => {
    expect(text(markupOf(Colophon, {}, [], NO_CATALOGUE))).toContain('Loading the sources …')
  })

  it('opens every link apart from the page, and to the web only', () => {
    const links = markup.match(/<a [^>]*>/g) ?? []
    expect(links.length).toBeGreaterThan(150)
    for (const link of links) {
      expect(link).toMatch(/href="https?:\/\//)
      expect(link).toContain('target="_blank" rel="noreferrer"')
    }
  })
})

describe('a source', () => {
  const source: Source = {
    id: 'any',
    title: 'A document',
    address: null,
    document: 'UNTS 28521',
    named: true,
    note: null,
  }

  it('tells its document, and that it was not opened', () => {
    expect(text(markupOf(SourceLink, { source }))).toBe(
      'A document, UNTS 28521 (not checked against the document)',
    )
  })

  it('is no link to anything but the web', () => {
    const odd = { ...source, address: 'javascript:alert(1)' }
    expect(markupOf(SourceLink, { source: odd })).not.toContain('<a')
    const web = { ...source, address: 'https://example.org/' }
    expect(markupOf(SourceLink, { source: web })).toContain('<a href="https://example.org/"')
  })
})

it('is reached from the end of the column and from how it is measured', () => {
  for (const part of [Sources, Method]) {
    expect(markupOf(part, {})).toMatch(/aria-haspopup="dialog">Sources and licences</)
  }
})

describe('the figures of a missile lead to their sources', () => {
  const titles = missile('pershing-ii')
    .claims.filter(({ role }) => role === 'best')
    .map(({ source }) => source.title)

  it('on the card of its launch point', () => {
    const card = text(markupOf(Points, { adding: false, onAdding: nothing }, [withPershing]))
    expect(titles.length).toBeGreaterThan(0)
    for (const title of titles) expect(card).toContain(title)
  })

  it('at its reach over a city', () => {
    const berlin: Action = { kind: 'cityChosen', id: cityNamed('Berlin').id }
    const reaches = text(markupOf(Reaches, {}, [withPershing, berlin]))
    for (const title of titles) expect(reaches).toContain(title)
  })
})

const legendAfter = (...actions: readonly Action[]) => text(markupOf(LegendItems, {}, actions))

describe('the legend', () => {
  it('explains the lines of missiles while there are some', () => {
    expect(legendAfter()).not.toContain('range as claimed')
    const drawn = legendAfter(withPershing)
    expect(drawn).toMatch(/range as claimed.*between the lowest and the highest figure/)
    expect(drawn).not.toContain('figure not checked')
  })

  it('explains the line at 1,000 km while it is drawn, in the units of the reader', () => {
    const drawn: Action = { kind: 'extraToggled', extra: 'class-line' }
    expect(legendAfter()).not.toContain('Line at')
    expect(legendAfter(drawn)).toMatch(/Line at 1,000.km, between the treaty’s shorter-range/)
    expect(legendAfter(drawn, inMiles)).toMatch(/Line at 620.mi, between/)
  })
})
