import type { Words } from '../../i18n/words.ts'

type KeyWords = Words['keys']

interface ListedKey {
  readonly does: keyof KeyWords['does']
  /** Each a list of keys that are pressed together, by `keys.names` or by the sign on them. */
  readonly combinations: readonly (readonly string[])[]
}

interface KeyGroup {
  readonly group: keyof KeyWords['groups']
  readonly keys: readonly ListedKey[]
}

const key = (does: ListedKey['does'], ...combinations: readonly string[][]): ListedKey => ({
  does,
  combinations,
})

/** What the list of keys shows; `shortcuts.ts`, `handle-gestures.ts`, `menu-gestures.ts` and the table do it. */
export const KEY_GROUPS: readonly KeyGroup[] = [
  {
    group: 'everywhere',
    keys: [
      key('undo', ['control', 'Z']),
      key('redo', ['control', 'shift', 'Z'], ['control', 'Y']),
      key('help', ['?']),
      key('add', ['A']),
      key('goToPoint', ['1'], ['2'], ['8']),
      key('goToTable', ['T']),
      key('fit', ['F']),
      key('view', ['V']),
      key('units', ['U']),
    ],
  },
  {
    group: 'point',
    keys: [
      key('pickUp', ['enter'], ['space']),
      key('step', ['arrows']),
      key('longStep', ['shift', 'arrows']),
      key('stepLength', ['+'], ['−']),
      key('putBack', ['escape']),
      key('placeAndLeave', ['tab']),
      key('where', ['I']),
      key('fit', ['home']),
      key('menu', ['shift', 'F10']),
      key('remove', ['delete']),
    ],
  },
  {
    group: 'map',
    keys: [
      key('pan', ['arrows']),
      key('zoom', ['+'], ['−'], ['wheel']),
      key('menu', ['shift', 'F10']),
    ],
  },
  {
    group: 'table',
    keys: [key('row', ['arrows']), key('ends', ['home'], ['end']), key('choose', ['enter'])],
  },
]
