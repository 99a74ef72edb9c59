/** A point on the screen, px from the top left corner of the map. */
export type ScreenPoint = readonly [xPx: number, yPx: number]

/** A rectangle on the screen, px. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

/** Pieces of a line: it breaks where it goes behind the globe. */
export type Lines = readonly (readonly ScreenPoint[])[]
