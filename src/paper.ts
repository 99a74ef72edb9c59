import { loadBasemap } from './load.ts'
import type { OnScreen } from './map/svg/paper.ts'

/**
 * Puts a drawn map into the page while it is printed: a WebGL canvas comes out blank, and of the screen's size. Page and
 * map are then in the colours of print.
 * @param onScreen What the map shows.
 * @returns what ends it.
 */
export function watchPrinting(container: HTMLElement, onScreen: () => OnScreen): () => void {
  const sheet = document.createElement('div')
  sheet.className = 'paper'
  sheet.setAttribute('aria-hidden', 'true')
  container.after(sheet)
  const root = document.documentElement
  let themeBefore = ''
  let draw: ((screen: OnScreen) => void) | null = null
  const prepare = async (): Promise<void> => {
    const [{ drawOnPaper }, basemap] = await Promise.all([
      import('./map/svg/paper.ts'),
      loadBasemap('overview'),
    ])
    draw = (screen) => drawOnPaper(sheet, screen, basemap)
  }
  // Without it paper shows what the screen shows.
  prepare().catch((error: unknown) => console.warn('The map cannot be drawn for paper:', error))

  const before = (): void => {
    themeBefore = root.dataset['theme'] ?? ''
    root.dataset['theme'] = 'print'
    const screen = onScreen()
    // The engine is not to draw for the size of the paper.
    container.style.width = `${screen.widthPx}px`
    container.style.height = `${screen.heightPx}px`
    draw?.(screen)
  }
  const after = (): void => {
    root.dataset['theme'] = themeBefore
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
