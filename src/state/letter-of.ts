/** A remote's or a shortcut's B is another letter where the keyboard is Cyrillic, so there the place of the key counts. */
export function letterOf({ key, code }: Pick<KeyboardEvent, 'key' | 'code'>): string {
  const isOther = key.length === 1 && key > '\u007F' && code.startsWith('Key')
  return (isOther ? code.slice('Key'.length) : key).toLowerCase()
}
