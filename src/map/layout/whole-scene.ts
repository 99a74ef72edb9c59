import { flatCirclesIn } from './flat-circles.ts'
import { obstaclesOf, overlaySceneOf, type OverlayScene } from './scene.ts'

/** See `overlaySceneOf`; with what the first picture of a visit does without. */
export function wholeSceneOf(...parts: Parameters<typeof overlaySceneOf>): OverlayScene {
  const [picture, projector, theme, , widths] = parts
  const scene = overlaySceneOf(...parts)
  const widthOf = (text: string) => widths.of(text, 600, 13 * theme.scale.words)
  return {
    ...scene,
    flatCircles: flatCirclesIn(picture, projector, widthOf, obstaclesOf(scene)),
  }
}
