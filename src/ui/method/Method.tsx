import { usePageWords } from '../page-words.ts'
import { SourcesButton } from '../sources/SourcesButton.tsx'
import { TreatyLimits } from '../sources/TreatyLimits.tsx'
import './method.css'

/** What was measured and how; the data and its licences are in the colophon. */
export function Method() {
  const { method } = usePageWords()
  return (
    <details className="fold method">
      <summary>{method.heading}</summary>
      <p>{method.distance}</p>
      <p>{method.line}</p>
      <p>{method.cities}</p>
      <p>{method.treaty}</p>
      <p>
        <TreatyLimits />
      </p>
      <p>
        <SourcesButton className="link-button" />
      </p>
    </details>
  )
}
