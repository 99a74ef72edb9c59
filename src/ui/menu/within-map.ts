const EDGE_PX = 8

/** Where what is `size` long begins: at the pointer, else before it, and within the room. */
export function placeWithin(at: number, size: number, room: number): number {
  const begin = at + size + EDGE_PX <= room ? at : at - size
  return Math.max(EDGE_PX, Math.min(begin, room - size - EDGE_PX))
}

/** Puts an element to a place of the map that it lies on, px from the map's corner, so that all of it is seen. */
export function standAt(element: HTMLElement, [xPx, yPx]: readonly [number, number]): void {
  const map = element.parentElement
  if (!map) return
  const left = placeWithin(xPx, element.offsetWidth, map.clientWidth)
  const top = placeWithin(yPx, element.offsetHeight, map.clientHeight)
  element.style.transform = `translate(${left}px, ${top}px)`
}
