/** What the browser lets a reader take along; a frame may have no right to any of it. */

export const canCopy = (): boolean => navigator.clipboard !== undefined

/** Whether the text is in the clipboard now; a frame may have no right to it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}

export const canSend = (): boolean => navigator.share !== undefined

/** Hands a link to another app; a reader who thinks better of it is no error. */
export function sendLink(what: { readonly title: string; readonly url: string }): void {
  navigator.share(what).catch(() => {})
}

/** Gives a file to the reader. */
export function saveFile({
  name,
  type,
  content,
}: {
  readonly name: string
  readonly type: string
  readonly content: string | Blob
}): void {
  const blob = typeof content === 'string' ? new Blob([content], { type }) : content
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = name
  link.click()
  // The browser has begun to read it by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
