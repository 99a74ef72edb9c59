import { writeFileSync } from 'node:fs'
import { lessonFile, lessonHtml } from '../build/lesson.ts'
import { choiceOf, optionsFrom, print, runAsProcess } from '../geo/scripts/command.ts'
import { LANGUAGES } from '../src/i18n/first-words.ts'

/** The page as one HTML file for a room without a network, in English and one more language. */
await runAsProcess(async (args, { stdout }) => {
  const { language = 'en' } = optionsFrom(args, { language: { type: 'string' } })
  const tag = choiceOf('language', language, LANGUAGES)
  const html = await lessonHtml(tag)
  const path = lessonFile(tag)
  writeFileSync(path, html)
  await print(stdout, `${path}  ${Buffer.byteLength(html)} bytes\n`)
})
