import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { virtual as VirtualReader } from '@guidepup/virtual-screen-reader'
import type { Page } from 'playwright-core'

const READER = readFileSync(
  createRequire(import.meta.url).resolve('@guidepup/virtual-screen-reader/browser.js'),
  'base64',
)

/**
 * All that a screen reader says from the beginning of the page, or of the dialog over it, to the end. The page must have
 * been opened with `bypassCSP`: its policy admits no script of ours.
 */
export async function heardIn(page: Page): Promise<readonly string[]> {
  await page.addScriptTag({
    type: 'module',
    content: `import { virtual } from 'data:text/javascript;base64,${READER}'\nObject.assign(window, { virtual })`,
  })
  await page.waitForFunction(() => 'virtual' in window)
  return page.evaluate(async () => {
    const { virtual } = window as unknown as { virtual: typeof VirtualReader }
    const dialog = [...document.querySelectorAll('dialog[open]')].at(-1)
    await virtual.start({ container: dialog ?? document.body })
    const ends = dialog ? /^end of dialog/ : /^end of document/
    while (!ends.test(await virtual.lastSpokenPhrase())) await virtual.next()
    const phrases = await virtual.spokenPhraseLog()
    await virtual.stop()
    return phrases
  })
}

const TOUCHED =
  /^(?:button|link|combobox|searchbox|textbox|checkbox|slider|spinbutton|radio|tab)(?:, (.*))?$/
const STATES =
  /, (?:(?:not )?(?:checked|pressed|expanded|disabled|selected|invalid)|has popup)\b.*$/
const FIGURE = /^[\d.,\s−-]*\d[\d.,\s]*(?:km|mi|км|миль)?$/
const NO_WORD = /^[^\p{L}]*\p{L}?[^\p{L}]*$/u
/** What holds a figure and says what it is of. */
const TELLING =
  /^(?:strong|cell|button|image|term|paragraph|heading|rowheader|columnheader|listitem|option|checkbox)\b/
const TEXT = /^(?!end of |[a-z]+(?:, |$))/

/** What of the spoken phrases would puzzle who only hears them. */
export function puzzlesIn(phrases: readonly string[]): readonly string[] {
  const ended = new Set(phrases.filter((phrase) => phrase.startsWith('end of ')))
  const around: string[] = []
  return phrases.flatMap((phrase, place) => {
    const before = phrases[place - 1] ?? ''
    if (ended.has(phrase)) around.pop()
    const isTold = TEXT.test(before) || TELLING.test(around.at(-1) ?? '')
    if (ended.has(`end of ${phrase}`)) around.push(phrase)
    const [isTouched, name = ''] = TOUCHED.exec(phrase) ?? []
    const bare = name.replace(STATES, '')
    return [
      ...(isTouched && (NO_WORD.test(bare) || FIGURE.test(bare)) ? ['no name that tells'] : []),
      ...(FIGURE.test(phrase) && !isTold ? ['a figure alone'] : []),
      ...(phrase === before && !/^(?:cell|dialog|end of)\b/.test(phrase) ? ['said twice'] : []),
    ].map((puzzle) => `${puzzle}: ${phrase}`)
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
      // A sign has no text: what is said of it is its label.
      const heads = all('thead th', table).map(
        (head) => head.querySelector('[aria-label]')?.ariaLabel ?? head.textContent.trim(),
      )
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
