import { useLayoutEffect, useMemo, useRef } from 'react'
import { drawBlankMap } from '../../map/svg/still/blank-map.ts'
import { INITIAL_STATE } from '../../state/initial.ts'
import { missileRingsOf } from '../../derive/missile-rings.ts'
import { NOTHING_LATER, pictureOf } from '../../derive/picture.ts'
import type { Scenario } from '../../state/state.ts'
import type { NumberedCity } from '../../story/worksheet.ts'
import { type PaperGround, useApp, useData } from '../store.ts'

interface BlankMapProps {
  readonly scenario: Scenario
  readonly cities: readonly NumberedCity[]
  readonly ground: PaperGround
}

/** Coasts, borders, launch points and rings; no names, and numbers for the cities. */
export function BlankMap({ scenario, cities, ground }: BlankMapProps) {
  const { words } = useData()
  const units = useApp((state) => state.preferences.units)
  const host = useRef<HTMLDivElement>(null)
  const picture = useMemo(() => {
    const { launchPoints } = scenario
    const missileRings = missileRingsOf(launchPoints, ground.catalogue.missiles, words, units)
    const later = { ...NOTHING_LATER, missileRings }
    return pictureOf(scenario, INITIAL_STATE.session, [], words, units, later)
  }, [scenario, words, units, ground])
  useLayoutEffect(() => {
    const element = host.current
    if (!element) return
    const places = cities.map(({ row, number }) => ({ at: row.city.at, number }))
    const { basemap, mapWords } = ground
    drawBlankMap(element, { picture, camera: scenario.camera, words: mapWords, places }, basemap)
    return () => element.replaceChildren()
  }, [picture, scenario, cities, ground])
  return (
    <figure className="paper-blank-map">
      <div ref={host} />
      <figcaption>{words.paper.map}</figcaption>
    </figure>
  )
}
