import type { Reporter, TestCase, TestModule, TestSuite } from 'vitest/node'

interface Cell {
  readonly browser: string
  readonly journey: string
  readonly word: 'ok' | 'FAILED' | 'left out'
  /** Why it was left out. */
  readonly note: string
}

const HERE = '/tests/browsers/'

/** Prints what each browser made of each journey, and what was left out and why, below Vitest's own summary. */
export default class Matrix implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const cells = modules
      .filter(({ moduleId }) => moduleId.replaceAll('\\', '/').includes(HERE))
      .flatMap(({ children }) => [...children.suites()].flatMap(cellsOf))
    if (cells.length > 0) console.log([...tableOf(cells), ...leftOut(cells)].join('\n'))
  }
}

const cellsOf = (browser: TestSuite): readonly Cell[] =>
  [...browser.children.tests()].map((journey) => cellOf(browser, journey))

function cellOf(browser: TestSuite, journey: TestCase): Cell {
  const result = journey.result()
  const known = { browser: browser.name, journey: journey.name, note: '' }
  if (result.state === 'passed') return { ...known, word: 'ok' }
  // The browser did not start: its journeys count as skipped.
  if (result.state === 'failed' || browser.errors().length > 0) return { ...known, word: 'FAILED' }
  return {
    ...known,
    word: 'left out',
    note: (result.state === 'skipped' && result.note) || 'not asked for',
  }
}

const line = (words: readonly string[], last: string): string =>
  `  ${words.map((word) => word.padEnd(10)).join('')}${last}`

function tableOf(cells: readonly Cell[]): readonly string[] {
  const browsers = [...new Set(cells.map(({ browser }) => browser))].toSorted()
  const journeys = [...new Set(cells.map(({ journey }) => journey))]
  const wordOf = (browser: string, journey: string): string =>
    cells.find((cell) => cell.browser === browser && cell.journey === journey)?.word ?? ''
  return [
    '',
    line(browsers, ''),
    ...journeys.map((journey) =>
      line(
        browsers.map((browser) => wordOf(browser, journey)),
        journey,
      ),
    ),
  ]
}

/** One line for each reason of each browser. */
function leftOut(cells: readonly Cell[]): readonly string[] {
  const lines = cells
    .filter(({ word }) => word === 'left out')
    .map(({ browser, journey, note }) => {
      const isWhole = cells.every((cell) => cell.browser !== browser || cell.note === note)
      return `  Left out: ${browser}${isWhole ? '' : `, ${journey}`} (${note})`
    })
  return [...new Set(lines)]
}
