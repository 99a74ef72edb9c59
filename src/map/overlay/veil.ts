const FADE_MS = 250

/** Lays a map's last picture over it and lets it fade, so that one view turns into the other. */
export function fadeAway(veil: HTMLElement, host: HTMLElement): void {
  veil.classList.add('map-veil')
  veil.setAttribute('aria-hidden', 'true')
  host.append(veil)
  const fading = veil.animate({ opacity: [1, 0] }, { duration: FADE_MS, easing: 'ease-in-out' })
  fading.addEventListener('finish', () => veil.remove())
}
