/** Keys that are no characters, as WebDriver writes them (https://www.w3.org/TR/webdriver2/#keyboard-actions). */
const CODES: Readonly<Record<string, string>> = {
  Escape: '\uE00C',
  Enter: '\uE007',
  Tab: '\uE004',
  Delete: '\uE017',
  Home: '\uE011',
  End: '\uE010',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
}

interface KeyAction {
  readonly type: 'keyDown' | 'keyUp'
  readonly value: string
}

const codeOf = (key: string): string => CODES[key] ?? key

/** `Control+z` as WebDriver's actions: down in order, up in reverse. */
export function keyActions(chords: readonly string[]): readonly KeyAction[] {
  return chords.flatMap((chord) => {
    const keys = chord === '+' ? ['+'] : chord.split('+')
    const values = keys.map(codeOf)
    return [
      ...values.map((value) => ({ type: 'keyDown', value }) as const),
      ...values.toReversed().map((value) => ({ type: 'keyUp', value }) as const),
    ]
  })
}
