import { useLayoutEffect, useMemo, useRef } from 'react'
import { drawBlankMap } from '../../map/svg/blank-map.ts'
import { INITIAL_STATE } from '../../model/initial.ts'
import { missileRingsOf } from '../../model/missile-rings.ts'
import { pictureOf } from '../../model/picture.ts'
import type { Scenario } from '../../model/state.ts'
import { answerOf } from '../../model/verdicts.ts'
import type { NumberedCity } from '../../story/worksheet.ts'
import { type PaperGround, useApp, useParts } from '../store.ts'

interface BlankMapProps {
  readonly scenario: Scenario
  readonly cities: readonly NumberedCity[]
  readonly ground: PaperGround
}

/** Coasts, borders, launch points and rings; no names, and numbers for the cities. */
export function BlankMap({ scenario, cities, ground }: BlankMapProps) {
  const { atlas, words } = useParts()
  const units = useApp((state) => state.preferences.units)
  const host = useRef<HTMLDivElement>(null)
  const picture = useMemo(() => {
    const { launchPoints } = scenario
    const missileRings = missileRingsOf(launchPoints, ground.catalogue.missiles, words, units)
    const later = { chosen: null, tints: {}, missileRings, flatCircles: [] }
    const answer = answerOf(scenario, atlas)
    return pictureOf(scenario, INITIAL_STATE.session, answer, [], words, units, later)
  }, [scenario, atlas, words, units, ground])
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
