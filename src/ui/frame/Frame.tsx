import { type ReactNode, useState } from 'react'
import { Bar } from '../bar/Bar.tsx'
import { Cities } from '../cities/Cities.tsx'
import { GrowthButton } from '../growth/GrowthButton.tsx'
import { BandIcon } from '../marks/BandIcon.tsx'
import { Method } from '../method/Method.tsx'
import { ErrorBoundary } from '../parts/ErrorBoundary.tsx'
import { AskedAnswer, AskedDetail } from '../question/AskedAnswer.tsx'
import { QuestionChoice } from '../question/QuestionChoice.tsx'
import { Sources } from '../sources/Sources.tsx'
import { TreatyTime } from '../time/TreatyTime.tsx'
import { Sheet } from '../parts/Sheet.tsx'
import { Points } from '../points/Points.tsx'
import { MapStage } from '../stage/MapStage.tsx'
import { NewVersion } from '../status/NewVersion.tsx'
import { StatusLine } from '../status/StatusLine.tsx'
import type { VersionOffer } from '../status/version-offer.ts'
import { AppProvider, useApp, useWords } from '../store.ts'
import type { FrameProps } from './props.ts'
import { SheetAdd, SheetSummary } from './SheetSummary.tsx'
import '../theme.css'
import '../base.css'
import '../parts/buttons.css'
import './frame.css'
import './print.css'

const CITIES_ID = 'cities'

interface PageProps extends FrameProps {
  /** Where the page may be of an older version than its host has. */
  readonly offer?: VersionOffer
}

/** The whole page: title and answer, the map, launch points and table. */
export function Frame({ mapSlot, mapProblem, offer, ...parts }: PageProps) {
  const { failures } = parts.words
  return (
    <ErrorBoundary text={failures.page} action={failures.reload} onAction={reload}>
      <AppProvider value={parts}>
        <StatusLine>
          <main className="frame" lang={parts.words.language}>
            <Head>{offer && <NewVersion offer={offer} />}</Head>
            <MapStage slotRef={mapSlot} problem={mapProblem} afterId={CITIES_ID} />
            <Rest />
          </main>
        </StatusLine>
      </AppProvider>
    </ErrorBoundary>
  )
}

const reload = () => location.reload()

function Head({ children }: { readonly children: ReactNode }) {
  const { app } = useWords()
  const units = useApp((state) => state.preferences.units)
  return (
    <div className="frame-head">
      <Bar />
      {children}
      <h1 className="frame-title">
        <BandIcon />
        {app.title}
      </h1>
      <p className="frame-intro">{units === 'km' ? app.intro : app.introMiles}</p>
      <GrowthButton />
      <AskedAnswer />
    </div>
  )
}

function Rest() {
  const [open, setOpen] = useState(false)
  const [adding, setAdding] = useState(false)
  return (
    <div className="frame-rest">
      <Sheet
        open={open}
        onOpen={setOpen}
        summary={<SheetSummary open={open} />}
        aside={
          <SheetAdd
            onPress={() => {
              setOpen(true)
              setAdding(true)
            }}
          />
        }
      >
        <QuestionChoice />
        <AskedDetail />
        <Points adding={adding} onAdding={setAdding} />
        <TreatyTime />
        <Cities id={CITIES_ID} />
        <Method />
        <Sources />
      </Sheet>
    </div>
  )
}
