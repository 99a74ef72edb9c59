import { webkitPaths } from '../browser-path.mjs'
import { journeysIn } from './suite.ts'
import { openWebKit } from './webkit.ts'

const paths = webkitPaths()
journeysIn('WebKit', paths ? () => openWebKit(paths) : null)
