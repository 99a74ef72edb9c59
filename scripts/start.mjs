// What `npm start` runs, with nothing but Node at first: installs and builds what is missing or older than its sources,
// then serves. A second start does neither and needs no network.
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'

/** All that the build reads. */
const SOURCES = ['src', 'geo', 'build', 'lessons', 'public', 'scripts', 'hosting', 'index.html']
const SETTINGS = ['vite.config.ts', 'package-lock.json']

/** When the newest file in or at `path` was written, ms; 0 when there is none. */
function newest(path) {
  if (!existsSync(path)) return 0
  const stats = statSync(path)
  if (!stats.isDirectory()) return stats.mtimeMs
  return Math.max(
    stats.mtimeMs,
    ...readdirSync(path, { withFileTypes: true })
      .filter(({ name }) => name !== 'node_modules')
      .map(({ name }) => newest(`${path}/${name}`)),
  )
}

function step(words, command, args) {
  process.stdout.write(`${words} … `)
  const from = performance.now()
  try {
    execFileSync(command, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    })
  } catch (error) {
    console.log('failed\n')
    process.stderr.write(`${error.stdout ?? ''}${error.stderr ?? ''}`)
    process.exit(1)
  }
  console.log(`${Math.round((performance.now() - from) / 1000)} s`)
}

if (newest('node_modules/.package-lock.json') < newest('package-lock.json')) {
  step('Installing packages (some 300, half a minute)', 'npm', ['install'])
}
// With an address to build for, what an earlier build was for is not known.
const isOld = newest('dist/index.html') < Math.max(...[...SOURCES, ...SETTINGS].map(newest))
if (isOld || process.env.BASE_URL) step('Building', 'npm', ['run', 'build'])

const { preview } = await import('vite')
const { port } = Object.fromEntries(
  process.argv.slice(2).map((word) => word.replace(/^--/, '').split('=')),
)
const server = await preview({
  logLevel: 'silent',
  preview: port === undefined ? {} : { port: Number(port) },
})
console.log(`Banned Band is served at ${server.resolvedUrls?.local[0]} (Ctrl+C ends it)`)
