import type { OverlayScene } from '../../layout/scene.ts'
import { svgElement } from '../../shapes/dom.ts'
import { ShapeWriter } from '../../shapes/shape-writer.ts'
import type { Theme } from '../../style/theme.ts'
import { wholeOverlayShapes } from './overlay-shapes.ts'

/** Labels know by its id the line that they run along, and two veils may fade at once. */
let veils = 0

/** Puts into a picture that leaves the page what stood over the map as elements, without what can be held. */
export function addOverlayVeil(veil: HTMLElement, scene: OverlayScene, theme: Theme): void {
  const svg = svgElement(veil, 'svg', 'map-veil')
  new ShapeWriter(svg).write(wholeOverlayShapes(scene, theme, `veil-${++veils}`))
}
