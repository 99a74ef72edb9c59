const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

/** Text as it stands in XML and HTML, in attributes too. */
export const escaped = (value: string | number): string =>
  String(value).replace(/[&<>"]/g, (character) => ENTITIES[character]!)
