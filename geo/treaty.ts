/**
 * What the INF Treaty banned, in km: shorter-range missiles from `lower` to `class`, intermediate-range missiles over
 * `class` and up to `upper`. Source: Treaty Between the United States of America and the Union of Soviet Socialist
 * Republics on the Elimination of Their Intermediate-Range and Shorter-Range Missiles, 1987, Article II, paragraphs 5
 * and 6 ("equal to or in excess of 500 kilometers", "in excess of 1000 kilometers but not in excess of 5500 kilometers").
 */
export const LIMIT_KM = { lower: 500, class: 1000, upper: 5500 } as const
