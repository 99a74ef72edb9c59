import { existsSync, readdirSync } from 'node:fs'

const CHROMIUM = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** Chromium without its window opens a page in two thirds of the time. */
const HEADLESS_CHROMIUM = [process.env.CHROMIUM, '/usr/bin/chromium-headless-shell', ...CHROMIUM]

const FIREFOX = [process.env.FIREFOX, '/usr/bin/firefox-esr', '/usr/bin/firefox']

const found = (places) => places.find((place) => place && existsSync(place))

/** All of them, or undefined where one is missing. */
const complete = (paths) => (Object.values(paths).includes(undefined) ? undefined : paths)

/** A screen that nobody sees, and a hand for it. */
const screenPaths = () => ({ xvfb: found(['/usr/bin/Xvfb']), xdotool: found(['/usr/bin/xdotool']) })

/** @returns {string | undefined} the Chromium or Chrome that readers have */
export const chromiumPath = () => found(CHROMIUM)

/** @returns {string | undefined} the Chromium that nobody looks at; where there is none, the whole one */
export const headlessChromiumPath = () => found(HEADLESS_CHROMIUM)

/** @returns {import('./browser-path.mjs').FirefoxPaths | undefined} what the tests need to drive Firefox */
export const firefoxPaths = () => complete({ browser: found(FIREFOX), ...screenPaths() })

/**
 * WebKitGTK's browser lies in a folder named for the machine and the version.
 * @returns {import('./browser-path.mjs').WebKitPaths | undefined} what the tests need to drive WebKit
 */
export function webkitPaths() {
  const folders = ['/usr/lib', ...within('/usr/lib', /-linux-gnu/), '/usr/libexec']
  const browsers = folders
    .flatMap((folder) => within(folder, /^webkit(2gtk|gtk)-/))
    .map((folder) => `${folder}/MiniBrowser`)
  return complete({
    browser: found(browsers),
    driver: found(['/usr/bin/WebKitWebDriver']),
    ...screenPaths(),
  })
}

function within(folder, name) {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((entry) => name.test(entry))
    .map((entry) => `${folder}/${entry}`)
}
