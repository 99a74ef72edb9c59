import { writeFileSync } from 'node:fs'
import { englishModule, englishPath, PARTS } from '../build/messages.ts'

// To be run after a change of a message in `src/i18n/en`: compiles English, which gives all languages their types.
for (const part of PARTS) writeFileSync(englishPath(part), englishModule(part))
