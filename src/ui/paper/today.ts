const two = (value: number): string => String(value).padStart(2, '0')

/** The reader's day, as an ISO date. */
export function today(): string {
  const now = new Date()
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
