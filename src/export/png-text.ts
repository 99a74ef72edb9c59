/** Length of the PNG signature, and of the header chunk that must come first. */
const HEAD_BYTES = 8 + 25

/**
 * A PNG with international text chunks (iTXt, uncompressed UTF-8) after its header, by keyword; PNG specification, third
 * edition, 11.3.3.4.
 */
export function withText(
  png: Uint8Array<ArrayBuffer>,
  texts: Readonly<Record<string, string>>,
): Uint8Array<ArrayBuffer> {
  const chunks = Object.entries(texts).map(([keyword, text]) =>
    // Keyword, end, not compressed, method 0, no language, no translated keyword.
    chunk('iTXt', new TextEncoder().encode(`${keyword}\0\0\0\0\0${text}`)),
  )
  const parts = [png.subarray(0, HEAD_BYTES), ...chunks, png.subarray(HEAD_BYTES)]
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(12 + data.length)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, data.length)
  bytes.set(new TextEncoder().encode(type), 4)
  bytes.set(data, 8)
  view.setUint32(8 + data.length, crc32(bytes.subarray(4, 8 + data.length)))
  return bytes
}

/** The check sum of PNG: ISO 3309, as its specification has it (annex D). */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  }
  return (crc ^ 0xffffffff) >>> 0
}
