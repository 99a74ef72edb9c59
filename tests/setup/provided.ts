import type { Graphics } from './chromium.ts'

declare module 'vitest' {
  /** What is made once for a whole run; tests take it with `inject`. */
  interface ProvidedContext {
    /** Where the browsers of the run wait for connections. */
    readonly browsers: Readonly<Record<Graphics, string>>
    /** Address of the built app, with a slash at its end; null when there is no dist/. */
    readonly dist: string | null
    /** Address of the built stage pages, laid out as in the sources, with a slash at its end. */
    readonly stages: string
  }
}
