import { useState } from 'react'
import { saveFile } from './take.ts'
import { imageCode } from '../../embed/codes.ts'
import { DATA_FORMATS, type ExportFormat, PICTURE_FORMATS } from '../../export/types.ts'
import { paragraphOf } from '../../export/text.ts'
import { linkOf } from '../../state/link.ts'
import { useSay } from '../status/say.ts'
import { hasFolder, useApp, useParts, useSnapshot, useWords } from '../store.ts'
import { LessonFile } from '../parts/LessonFile.tsx'
import { CopyField } from '../parts/CopyField.tsx'

/** Pictures of the map, and the code that shows one where no frame is taken. */
export function PictureSection() {
  const { picture: words } = useWords().share
  const { root } = useParts()
  const link = useApp((state) => linkOf(state))
  const alt = useSnapshot(paragraphOf)
  return (
    <>
      <p className="share-intro">{words.intro}</p>
      <FileButtons formats={PICTURE_FORMATS} />
      {hasFolder(root) && (
        <CopyField label={words.code} text={imageCode(root, link, alt)} rows={4} />
      )}
    </>
  )
}

/** What the map says, as files of data. */
export function DataSection() {
  const { data: words } = useWords().share
  return (
    <>
      <p className="share-intro">{words.intro}</p>
      <FileButtons formats={DATA_FORMATS} />
      <LessonFile />
    </>
  )
}

function FileButtons({ formats }: { readonly formats: readonly ExportFormat[] }) {
  const { share: words } = useWords()
  const { exportAs } = useParts()
  const say = useSay()
  const [making, setMaking] = useState<ExportFormat | null>(null)
  const [told, setTold] = useState('')
  const take = async (format: ExportFormat): Promise<void> => {
    setMaking(format)
    setTold('')
    try {
      saveFile(await exportAs(format))
    } catch (error) {
      console.error(error)
      setTold(words.failed)
      say(words.failed)
    }
    setMaking(null)
  }
  return (
    <>
      <ul className="share-files">
        {formats.map((format) => (
          <li key={format}>
            <button
              type="button"
              className="button"
              aria-disabled={making !== null}
              onClick={() => {
                if (making === null) void take(format)
              }}
            >
              {making === format ? words.loading : words.formats[format]}
            </button>
          </li>
        ))}
      </ul>
      <p className="copy-told">{told}</p>
    </>
  )
}
