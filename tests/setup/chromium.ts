import type { LaunchOptions } from 'playwright-core'
import { chromiumPath, headlessChromiumPath } from '../browser-path.mjs'

/** The kinds of machine that the tests run on: one with WebGL2, drawn in software so that all machines draw the same, and the managed school machine without any. */
export type Graphics = 'webgl' | 'no-webgl'

const FLAGS: Readonly<Record<Graphics, readonly string[]>> = {
  // The page itself is not drawn on a graphics card of software, which takes twice as long.
  webgl: [
    '--use-gl=angle',
    '--use-angle=swiftshader',
    '--enable-unsafe-swiftshader',
    '--disable-gpu-rasterization',
  ],
  'no-webgl': ['--disable-3d-apis'],
}

/** How Chromium is started for the tests and the benchmark. */
export function launchOptions(
  graphics: Graphics,
  executablePath = graphics === 'webgl' ? chromiumPath() : headlessChromiumPath(),
): LaunchOptions {
  if (!executablePath) throw new Error('No Chromium found: run `npm test`, which installs one')
  return {
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-background-networking',
      '--disable-component-update',
      ...FLAGS[graphics],
    ],
  }
}
