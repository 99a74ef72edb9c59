/*
 * The script for pages that hold our frames, `embed.js`: it lets a frame have the height that it asks for, and makes
 * <inf-map>. It needs no inline script, no style element and no rights beyond its own file, so a strict policy of the
 * page is kept; and nothing that the page holds beside our frames may stop it.
 */
import { ALLOW, SANDBOX } from '../embed/frame-rights.ts'
import { MIN_HEIGHT_PX, MAX_HEIGHT_PX } from '../embed/messages.ts'

/** A module or a script that is brought by another has no `currentScript`, an element of the page may have its name. */
function ownAddress(): string {
  const { currentScript: script } = document
  if (script instanceof HTMLScriptElement && script.src) return script.src
  const named = /https?:[^\s"'()]*\/embed\.js(?=[?#:]|$)/
  const sources = [new Error().stack, ...[...document.scripts].map(({ src }) => src)]
  return sources.map((source) => named.exec(source ?? '')?.[0]).find(Boolean) ?? ''
}

function serve(address: string): void {
  const { origin } = new URL(address)
  const isOurs = ({ src }: HTMLIFrameElement): boolean => {
    try {
      const { origin: from, pathname } = new URL(src)
      return from === origin && /\/embed\/(v\d+\/)?(index\.html)?$/.test(pathname)
    } catch {
      // A frame without an address, or with one that is none.
      return false
    }
  }
  const frames = (): HTMLIFrameElement[] => [...document.querySelectorAll('iframe')].filter(isOurs)

  addEventListener('message', (event) => {
    for (const frame of frames()) hear(frame, event)
  })

  // A frame that was there first has spoken already.
  for (const { contentWindow } of frames()) {
    contentWindow?.postMessage({ type: 'inf-map:get-height' }, '*')
  }
  if (!customElements.get('inf-map')) customElements.define('inf-map', elementOf(address))
}

/** The window that speaks is the proof: in a sandbox without an origin of its own a frame comes from "null". */
function hear(frame: HTMLIFrameElement, { source, data }: MessageEvent): void {
  if (!source || source !== frame.contentWindow) return
  // Of its own: libraries of the page may have given all objects more.
  const { type, v, height }: Record<string, unknown> = { ...data, __proto__: null }
  if (type === 'inf-map:height' && v === 1 && Number.isInteger(height)) {
    setHeight(frame, height as number)
  }
}

function setHeight(frame: HTMLIFrameElement, px: number): void {
  const height = `${Math.min(MAX_HEIGHT_PX, Math.max(MIN_HEIGHT_PX, px))}px`
  // Where a library has given all objects a `height`, `style.height = …` sets nothing in Chromium.
  frame.style.setProperty('height', height)
}

const NAMES = ['link', 'theme', 'lang', 'lock', 'labels', 'height', 'title']
const TITLE =
  'INF Treaty missile range map: launch points, 500 km and 5,500 km rings, and the cities between them'

/** `<inf-map link="p=54.71,20.51" theme="dark" lock height="560">`: the frame of our own embed code. */
const elementOf = (address: string) =>
  class extends HTMLElement {
    static observedAttributes = NAMES
    readonly #frame = document.createElement('iframe')

    connectedCallback(): void {
      const frame = this.#frame
      // Each by itself: a document that is written anew has lost its listeners, and keeps the class of the first script.
      addEventListener('message', this)
      // One that is moved in its page keeps what it has, and loads once.
      if (frame.src) return
      this.style.display ||= 'block'
      frame.setAttribute('sandbox', SANDBOX)
      frame.allow = ALLOW
      frame.referrerPolicy = 'no-referrer'
      frame.loading = 'lazy'
      Object.assign(frame.style, { display: 'block', border: '0', width: '100%' })
      this.#size()
      this.#name()
      this.#open()
      this.attachShadow({ mode: 'open' }).append(frame)
    }

    disconnectedCallback(): void {
      removeEventListener('message', this)
    }

    handleEvent(event: MessageEvent): void {
      hear(this.#frame, event)
    }

    attributeChangedCallback(name: string): void {
      if (name === 'height') this.#size()
      else if (name === 'title') this.#name()
      else if (this.#frame.src) this.#open()
    }

    #size(): void {
      setHeight(this.#frame, Number(this.getAttribute('height')) || 640)
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
      this.#frame.src = new URL(`embed/v1/#${[...pairs, link || 'v=1'].join('&')}`, address).href
    }
  }

const own = ownAddress()
if (own) serve(own)
