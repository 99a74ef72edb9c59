import { chromiumPath } from '../browser-path.mjs'
import { openChromium } from './chromium.ts'
import { journeysIn } from './suite.ts'

journeysIn('Chromium', chromiumPath() ? openChromium : null)
