/*
 * The script for pages that hold our frames, `embed.js`: it lets a frame have the height that it asks for, and makes
 * <inf-map>. It needs no inline script, no style element and no rights beyond its own file, so a strict policy of the
 * page is kept.
 */
import { LEAST_HEIGHT_PX, MOST_HEIGHT_PX } from './messages.ts'

const own = document.currentScript as HTMLScriptElement
const { origin } = new URL(own.src)
const made = new Set<HTMLIFrameElement>()

const isOurs = (frame: HTMLIFrameElement): boolean => {
  const { origin: from, pathname } = new URL(frame.src, document.baseURI)
  return from === origin && /\/embed\/(v\d+\/)?(index\.html)?$/.test(pathname)
}

addEventListener('message', ({ source, origin: from, data }: MessageEvent) => {
  // In a sandbox without an origin of its own a frame comes from "null"; the window that speaks is the proof.
  if (from !== origin && from !== 'null') return
  if (data?.type !== 'inf-map:height' || data.v !== 1 || !Number.isInteger(data.height)) return
  for (const frame of [...document.querySelectorAll('iframe'), ...made]) {
    if (frame.contentWindow !== source || !isOurs(frame)) continue
    frame.style.height = `${Math.min(MOST_HEIGHT_PX, Math.max(LEAST_HEIGHT_PX, data.height))}px`
  }
})

// A frame that was there first has spoken already.
for (const frame of document.querySelectorAll('iframe')) {
  if (isOurs(frame)) frame.contentWindow?.postMessage({ type: 'inf-map:get-height' }, '*')
}

const NAMES = ['link', 'theme', 'lang', 'lock', 'labels', 'height', 'title']
const TITLE =
  'INF Treaty missile range map: launch points, 500 km and 5,500 km rings, and the cities between them'

/** `<inf-map link="p=54.71,20.51" theme="dark" lock height="560">`: the frame of our own embed code. */
class InfMap extends HTMLElement {
  static observedAttributes = NAMES
  readonly #frame = document.createElement('iframe')

  connectedCallback(): void {
    const frame = this.#frame
    this.style.display ||= 'block'
    frame.setAttribute(
      'sandbox',
      'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals',
    )
    frame.allow = 'fullscreen; clipboard-write'
    frame.referrerPolicy = 'no-referrer'
    frame.loading = 'lazy'
    Object.assign(frame.style, { border: '0', width: '100%' })
    this.#size()
    this.#name()
    this.#open()
    made.add(frame)
    ;(this.shadowRoot ?? this.attachShadow({ mode: 'open' })).append(frame)
  }

  disconnectedCallback(): void {
    made.delete(this.#frame)
  }

  attributeChangedCallback(name: string): void {
    if (name === 'height') this.#size()
    else if (name === 'title') this.#name()
    else this.#open()
  }

  #size(): void {
    this.#frame.style.height = `${Number(this.getAttribute('height')) || 640}px`
  }

  #name(): void {
    this.#frame.title = this.getAttribute('title') ?? TITLE
  }

  /** Whatever the reader has moved in the frame is then gone, so for another map only. */
  #open(): void {
    const read = (attribute: string): string | null => this.getAttribute(attribute)
    const pairs = [
      ['theme', read('theme')],
      ['l', read('lang')],
      ['b', read('labels')],
      ['lock', this.hasAttribute('lock') && read('lock') !== '0' ? '1' : null],
    ].flatMap(([key, value]) => (value ? `${key}=${encodeURIComponent(value)}` : []))
    const link = (read('link') ?? '').replace(/^#/, '')
    // Of a key given twice the first is read.
    this.#frame.src = new URL(`embed/v1/#${[...pairs, link || 'v=1'].join('&')}`, own.src).href
  }
}

if (!customElements.get('inf-map')) customElements.define('inf-map', InfMap)
