import { allOutputs } from './build/all-outputs.ts'
import { writeOutputs } from './build/files.ts'

writeOutputs(await allOutputs())
