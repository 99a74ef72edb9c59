import { useDeferredValue, useState } from 'react'
import { SANDBOX } from '../../embed/frame-rights.ts'
import { useParts, useWords } from '../store.ts'
import { Select } from './Select.tsx'

const WIDTHS_PX = { phone: 360, article: 720 } as const

interface EmbedPreviewProps {
  readonly link: string
  readonly heightPx: number
}

/** The frame itself, as wide as a phone or a column of text. */
export function EmbedPreview({ link, heightPx }: EmbedPreviewProps) {
  const { embed: words } = useWords().share
  const { root } = useParts()
  const [width, setWidth] = useState<keyof typeof WIDTHS_PX>('article')
  const shown = useDeferredValue(link)
  return (
    <section className="share-preview" aria-label={words.preview}>
      <Select
        label={words.previewWidth}
        value={width}
        options={[
          ['phone', words.widths.phone],
          ['article', words.widths.article],
        ]}
        onChoose={setWidth}
      />
      <iframe
        key={shown}
        title={words.previewTitle}
        src={`${root}embed/v1/#${shown}`}
        sandbox={SANDBOX}
        width={WIDTHS_PX[width]}
        height={heightPx}
      />
    </section>
  )
}
