import type { LineLabel } from './line-label.ts'
import type { Theme } from '../style/theme.ts'
import { ringColour } from '../style/theme.ts'
import type { OverlayScene } from './scene.ts'

/** A label with the colour that it is written in. */
export interface ColouredLabel extends LineLabel {
  readonly fill: string
}

/** Every label that follows a line: the rings', then those of circles that are none. */
export const lineLabelsOf = (
  { ringLabels, flatCircles }: OverlayScene,
  theme: Theme,
): readonly ColouredLabel[] => [
  ...ringLabels.map((label) => ({ ...label, fill: ringColour(theme, label.colour) })),
  ...flatCircles.flatMap(({ label }) => (label ? [{ ...label, fill: theme.text }] : [])),
]
