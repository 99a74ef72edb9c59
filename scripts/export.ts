import { runAsProcess } from '../geo/scripts/command.ts'
import { exportMap } from './commands/export.ts'

await runAsProcess(exportMap)
