import type { Theme } from '../theme.ts'
import { ringColour } from '../theme.ts'
import type { ScreenPoint } from './ring-labels.ts'
import type { OverlayScene } from './scene.ts'

/** A text along a line. */
export interface LineLabel {
  readonly text: string
  /** The line that the text follows, left to right, px. */
  readonly line: readonly ScreenPoint[]
}

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
