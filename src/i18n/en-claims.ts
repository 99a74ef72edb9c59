import type { Numbers } from './numbers.ts'

/** Claims and what the distances say of them, in English; see `english`. */
export const englishClaims = ({ whole }: Numbers) => ({ count: (count: number) => whole(count) })
