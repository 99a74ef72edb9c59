import { SourcesButton } from './SourcesButton.tsx'
import './sources.css'

/** The way to all sources, licences and limits, at the end of the column. */
export function Sources() {
  return (
    <div className="sources-end">
      <SourcesButton className="button" />
    </div>
  )
}
