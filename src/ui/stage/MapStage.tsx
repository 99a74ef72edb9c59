import { memo, type Ref } from 'react'
import { Menu } from '../bar/Menu.tsx'
import { PAGE_EXTRAS } from '../commands/commands.ts'
import { GrowthCaption } from '../growth/GrowthCaption.tsx'
import { MapMenu } from '../menu/MapMenu.tsx'
import { Toast } from '../status/Toast.tsx'
import { Controls } from './Controls.tsx'
import { EngineChoice } from './EngineChoice.tsx'
import { FlatCircleNote } from './FlatCircleNote.tsx'
import { Legend } from './Legend.tsx'
import { LegendPanel } from './LegendPanel.tsx'
import { useData, useParts } from '../store.ts'
import './controls.css'
import './stage.css'

interface MapStageProps {
  /** The element that an engine draws into. React never touches what is in it. */
  readonly slotRef: Ref<HTMLDivElement>
  /** Why there is no map, in the reader's words; null while there is one. */
  readonly problem: string | null
  /** Id of what comes after the map, for readers who skip it. */
  readonly afterId: string
}

/** The map with its buttons, legend and credit. */
export const MapStage = memo(function MapStage(props: MapStageProps) {
  const { slotRef, problem, afterId } = props
  const { words } = useData()
  const { choosesEngine } = useParts()
  const { map, credit } = words
  return (
    <section className="stage frame-stage" aria-label={map.label}>
      <a className="stage-skip" href={`#${afterId}`} onClick={(event) => skipTo(event, afterId)}>
        {map.skip}
      </a>
      <div className="stage-map">
        <div ref={slotRef} className="stage-slot" hidden={problem !== null} />
        {problem === null ? (
          <>
            <Controls />
            <MapMenu />
            <LegendPanel extras={PAGE_EXTRAS}>
              <FlatCircleNote />
              {choosesEngine && <EngineChoice />}
            </LegendPanel>
          </>
        ) : (
          <p className="stage-problem">{problem}</p>
        )}
        <Menu />
        <GrowthCaption />
        <Toast />
      </div>
      <div className="stage-foot">
        <Legend />
        <p className="credit">{credit}</p>
      </div>
    </section>
  )
})

/** The hash holds the scenario, so the jump is made by hand. */
function skipTo(event: { preventDefault(): void }, id: string) {
  event.preventDefault()
  document.getElementById(id)?.focus()
}
