import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { print, runAsProcess, UsageError } from '../geo/scripts/command.ts'
import { archiveOf, filesIn, noticesOf, type Files } from './archive.ts'

interface Package {
  readonly version: string
  readonly dependencies: Readonly<Record<string, string>>
}

const FONT = '@fontsource-variable/noto-sans'

/** The built page with what a newsroom needs to serve it. */
function filesFor({ dependencies }: Package, top: string): Files {
  return new Map([
    ...filesIn('dist', `${top}/dist`),
    ...filesIn('hosting', `${top}/hosting`),
    [`${top}/README.md`, readFileSync('hosting/README.md')],
    [`${top}/LICENSE`, readFileSync('LICENSE')],
    [`${top}/SOURCES.md`, readFileSync('geo/data/SOURCES.md')],
    [
      `${top}/THIRD-PARTY.txt`,
      new TextEncoder().encode(noticesOf([...Object.keys(dependencies), FONT])),
    ],
  ])
}

await runAsProcess(async (_, { stdout }) => {
  if (!existsSync('dist/index.html')) throw new UsageError('dist/ is missing: npm run build')
  const about = JSON.parse(readFileSync('package.json', 'utf8')) as Package
  const top = `banned-band-${about.version}`
  const bytes = archiveOf(filesFor(about, top))
  writeFileSync(`${top}.zip`, bytes)
  const sum = createHash('sha256').update(bytes).digest('hex')
  await print(stdout, `${top}.zip  ${bytes.length} bytes  sha256 ${sum}\n`)
})
