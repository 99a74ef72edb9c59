/** A new version of the page that is there and waits to be asked for. */
export interface VersionOffer {
  /** Loads the page anew in that version; null while there is none. */
  now(): (() => void) | null
  make(reload: () => void): void
  decline(): void
  subscribe(listener: () => void): () => void
}

/** An offer not made yet. */
export function versionOffer(): VersionOffer {
  let reload: (() => void) | null = null
  const listeners = new Set<() => void>()
  const become = (next: (() => void) | null): void => {
    reload = next
    for (const listener of listeners) listener()
  }
  return {
    now: () => reload,
    make: become,
    decline: () => become(null),
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
