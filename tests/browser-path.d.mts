export function chromiumPath(): string | undefined
export function headlessChromiumPath(): string | undefined
/** A screen that nobody sees, and a hand for it. */
export interface ScreenPaths {
  readonly xvfb: string
  readonly xdotool: string
}
export interface FirefoxPaths extends ScreenPaths {
  readonly browser: string
}
export function firefoxPaths(): FirefoxPaths | undefined
/** WebKitGTK's browser and the program that drives it. */
export interface WebKitPaths extends ScreenPaths {
  readonly browser: string
  readonly driver: string
}
export function webkitPaths(): WebKitPaths | undefined
