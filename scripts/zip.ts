import { createHash } from 'node:crypto'
import { existsSync, writeFileSync } from 'node:fs'
import { print, runAsProcess, UsageError } from '../geo/scripts/command.ts'
import about from '../package.json' with { type: 'json' }
import { archiveOf, newsroomFiles } from './archive.ts'

await runAsProcess(async (_, { stdout }) => {
  if (!existsSync('dist/index.html')) throw new UsageError('dist/ is missing: npm run build')
  const top = `banned-band-${about.version}`
  const bytes = archiveOf(newsroomFiles(top, 'dist'))
  writeFileSync(`${top}.zip`, bytes)
  const sum = createHash('sha256').update(bytes).digest('hex')
  await print(stdout, `${top}.zip  ${bytes.length} bytes  sha256 ${sum}\n`)
})
