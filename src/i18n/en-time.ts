import type { Numbers } from './numbers.ts'

/** The timeline of the treaty, in English; see `english`. */
export const englishTime = ({ whole }: Numbers) => ({ count: (count: number) => whole(count) })
