import { SourcesButton } from '../sources/SourcesButton.tsx'
import { TreatyLimits } from '../sources/TreatyLimits.tsx'
import { useWords } from '../store.ts'
import './method.css'

/** What was measured and how; the data and its licences are in the colophon. */
export function Method() {
  const { method } = useWords()
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
