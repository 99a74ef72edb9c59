import type { Opened } from './link-read.ts'

/**
 * Why a link must not stand for a map where nobody sees a notice, in one line of English: for commands and for the
 * pages around a frame.
 * @returns Null for a link that was read from end to end.
 */
export function faultOf({
  isLink,
  unread,
  unknown,
}: Omit<Opened, 'state' | 'asked'>): string | null {
  if (!isLink) return `this is no link of a map; ${HOW}`
  if (unread.includes('z')) return `the link was cut on its way; ${HOW}`
  const parts = [...new Set([...unread, ...unknown])]
  return parts.length === 0 ? null : `"${parts.join('", "')}" of the link cannot be read; ${HOW}`
}

const HOW = 'LINKS.md tells how links are written, e.g. #v=1&p=54.71,20.51'
