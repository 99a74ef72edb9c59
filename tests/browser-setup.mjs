// Runs before the tests, with nothing but Node: finds the browsers, or installs Debian's.
import { execFileSync } from 'node:child_process'
import { chromiumPath, firefoxPaths, webkitPaths } from './browser-path.mjs'

const NEEDED = [
  { name: 'Chromium', path: chromiumPath, packages: ['chromium', 'chromium-headless-shell'] },
  { name: 'Firefox', path: firefoxPaths, packages: ['firefox-esr'] },
  { name: 'WebKit', path: webkitPaths, packages: ['webkit2gtk-driver', 'xvfb', 'xdotool'] },
]

const missing = NEEDED.filter(({ path }) => !path())
if (missing.length > 0) {
  const sudo = process.getuid?.() === 0 ? [] : ['sudo']
  const run = (...words) => {
    const [command, ...rest] = [...sudo, ...words]
    execFileSync(command, rest, {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
  }
  const names = missing.map(({ name }) => name).join(' and ')
  console.log(`No ${names} found: installing what Debian packages …`)
  try {
    run('apt-get', 'update', '-qq')
    const packages = missing.flatMap((needed) => needed.packages)
    run('apt-get', 'install', '-y', '-qq', ...packages)
  } catch {
    console.error(`Could not install ${names} with apt-get.`)
  }
}
if (!chromiumPath()) {
  console.error(
    'Install Chrome or Chromium, or name one: CHROMIUM=/path/to/chrome npm test. Firefox (FIREFOX=…) and WebKit may be missing; the tests say so.',
  )
  process.exit(1)
}
