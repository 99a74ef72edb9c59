/** A size of the window's inside, in CSS px. */
export interface Size {
  readonly width: number
  readonly height: number
}

/** Places are in CSS px of the page's window, inside frames too. */
export type PointerStep =
  | { readonly kind: 'move'; readonly x: number; readonly y: number }
  | { readonly kind: 'down' }
  | { readonly kind: 'up' }

/** What goes into a page and comes back from it as JSON. */
type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

/** A real browser with one window, in which one journey after the other is made. */
export interface Driver {
  /** Opens a page and waits until it has loaded. */
  open(url: string, size: Size): Promise<void>
  /**
   * Runs a function in the page, or in its nth frame, and gives what it returns.
   * @param work Goes over as its source: it sees only its arguments.
   */
  run<A extends readonly Json[], R>(
    work: (...args: A) => R | Promise<R>,
    args: A,
    frame?: number,
  ): Promise<R>
  /** Moves and presses the mouse as a hand does: the browser itself finds out what lies under it. */
  point(steps: readonly PointerStep[]): Promise<void>
  /** Turns the mouse's wheel towards the reader by one notch. */
  wheel(x: number, y: number): Promise<void>
  /** Presses keys one after the other, e.g. `Enter`, `a`, `Control+z`. */
  press(...chords: readonly string[]): Promise<void>
  screenshot(): Promise<Buffer>
  /** null where the browser's driver cannot print. */
  readonly pdf: (() => Promise<Buffer>) | null
  /** The folder that downloads come to, complete under their final names. */
  readonly downloads: string
  /** What a page needs for its problems to be heard; pages that the tests serve go through it. */
  prepared(html: string): string
  /** Console errors, uncaught errors and policy violations since the last call, of all frames. */
  takeProblems(): Promise<readonly string[]>
  close(): Promise<void>
}

/** Says policy violations on the console; runs in each page before its own scripts. */
export function sayViolations(): void {
  document.addEventListener('securitypolicyviolation', (event) => {
    console.error(`policy violation: ${event.violatedDirective} ${event.blockedURI}`)
  })
}

/** The source of a call that gives its value as JSON; `undefined` comes back as null. */
export const callAsJson = (work: (...args: never[]) => unknown, args: readonly unknown[]): string =>
  `async () => JSON.stringify((await (${work.toString()})(...${JSON.stringify(args)})) ?? null)`
