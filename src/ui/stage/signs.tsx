/** Samples of what the map draws, for its legend; decoration only, the words stand beside them. */

const SIZE = { width: 26, height: 13, viewBox: '0 0 26 13', 'aria-hidden': true } as const

export const BandSign = () => <span className="legend-band" aria-hidden="true" />

const DASHES = { solid: undefined, dashed: '5 3', dotted: '2 2.4' } as const

/** The line of a ring, broken as the map breaks it. */
export const RingSign = ({ stroke = 'solid' }: { readonly stroke?: keyof typeof DASHES }) => (
  <svg {...SIZE} className="legend-ring">
    <path
      d="M1 12Q13-6 25 12"
      fill="none"
      stroke="currentColor"
      strokeWidth={2}
      strokeDasharray={DASHES[stroke]}
    />
  </svg>
)

/** The dots of a circle of the flat map. */
export const FlatCircleSign = () => (
  <svg {...SIZE} className="legend-flat-circle">
    <path
      d="M2 11Q13-5 24 11"
      fill="none"
      stroke="currentColor"
      strokeWidth={2}
      strokeLinecap="round"
      strokeDasharray="0.1 5"
    />
  </svg>
)

/** The hatch over a range in doubt; it fades to the right. */
export const DoubtSign = () => (
  <svg {...SIZE} className="legend-doubt">
    <path
      d="M-9 0l13 13M-3 0l13 13M3 0l13 13M9 0l13 13M15 0l13 13M21 0l13 13"
      stroke="currentColor"
    />
  </svg>
)

/** A border; dashed where the map dashes it. */
export const LineSign = ({ isDashed = false }: { readonly isDashed?: boolean }) => (
  <svg {...SIZE} className="legend-border">
    <path d="M0 6.5h26" stroke="currentColor" strokeDasharray={isDashed ? '4 3' : undefined} />
  </svg>
)
