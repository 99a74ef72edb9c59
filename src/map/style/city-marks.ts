import type { City } from '../../../geo/index.ts'

/** Radius of a city's mark in px, by population. Everything from 100,000 people keeps the four steps of the legend. */
export function markRadiusPx(population: number): number {
  if (population >= 3_000_000) return 4.6
  if (population >= 1_000_000) return 3.7
  if (population >= 300_000) return 2.8
  if (population >= 100_000) return 2.1
  return population >= 50_000 ? 1.8 : 1.5
}

/**
 * Web Mercator zoom from which a city's mark is drawn. From 100,000 people always: thousands of smaller ones would hide
 * the map and each other at the zoom of a continent.
 */
export function markMinZoom(population: number): number {
  if (population >= 100_000) return -10
  if (population >= 50_000) return 3.5
  return population >= 30_000 ? 4.25 : 5
}

/** Half the diagonal of ◆ for a ● of radius 1: an equal weight to the eye. */
export const DIAMOND = 1.28

/** Factor on mark sizes for the width of the map: narrow maps are held closer, and their marks stand nearer together. */
export const markScale = (widthPx: number): number => (widthPx < 700 ? 0.8 : 1)

/** Row numbers from the smallest city to the largest, the order in which marks are drawn. */
export const drawingOrder = (cities: readonly City[]): Uint32Array =>
  Uint32Array.from(cities.keys()).toSorted((a, b) => cities[a]!.population - cities[b]!.population)
