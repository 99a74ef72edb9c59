import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { INITIAL_STATE } from '../../src/state/initial.ts'
import { createStore } from '../../src/state/store.ts'
import { addPoint, help, pageKeys } from '../../src/ui/commands/commands.ts'
import { Keys } from '../../src/ui/keys/Keys.tsx'
import { AppProvider } from '../../src/ui/store.ts'
import { appPartsOf } from './app-parts.ts'

const nothing = () => undefined

it('lists the keys of the page as they are pressed, a long row of them by its ends', () => {
  const listed = pageKeys(help(nothing), addPoint(nothing), 'cities')
  const list = createElement(Keys, { listed, onClose: nothing })
  const page = createElement(AppProvider, { value: appPartsOf(createStore(INITIAL_STATE)) }, list)
  const rows = [...renderToStaticMarkup(page).matchAll(/<dt>(.*?)<\/dt><dd>(.*?)<\/dd>/g)].map(
    ([, keys = '', does = '']) => {
      const combinations = keys.split('</span>').map((each) => each.match(/(?<=<kbd>)[^<]+/g))
      return `${combinations.flatMap((parts) => parts?.join('+') ?? []).join(', ')}: ${does}`
    },
  )
  expect(rows.slice(0, 12)).toEqual([
    'Ctrl+Z: Undo',
    'Ctrl+Shift+Z, Ctrl+Y: Redo',
    '?: This list',
    'A: Add a launch point',
    '1, 2, 8: Go to launch point A, B, …',
    'T: Go to the table of cities',
    'F: Show the whole rings',
    'V: Next view: flat map, globe, true distances',
    'U: Kilometres or miles',
    'Enter, Space: Pick up, and place',
    'Arrows: Move by one step, of 10 km at first',
    'Shift+Arrows: Move by ten steps',
  ])
})
