import { runAsProcess } from './command.ts'
import { verdicts } from './commands/verdicts.ts'

await runAsProcess(verdicts)
