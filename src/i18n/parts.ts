/** A piece of a message: the count that the page colours, a figure that it makes bolder, or plain text. */
export interface Part {
  readonly kind: 'text' | 'count' | 'figure'
  readonly text: string
}

/**
 * What `<count>` and `<figure>` and their ends become when a catalogue is compiled. Characters for private use: no name
 * holds them, and labels are stripped of them.
 */
export const MARKS = { count: '\uE000', figure: '\uE001', end: '\uE002' }

/** A marked message as parts, in order; none is empty. */
export function partsOf(message: string): readonly Part[] {
  return message
    .split(/([\uE000\uE001][^\uE002]*\uE002)/)
    .filter((text) => text !== '')
    .map((text) => {
      if (text.startsWith(MARKS.count)) return { kind: 'count', text: text.slice(1, -1) }
      if (text.startsWith(MARKS.figure)) return { kind: 'figure', text: text.slice(1, -1) }
      return { kind: 'text', text }
    })
}

/** The same as plain text. */
export const plainText = (parts: readonly Part[]): string => parts.map(({ text }) => text).join('')
