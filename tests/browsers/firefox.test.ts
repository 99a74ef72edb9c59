import { firefoxPaths } from '../browser-path.mjs'
import { openFirefox } from './firefox.ts'
import { journeysIn } from './suite.ts'

const paths = firefoxPaths()
journeysIn('Firefox', paths ? () => openFirefox(paths) : null)
