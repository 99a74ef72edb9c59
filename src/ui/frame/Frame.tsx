import { lazy, type ReactNode, useState } from 'react'
import { Ask } from '../ask/Ask.tsx'
import { Bar } from '../bar/Bar.tsx'
import { Cities } from '../cities/Cities.tsx'
import type { Command, KeyCommand } from '../commands/command.ts'
import { addPoint } from '../commands/commands.ts'
import { Directions } from '../directions/Directions.tsx'
import { GrowthButton } from '../growth/GrowthButton.tsx'
import { KeysButton } from '../keys/KeysButton.tsx'
import { BandIcon } from '../marks/BandIcon.tsx'
import { Method } from '../method/Method.tsx'
import { PaperSheet } from '../paper/PaperSheet.tsx'
import { ErrorBoundary } from '../parts/ErrorBoundary.tsx'
import { Later } from '../parts/Later.tsx'
import { AskedAnswer, AskedDetail } from '../question/AskedAnswer.tsx'
import { QuestionChoice } from '../question/QuestionChoice.tsx'
import { QuizSection } from '../quiz/QuizSection.tsx'
import { Sources } from '../sources/Sources.tsx'
import { TreatyTime } from '../time/TreatyTime.tsx'
import { StoriesButton } from '../stories/StoriesButton.tsx'
import { StoryHead } from '../stories/StoryHead.tsx'
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

const Presenter = lazy(() =>
  import('../present/Presenter.tsx').then(({ Presenter: component }) => ({ default: component })),
)

interface PageProps extends FrameProps {
  /** Where the page may be of an older version than its host has. */
  readonly offer?: VersionOffer
}

/** The whole page: title and answer, the map, launch points and table. */
export function Frame({ mapSlot, mapProblem, isSettled, offer, ...parts }: PageProps) {
  const { failures } = parts.data.words
  return (
    <ErrorBoundary text={failures.page} action={failures.reload} onAction={reload}>
      <AppProvider value={parts}>
        <StatusLine>
          <Whole
            mapSlot={mapSlot}
            mapProblem={mapProblem}
            isSettled={isSettled}
            notice={offer && <NewVersion offer={offer} />}
          />
        </StatusLine>
      </AppProvider>
    </ErrorBoundary>
  )
}

const reload = () => location.reload()

interface WholeProps extends Pick<FrameProps, 'mapSlot' | 'mapProblem' | 'isSettled'> {
  /** Stands above everything in the column. */
  readonly notice: ReactNode
}

function Whole({ mapSlot, mapProblem, isSettled, notice }: WholeProps) {
  const { language, failures } = useWords()
  const presenting = useApp((state) => state.presenting)
  const [open, setOpen] = useState(useApp(({ activity }) => activity.kind === 'quiz'))
  const [adding, setAdding] = useState(false)
  const add = addPoint(() => {
    setOpen(true)
    setAdding(true)
  })
  return (
    <main className="frame" lang={language} data-presenting={presenting || undefined}>
      <Head add={add}>{notice}</Head>
      <MapStage slotRef={mapSlot} problem={mapProblem} afterId={CITIES_ID} />
      {isSettled && <PaperSheet />}
      <Rest open={open} onOpen={setOpen} adding={adding} onAdding={setAdding} add={add} />
      {presenting && (
        <Later failed={failures.page}>
          <Presenter />
        </Later>
      )}
    </main>
  )
}

interface HeadProps {
  readonly add: KeyCommand
  readonly children: ReactNode
}

function Head({ add, children }: HeadProps) {
  const { app } = useWords()
  const units = useApp((state) => state.preferences.units)
  return (
    <div className="frame-head">
      <Bar>
        <KeysButton addPoint={add} tableId={CITIES_ID} />
      </Bar>
      {children}
      <h1 className="frame-title">
        <BandIcon />
        {app.title}
      </h1>
      <StoryHead>
        <p className="frame-intro">{units === 'km' ? app.intro : app.introMiles}</p>
        <GrowthButton />
      </StoryHead>
      <AskedAnswer />
      <StoriesButton />
    </div>
  )
}

interface RestProps {
  readonly open: boolean
  readonly onOpen: (open: boolean) => void
  readonly adding: boolean
  readonly onAdding: (adding: boolean) => void
  readonly add: Command
}

function Rest({ open, onOpen, adding, onAdding, add }: RestProps) {
  return (
    <div className="frame-rest">
      <Sheet
        open={open}
        onOpen={onOpen}
        summary={<SheetSummary open={open} />}
        aside={<SheetAdd command={add} />}
      >
        <QuestionChoice onField={() => onOpen(false)} />
        <AskedDetail />
        <Points adding={adding} onAdding={onAdding} />
        <Ask />
        <QuizSection />
        <TreatyTime />
        <Cities id={CITIES_ID} />
        <Directions />
        <Method />
        <Sources />
      </Sheet>
    </div>
  )
}
