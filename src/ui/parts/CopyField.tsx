import { useId, useRef, useState } from 'react'
import { canCopy, copyText } from '../share/take.ts'
import { useSay } from '../status/say.ts'
import { useWords } from '../store.ts'
import './copy-field.css'

interface CopyFieldProps {
  readonly label: string
  readonly text: string
  /** Rows of the field; one where the text is a line. */
  readonly rows?: number
}

/** A text to take along: always selectable, with a button where the browser lets us copy. */
export function CopyField({ label, text, rows = 1 }: CopyFieldProps) {
  const { share: words } = useWords()
  const say = useSay()
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const [told, setTold] = useState('')
  const copy = async (): Promise<void> => {
    const line = (await copyText(text)) ? words.copied : words.notCopied
    if (line === words.notCopied) field.current?.select()
    setTold(line)
    say(line)
  }
  return (
    <div className="copy-field">
      <label htmlFor={id}>{label}</label>
      <textarea
        ref={field}
        id={id}
        className="field"
        readOnly
        rows={rows}
        spellCheck={false}
        value={text}
        onFocus={(event) => event.currentTarget.select()}
      />
      {canCopy() && (
        <button type="button" className="button" onClick={() => void copy()}>
          {words.copy}
        </button>
      )}
      <p className="copy-told">{told}</p>
    </div>
  )
}
