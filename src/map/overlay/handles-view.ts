import { ringColour, type Theme } from '../style/theme.ts'
import { groundOf, htmlElement, setAttributes } from '../shapes/dom.ts'
import { listenToHandle, type HandleContext } from './handle-gestures.ts'
import type { PlacedHandle } from '../layout/placed.ts'

interface Handle {
  readonly button: HTMLButtonElement
  readonly disc: HTMLElement
  readonly beyond: HTMLElement
  /** Ends a drag that is under way. */
  cancel(): void
}

/** The launch points as buttons: an element stays with its launch point, so that focus and drags survive a repaint. */
export class HandlesView {
  readonly #host: HTMLElement
  readonly #context: HandleContext
  /** Tells of every handle how it is moved. */
  readonly #help: HTMLElement
  readonly #handles = new Map<string, Handle>()

  constructor(host: HTMLElement, key: string, context: HandleContext) {
    this.#host = host
    this.#context = context
    this.#help = htmlElement(host, 'span', '')
    this.#help.id = `${key}-help`
    this.#help.hidden = true
  }

  draw(placed: readonly PlacedHandle[], theme: Theme, help: string): void {
    if (this.#help.textContent !== help) this.#help.textContent = help
    const present = new Set(placed.map(({ mark }) => mark.id))
    const hadFocus = this.#host.contains(document.activeElement)
    for (const [id, handle] of this.#handles) if (!present.has(id)) this.#remove(id, handle)
    for (const place of placed) this.#drawOne(place, theme)
    if (hadFocus && !this.#host.contains(document.activeElement)) this.#keepFocus()
  }

  close(): void {
    for (const [id, handle] of this.#handles) this.#remove(id, handle)
  }

  /** The launch point that had it is gone: the next one, or the map. */
  #keepFocus(): void {
    const [handle] = this.#handles.values()
    const map = this.#host.closest('.map-engine')
    ;(handle?.button ?? (map && groundOf(map)))?.focus({ preventScroll: true })
  }

  #drawOne({ mark, xPx, yPx, visible, beyond }: PlacedHandle, theme: Theme): void {
    const { button, disc, beyond: word } = this.#handles.get(mark.id) ?? this.#add(mark.id)
    button.style.transform = `translate(${xPx}px, ${yPx}px)`
    button.hidden = !visible
    const isHeld = mark.from !== null
    setAttributes(button, {
      // Firefox before 119 has the attribute alone for it.
      'aria-label': mark.spoken,
      // Of a point that is held the status line tells what the keys do.
      'aria-describedby': isHeld ? '' : this.#help.id,
    })
    button.classList.toggle('held', isHeld)
    disc.style.backgroundColor = ringColour(theme, mark.colour)
    word.hidden = beyond === null
    if (word.textContent !== (beyond ?? '')) word.textContent = beyond ?? ''
  }

  #add(id: string): Handle {
    const button = htmlElement(this.#host, 'button', 'launch-handle')
    button.type = 'button'
    button.dataset['id'] = id
    const disc = htmlElement(button, 'span', 'launch-disc')
    disc.textContent = id
    const beyond = htmlElement(button, 'span', 'beyond-map')
    const handle = { button, disc, beyond, cancel: listenToHandle(button, id, this.#context) }
    this.#handles.set(id, handle)
    return handle
  }

  #remove(id: string, { button, cancel }: Handle): void {
    this.#handles.delete(id)
    cancel()
    button.remove()
  }
}
