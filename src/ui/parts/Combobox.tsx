import {
  useEffect,
  useId,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
} from 'react'
import './combobox.css'

interface ComboboxProps<Option> {
  readonly label: string
  readonly placeholder: string
  readonly text: string
  readonly onText: (text: string) => void
  readonly options: readonly Option[]
  readonly keyOf: (option: Option) => string
  readonly children: (option: Option) => ReactNode
  readonly onPick: (option: Option) => void
  /** Enter on a text that offers nothing. */
  readonly onSubmit: () => void
  /** Escape with the list already closed. */
  readonly onCancel: () => void
  /** Id of the element that says what is wrong with the text; null when nothing is. */
  readonly errorId: string | null
}

/**
 * A text field with a list of suggestions, by the ARIA Authoring Practices' editable combobox with list autocomplete.
 * The first suggestion is active as soon as there is one, so that Enter takes it. Focus never leaves the field.
 */
export function Combobox<Option>(props: ComboboxProps<Option>) {
  const { options, keyOf, onPick, onCancel } = props
  const [active, setActive] = useState(0)
  const [shut, setShut] = useState(false)
  const id = useId()
  const open = !shut && options.length > 0
  const current = open ? Math.min(active, options.length - 1) : -1
  const root = useRef<HTMLDivElement>(null)
  useInSight(root, open ? options : null, current)
  const optionId = (index: number) => `${id}-${index}`

  const keys: Record<string, () => void> = {
    ArrowDown: () => (open ? setActive((current + 1) % options.length) : setShut(false)),
    ArrowUp: () =>
      open ? setActive((current - 1 + options.length) % options.length) : setShut(false),
    Enter: () => {
      const option = options[current]
      if (option === undefined) props.onSubmit()
      else onPick(option)
    },
    Escape: () => (open ? setShut(true) : onCancel()),
  }

  function onKeyDown(event: KeyboardEvent) {
    const act = keys[event.key]
    if (!act || event.nativeEvent.isComposing) return
    event.preventDefault()
    event.stopPropagation()
    act()
  }

  return (
    <div ref={root} className="combobox">
      <input
        className="field"
        aria-label={props.label}
        type="text"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={open}
        aria-controls={`${id}-list`}
        aria-activedescendant={open ? optionId(current) : undefined}
        aria-invalid={props.errorId !== null}
        aria-describedby={props.errorId ?? undefined}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        placeholder={props.placeholder}
        value={props.text}
        onKeyDown={onKeyDown}
        onBlur={() => setShut(true)}
        onFocus={() => setShut(false)}
        onChange={(event) => {
          setActive(0)
          setShut(false)
          props.onText(event.target.value)
        }}
      />
      {/* No native element is a list of suggestions that a field steers by `aria-activedescendant`. */}
      {/* oxlint-disable jsx-a11y/prefer-tag-over-role */}
      <div
        id={`${id}-list`}
        role="listbox"
        aria-label={props.label}
        className="combobox-list"
        hidden={!open}
      >
        {options.map((option, index) => (
          // The field holds the focus and the keys; a press must not take them from it.
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
          <div
            key={keyOf(option)}
            id={optionId(index)}
            role="option"
            tabIndex={-1}
            aria-selected={index === current}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => onPick(option)}
          >
            {props.children(option)}
          </div>
        ))}
      </div>
      {/* oxlint-enable jsx-a11y/prefer-tag-over-role */}
    </div>
  )
}

const NEAREST = { block: 'nearest' } as const

/** Brings the suggestions into sight when they come, and the active one whenever it is another. `options` null: shut. */
function useInSight(
  root: RefObject<HTMLElement | null>,
  options: readonly unknown[] | null,
  current: number,
): void {
  const count = options?.length ?? 0
  useEffect(() => {
    const list = root.current?.querySelector('[role="listbox"]')
    if (!list || count === 0) return
    // On phones the keyboard covers the lower part of the window.
    const endPx = window.visualViewport?.height ?? window.innerHeight
    if (list.getBoundingClientRect().bottom > endPx)
      root.current?.scrollIntoView({ block: 'start' })
  }, [root, count])
  useEffect(() => {
    if (count > 0)
      root.current?.querySelectorAll('[role="option"]')[current]?.scrollIntoView(NEAREST)
  }, [root, count, current])
}
