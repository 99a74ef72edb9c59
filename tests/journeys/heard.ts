import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const READER = readFileSync(
  createRequire(import.meta.url).resolve('@guidepup/virtual-screen-reader/browser.js'),
  'base64',
)

interface Reader {
  start(options: { container: Element }): Promise<void>
  next(): Promise<void>
  lastSpokenPhrase(): Promise<string>
  spokenPhraseLog(): Promise<string[]>
  stop(): Promise<void>
}

/**
 * All that a screen reader says from the beginning of the page, or of the dialog over it, to the end. The page must have
 * been opened with `bypassCSP`: its policy admits no script of ours.
 */
export const heardIn = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async (source) => {
    const { virtual } = (await import(`data:text/javascript;base64,${source}`)) as {
      virtual: Reader
    }
    const dialog = [...document.querySelectorAll('dialog[open]')].at(-1)
    await virtual.start({ container: dialog ?? document.body })
    const ends = dialog ? /^end of dialog/ : /^end of document/
    while (!ends.test(await virtual.lastSpokenPhrase())) await virtual.next()
    const phrases = await virtual.spokenPhraseLog()
    await virtual.stop()
    return phrases
  }, READER)

const FIELDS = 'combobox|searchbox|textbox|checkbox|slider|spinbutton|radio|tab'
const TOUCHED = new RegExp(`^(button|link|${FIELDS})(?:, (.*))?$`)
const BARE = /^[\d\s.,°−-]*(km|mi|км|миль)?$/
/** After these a number stands in a sentence, a cell or a name that was said. */
const OPENS = /^(strong|cell|button|rowheader|columnheader|listitem|option)\b/

/** What of the spoken phrases would puzzle who only hears them. */
export function puzzlesIn(phrases: readonly string[]): readonly string[] {
  return phrases.flatMap((phrase, place) => {
    const before = phrases[place - 1] ?? ''
    const name = TOUCHED.exec(phrase)?.[2]?.split(', ')[0]
    const puzzles = [
      TOUCHED.test(phrase) && (name === undefined || /^\W*\S?\W*$/u.test(name) || BARE.test(name))
        ? 'no name with a purpose'
        : '',
      BARE.test(phrase) && !OPENS.test(before) ? 'a bare figure' : '',
      phrase === before && !phrase.startsWith('end of') && phrase !== 'paragraph'
        ? 'said twice'
        : '',
    ]
    return puzzles.filter((puzzle) => puzzle !== '').map((puzzle) => `${puzzle}: ${phrase}`)
  })
}

/** Levels of the headings, in order. */
export const headingsIn = (phrases: readonly string[]): readonly number[] =>
  phrases.flatMap((phrase) => {
    const level = /^heading, .*, level (\d)$/.exec(phrase)?.[1]
    return level === undefined ? [] : [Number(level)]
  })

/** Where a level is left out on the way down. */
export const leapsIn = (levels: readonly number[]): readonly string[] =>
  levels.flatMap((level, place) =>
    place > 0 && level > levels[place - 1]! + 1 ? [`${levels[place - 1]} → ${level}`] : [],
  )

/**
 * Titles that would be read out after another name, and figures of a table that neither carry their unit nor stand under
 * a head that says what is counted.
 */
export const flawsIn = (page: Page, counted: readonly string[]): Promise<readonly string[]> =>
  page.evaluate((counts) => {
    const root = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document.body
    const all = (selector: string, within: Element = root) => [...within.querySelectorAll(selector)]
    const titles = all('[title]')
      .filter((element) => !element.matches('.tip, [role="presentation"], iframe'))
      .filter((element) => element.ariaLabel !== null || element.textContent.trim() !== '')
      .map((element) => `a title beside a name: ${element.outerHTML.slice(0, 120)}`)
    const cells = all('table').flatMap((table) => {
      const heads = all('thead th', table).map((head) => head.textContent.trim())
      return all('tbody tr', table).flatMap((row) =>
        [...row.children].flatMap((cell, place) => {
          const isBare = /^[\d\s.,]+$/.test(cell.textContent)
          const isCount = counts.some((name) => heads[place]?.startsWith(name))
          return isBare && !isCount ? [`a figure without a unit: ${row.textContent}`] : []
        }),
      )
    })
    return [...titles, ...cells]
  }, counted)
