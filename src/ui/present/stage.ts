/** Focuses the launch point at a place in their order, from 0, on the map that paints. */
export function focusPoint(place: number): void {
  const handles = document.querySelectorAll<HTMLElement>('.map-engine:not(.waiting) .launch-handle')
  handles[place]?.focus()
}
