import type { Words } from '../../i18n/words.ts'
import type { ListedKeys } from '../commands/command.ts'

interface KeyGroup {
  readonly group: keyof Words['keys']['groups']
  readonly listed: readonly ListedKeys[]
}

const key = (does: ListedKeys['does'], ...keys: ListedKeys['keys']): ListedKeys => ({ does, keys })

/** Keys of what has the focus; `handle-gestures.ts`, `menu-gestures.ts` and the table do what they say. */
export const FOCUS_KEYS: readonly KeyGroup[] = [
  {
    group: 'point',
    listed: [
      key('pickUp', 'enter', 'space'),
      key('step', 'arrows'),
      key('longStep', 'shift arrows'),
      key('stepLength', '+', '−'),
      key('putBack', 'escape'),
      key('placeAndLeave', 'tab'),
      key('where', 'I'),
      key('fit', 'home'),
      key('menu', 'shift F10'),
      key('remove', 'delete'),
    ],
  },
  {
    group: 'map',
    listed: [key('pan', 'arrows'), key('zoom', '+', '−', 'wheel'), key('menu', 'shift F10')],
  },
  {
    group: 'table',
    listed: [key('row', 'arrows'), key('ends', 'home', 'end'), key('choose', 'enter')],
  },
]
