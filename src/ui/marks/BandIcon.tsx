/** The sign of the page: a band between two rings. */
export function BandIcon() {
  return (
    <svg
      className="band-icon"
      width={22}
      height={22}
      viewBox="0 0 22 22"
      aria-hidden="true"
      focusable="false"
    >
      <circle cx="11" cy="11" r="9.9" fill="currentColor" fillOpacity="0.25" />
      <circle cx="11" cy="11" r="4.4" fill="var(--paper)" />
      <g fill="none" stroke="currentColor">
        <circle cx="11" cy="11" r="9.9" strokeWidth="1.6" />
        <circle cx="11" cy="11" r="4.4" strokeWidth="1.6" />
      </g>
    </svg>
  )
}
