/** What a reader of XML finds in a text. */
export interface Markup {
  readonly elements: ReadonlySet<string>
  /** With their entities resolved. */
  readonly attributes: readonly { readonly name: string; readonly value: string }[]
  /** All text between the tags, entities resolved. */
  readonly text: string
}

const TOKEN = /<(\/?)([A-Za-z]\w*)((?: [A-Za-z][\w:-]*="[^"<]*")*)(\/?)>|([^<]+)/y

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' }

/** @throws Error where an ampersand begins no entity that is written for a sign of XML. */
const resolved = (text: string): string =>
  text.replaceAll(/&(\w+;|)/g, (entity, name: string) => {
    const sign = ENTITIES[name.slice(0, -1)]
    if (sign === undefined) throw new Error(`Not an entity: ${entity} in ${text}`)
    return sign
  })

/**
 * Reads XML of the strict kind that our writers write: elements with attributes in double quotes, text, four entities;
 * no comment, no CDATA, no declaration, no instruction.
 * @throws Error at anything else, and where tags do not pair.
 */
export function markupOf(xml: string): Markup {
  const elements = new Set<string>()
  const attributes: { name: string; value: string }[] = []
  const open: string[] = []
  let text = ''
  for (TOKEN.lastIndex = 0; TOKEN.lastIndex < xml.length;) {
    const from = TOKEN.lastIndex
    const token = TOKEN.exec(xml)
    if (!token) throw new Error(`No markup: ${xml.slice(from, from + 80)}`)
    const [, closes, tag = '', written = '', isEmpty, between] = token
    if (between !== undefined) text += resolved(between)
    else if (closes) {
      if (open.pop() !== tag) throw new Error(`</${tag}> closes another element`)
    } else {
      elements.add(tag)
      for (const [, name = '', value = ''] of written.matchAll(/ ([\w:-]+)="([^"]*)"/g)) {
        attributes.push({ name, value: resolved(value) })
      }
      if (!isEmpty) open.push(tag)
    }
  }
  if (open.length > 0) throw new Error(`Not closed: ${open.join()}`)
  return { elements, attributes, text }
}
