import { htmlElement } from '../shapes/dom.ts'

const SHOWN_MS = 1500

let timer = 0

/** Tells how the map is moved where a plain gesture scrolls the page; for eyes only, since keys need no such help. */
export function showPageHint(host: HTMLElement, text: string): void {
  const hint = host.querySelector<HTMLElement>('.page-hint') ?? htmlElement(host, 'p', 'page-hint')
  hint.setAttribute('aria-hidden', 'true')
  hint.textContent = text
  hint.classList.add('shown')
  clearTimeout(timer)
  timer = window.setTimeout(() => hint.classList.remove('shown'), SHOWN_MS)
}
