export const SHEETS = ['worksheet', 'key', 'plan'] as const
/** What can be printed of a story. */
export type SheetName = (typeof SHEETS)[number]
