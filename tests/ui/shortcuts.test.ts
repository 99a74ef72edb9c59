import { expect, it } from 'vitest'
import { shortcutOf } from '../../src/ui/keys/shortcuts.ts'

const pressed = (key: string, code: string, held: Partial<KeyboardEvent> = {}) => ({
  key,
  code,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
})

it('knows letters by their place on a Cyrillic keyboard', () => {
  expect(shortcutOf(pressed('ф', 'KeyA'), true)).toEqual({ kind: 'add' })
  expect(shortcutOf(pressed('я', 'KeyZ', { ctrlKey: true }), false)).toEqual({ kind: 'undo' })
})

it('leaves letters alone when they are turned off, and all keys with Alt', () => {
  expect(shortcutOf(pressed('a', 'KeyA'), false)).toBeNull()
  expect(shortcutOf(pressed('a', 'KeyA', { altKey: true }), true)).toBeNull()
  expect(shortcutOf(pressed('Z', 'KeyZ', { metaKey: true, shiftKey: true }), false)).toEqual({
    kind: 'redo',
  })
})
