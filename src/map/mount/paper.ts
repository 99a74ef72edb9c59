import { drawOnPaper, type OnScreen } from '../svg/still/paper.ts'

/**
 * Puts a drawn map into the page while it is printed: a WebGL canvas comes out blank, and of the screen's size. Page and
 * map are then in the colours of print. A browser does not wait, so all that is needed must be there.
 * @param onScreen What the map shows.
 * @returns what ends it.
 */
export function watchPrinting(container: HTMLElement, onScreen: () => OnScreen): () => void {
  const sheet = document.createElement('div')
  sheet.className = 'paper'
  sheet.setAttribute('aria-hidden', 'true')
  container.before(sheet)
  const root = document.documentElement
  let themeBefore: string | undefined

  const before = (): void => {
    themeBefore ??= root.dataset['theme'] ?? ''
    root.dataset['theme'] = 'print'
    const screen = onScreen()
    // The engine is not to draw for the size of the paper.
    container.style.width = `${screen.widthPx}px`
    container.style.height = `${screen.heightPx}px`
    sheet.replaceChildren()
    drawOnPaper(sheet, screen)
  }
  const after = (): void => {
    if (themeBefore === undefined) return
    root.dataset['theme'] = themeBefore
    themeBefore = undefined
    sheet.replaceChildren()
    container.style.width = ''
    container.style.height = ''
  }
  addEventListener('beforeprint', before)
  addEventListener('afterprint', after)
  return () => {
    removeEventListener('beforeprint', before)
    removeEventListener('afterprint', after)
    sheet.remove()
  }
}
