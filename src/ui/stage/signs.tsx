/** Samples of what the map draws, for its legend; decoration only, the words stand beside them. */

const SIZE = { width: 26, height: 13, viewBox: '0 0 26 13', 'aria-hidden': true } as const

export const BandSign = () => <span className="legend-band" aria-hidden="true" />

export const RingSign = () => (
  <svg {...SIZE} className="legend-ring">
    <path d="M1 12Q13-6 25 12" fill="none" stroke="currentColor" strokeWidth={2} />
  </svg>
)

/** A border; dashed where the map dashes it. */
export const LineSign = ({ isDashed = false }: { readonly isDashed?: boolean }) => (
  <svg {...SIZE} className="legend-border">
    <path d="M0 6.5h26" stroke="currentColor" strokeDasharray={isDashed ? '4 3' : undefined} />
  </svg>
)
