import { core } from './core.ts'
import { exports } from './export.ts'
import { firstMessages } from './first.ts'
import { page } from './page.ts'
import { share } from './share.ts'
import type { Language } from '../language.ts'

export const language: Language = { first: firstMessages, core, page, share, exports }
