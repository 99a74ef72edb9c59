import { useState } from 'react'
import { Cities } from '../cities/Cities.tsx'
import { EXTRAS, FRAME_KEYS } from '../commands/commands.ts'
import { useShortcuts } from '../keys/useShortcuts.ts'
import { MapMenu } from '../menu/MapMenu.tsx'
import { Dialog } from '../parts/Dialog.tsx'
import { ErrorBoundary } from '../parts/ErrorBoundary.tsx'
import { AskedAnswer, AskedDetail } from '../question/AskedAnswer.tsx'
import { Controls } from '../stage/Controls.tsx'
import { Legend } from '../stage/Legend.tsx'
import { LegendPanel } from '../stage/LegendPanel.tsx'
import { StatusLine } from '../status/StatusLine.tsx'
import { Toast } from '../status/Toast.tsx'
import { AppProvider, useWords } from '../store.ts'
import type { FrameProps } from '../frame/props.ts'
import { AuthorsMap } from './AuthorsMap.tsx'
import { FullMapLink } from './FullMapLink.tsx'
import { FullScreenButton } from './FullScreenButton.tsx'
import '../parts/buttons.css'
import '../stage/controls.css'
import '../frame/print.css'

/** The app in a frame of an article: answer, map, credit; the cities and what the answer rests on behind a button. */
export function EmbedFrame({ mapSlot, mapProblem, ...parts }: FrameProps) {
  const { failures, map } = parts.data.words
  return (
    <ErrorBoundary text={failures.page} action={failures.reload} onAction={reload}>
      <AppProvider value={parts}>
        <StatusLine>
          <main className="embed" lang={parts.data.words.language}>
            <div className="embed-head">
              <AskedAnswer />
            </div>
            <section className="stage" aria-label={map.label}>
              <div className="stage-map">
                <div ref={mapSlot} className="stage-slot" hidden={mapProblem !== null} />
                {mapProblem === null ? (
                  <>
                    <Controls>
                      <FullScreenButton />
                    </Controls>
                    <LegendPanel extras={EXTRAS} />
                    <AuthorsMap />
                    <MapMenu />
                  </>
                ) : (
                  <p className="stage-problem">{mapProblem}</p>
                )}
                <Toast />
                <FrameKeys />
              </div>
            </section>
            <Foot />
          </main>
        </StatusLine>
      </AppProvider>
    </ErrorBoundary>
  )
}

const reload = () => location.reload()

/** Within the provider of what they act on. */
function FrameKeys() {
  useShortcuts(FRAME_KEYS)
  return null
}

function Foot() {
  const { credit } = useWords()
  return (
    <div className="embed-foot">
      <Legend />
      <p className="credit">{credit}</p>
      <div className="embed-links">
        <DetailsButton />
        <FullMapLink />
      </div>
    </div>
  )
}

function DetailsButton() {
  const { embed } = useWords()
  const [open, setOpen] = useState(false)
  return (
    <>
      <button
        type="button"
        className="link-button"
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        {embed.details}
      </button>
      {open && (
        <Dialog title={embed.details} onClose={() => setOpen(false)}>
          <AskedDetail />
          <Cities id="cities" />
        </Dialog>
      )}
    </>
  )
}
