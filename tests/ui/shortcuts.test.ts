import { expect, it } from 'vitest'
import { addPoint, help, pageKeys } from '../../src/ui/commands/commands.ts'
import { pressedKey } from '../../src/ui/keys/shortcuts.ts'

const nothing = () => undefined
const COMMANDS = pageKeys(help(nothing), addPoint(nothing), 'cities')

/** What the command does that a key of the page asks for; null for a key that asks for none. */
function asked(key: string, code: string, letters: boolean, held: Partial<KeyboardEvent> = {}) {
  const none = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false }
  const pressed = pressedKey({ key, code, ...none, ...held }, letters)
  return COMMANDS.find(({ keys }) => keys.includes(pressed))?.does ?? null
}

it('knows letters by their place on a Cyrillic keyboard', () => {
  expect(asked('ф', 'KeyA', true)).toBe('add')
  expect(asked('я', 'KeyZ', false, { ctrlKey: true })).toBe('undo')
})

it('takes a letter alone as a capital too, and a sign that Shift types', () => {
  expect(asked('V', 'KeyV', true, { shiftKey: true })).toBe('view')
  expect(asked('?', 'Slash', true, { shiftKey: true })).toBe('help')
})

it('tells the launch point by its digit, of those that there can be', () => {
  expect(asked('1', 'Digit1', true)).toBe('goToPoint')
  expect(asked('8', 'Digit8', true)).toBe('goToPoint')
  expect(asked('9', 'Digit9', true)).toBeNull()
})

it('leaves letters alone when they are turned off, and all keys with Alt', () => {
  expect(asked('a', 'KeyA', false)).toBeNull()
  expect(asked('a', 'KeyA', true, { altKey: true })).toBeNull()
  expect(asked('z', 'KeyZ', true, { altKey: true, ctrlKey: true })).toBeNull()
})

it('holds Control or Command with nothing but what it says', () => {
  expect(asked('Z', 'KeyZ', false, { metaKey: true, shiftKey: true })).toBe('redo')
  expect(asked('y', 'KeyY', false, { ctrlKey: true })).toBe('redo')
  expect(asked('Y', 'KeyY', true, { ctrlKey: true, shiftKey: true })).toBeNull()
  expect(asked('a', 'KeyA', true, { ctrlKey: true })).toBeNull()
  expect(asked('z', 'KeyZ', true)).toBeNull()
})
