import type { Numbers } from './numbers.ts'

/** What could reach a city, in English; see `english`. */
export const englishCity = ({ whole }: Numbers) => ({ count: (count: number) => whole(count) })
