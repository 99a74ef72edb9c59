import { runAsProcess } from './command.ts'
import { ring } from './commands/ring.ts'

await runAsProcess(ring)
