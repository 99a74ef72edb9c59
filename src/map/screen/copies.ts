/**
 * The copies of the flat world, 0 for the one around Greenwich, in which something is in the window. It reaches from
 * `left` to `right` in world widths; `originPx` is where that count begins in copy 0, a world is `worldPx` wide.
 */
export function copiesInSight(
  { left, right }: { readonly left: number; readonly right: number },
  { originPx, worldPx }: { readonly originPx: number; readonly worldPx: number },
  window: { readonly left: number; readonly right: number },
): readonly number[] {
  const first = Math.ceil((window.left - originPx) / worldPx - right)
  const last = Math.floor((window.right - originPx) / worldPx - left)
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index)
}
