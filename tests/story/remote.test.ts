import { describe, expect, it } from 'vitest'
import { commandOf, type Key } from '../../src/story/remote.ts'

const pressed = (key: string, more: Partial<Key> = {}): Key => ({
  key,
  code: '',
  shiftKey: false,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  ...more,
})

describe('the keys of whoever presents', () => {
  it.each([
    ['PageDown', 'next'],
    [' ', 'next'],
    ['n', 'next'],
    ['PageUp', 'back'],
    ['P', 'back'],
    ['Home', 'first'],
    ['End', 'last'],
    ['b', 'blank'],
    ['.', 'blank'],
    ['f', 'fullscreen'],
    ['Escape', 'end'],
  ])('%s: %s', (key, kind) => {
    expect(commandOf(pressed(key), true)).toEqual({ kind })
  })

  it('goes back by Space with Shift', () => {
    expect(commandOf(pressed(' ', { shiftKey: true }), true)).toEqual({ kind: 'back' })
  })

  it('counts launch points from the key 1', () => {
    expect(commandOf(pressed('1'), true)).toEqual({ kind: 'point', place: 0 })
    expect(commandOf(pressed('0'), true)).toBeNull()
  })

  it('knows the B of a remote on a Cyrillic keyboard, by its place', () => {
    expect(commandOf(pressed('и', { code: 'KeyB' }), true)).toEqual({ kind: 'blank' })
  })

  it('leaves the arrows to the map, and shortcuts to the browser', () => {
    expect(commandOf(pressed('ArrowRight'), true)).toBeNull()
    expect(commandOf(pressed('f', { ctrlKey: true }), true)).toBeNull()
  })

  it('has no key of one letter where the reader wants none, but a remote still turns over', () => {
    for (const key of ['n', 'p', 'b', '.', 'f', '1']) {
      expect(commandOf(pressed(key), false)).toBeNull()
    }
    expect(commandOf(pressed('PageDown'), false)).toEqual({ kind: 'next' })
    expect(commandOf(pressed('Escape'), false)).toEqual({ kind: 'end' })
  })
})
