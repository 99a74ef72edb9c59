import { hasFolder, useParts, useWords } from '../store.ts'
import './buttons.css'

/** The whole page for a room without a network, in the reader's language; the file itself has no other to give. */
export function LessonFile() {
  const { offline: words, language } = useWords()
  const { root } = useParts()
  if (!hasFolder(root)) return null
  const file = language === 'en' ? 'banned-band-lesson' : `banned-band-lesson-${language}`
  return (
    <>
      <p>{words.lessonIntro}</p>
      <a className="button" href={`${root}${file}.html`} download>
        {words.lesson}
      </a>
    </>
  )
}
