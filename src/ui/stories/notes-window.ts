import { useEffect, useState } from 'react'

interface NotesWindow {
  /** What is shown in the second window; null while there is none. */
  readonly page: Document | null
  /** The browser allows no second window. */
  readonly isRefused: boolean
  open(): void
}

/** A second window, filled by this page alone: no address, no network. It closes with what asks for it, and with the page. */
export function useNotesWindow(title: string): NotesWindow {
  const [second, setSecond] = useState<Window | null>(null)
  const [isRefused, setRefused] = useState(false)

  useEffect(() => {
    if (!second) return
    const close = () => second.close()
    const forget = () => setSecond(null)
    second.addEventListener('pagehide', forget)
    window.addEventListener('pagehide', close)
    return () => {
      second.removeEventListener('pagehide', forget)
      window.removeEventListener('pagehide', close)
      close()
    }
  }, [second])

  const open = () => {
    if (second && !second.closed) return second.focus()
    const opened = window.open('', '_blank', 'popup,width=560,height=640')
    setRefused(opened === null)
    if (!opened) return
    dress(opened as Window & typeof globalThis, title)
    setSecond(opened)
  }
  return { page: second?.document ?? null, isRefused, open }
}

/**
 * A page without an address has the policy of the one that opened it. The rules are copied as they stand here, since a
 * link to their file, or a font, would ask the network; Safari before 16.4 can only link.
 */
function dress(view: Window & typeof globalThis, title: string): void {
  const { document: page } = view
  const { head } = page
  const { lang, dataset } = document.documentElement
  page.title = title
  page.documentElement.lang = lang
  page.documentElement.dataset['theme'] = dataset['theme'] ?? ''
  if (!('adoptedStyleSheets' in page)) {
    const sheets = document.querySelectorAll('link[rel="stylesheet"], style')
    head.append(...[...sheets].map((sheet) => sheet.cloneNode(true)))
    return
  }
  page.adoptedStyleSheets = [...document.styleSheets].map(({ cssRules, media }) => {
    const copy = new view.CSSStyleSheet({ media: media.mediaText })
    const rules = [...cssRules].filter((rule) => !(rule instanceof CSSFontFaceRule))
    copy.replaceSync(rules.map(({ cssText }) => cssText).join('\n'))
    return copy
  })
}

const MINUTE_MS = 60_000
/** A clock of minutes may be late by this much. */
const LOOK_MS = 5000

/** Whole minutes since the first call. */
export function useMinutes(): number {
  const [began] = useState(() => Date.now())
  const [now, setNow] = useState(began)
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), LOOK_MS)
    return () => clearInterval(timer)
  }, [])
  return Math.floor((now - began) / MINUTE_MS)
}
