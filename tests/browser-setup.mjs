// Runs before the tests, with nothing but Node: finds a Chromium, or installs Debian's.
import { execFileSync } from 'node:child_process'
import { chromiumPath } from './browser-path.mjs'

if (!chromiumPath()) {
  console.log('No Chromium found: installing the one that Debian packages …')
  const sudo = process.getuid?.() === 0 ? [] : ['sudo']
  const run = (...words) => {
    const [command, ...rest] = [...sudo, ...words]
    execFileSync(command, rest, {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
  }
  try {
    run('apt-get', 'update', '-qq')
    run('apt-get', 'install', '-y', '-qq', 'chromium')
  } catch {
    console.error(
      'Could not install Chromium with apt-get. Install Chrome or Chromium, or name one: CHROMIUM=/path/to/chrome npm test',
    )
    process.exit(1)
  }
}
