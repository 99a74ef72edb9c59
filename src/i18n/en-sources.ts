import type { Numbers } from './numbers.ts'

/** Where everything comes from, in English; see `english`. */
export const englishSources = ({ whole }: Numbers) => ({ count: (count: number) => whole(count) })
