/** Coordinates end with a point of their own. */
export const stopped = (text: string): string => (text.endsWith('.') ? text : `${text}.`)
