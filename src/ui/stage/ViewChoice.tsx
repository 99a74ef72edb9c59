import type { View } from '../../state/state.ts'
import { Choice } from '../parts/Choice.tsx'
import { ChevronIcon, FlatMapIcon, GlobeIcon, RulerIcon } from '../parts/icons.tsx'
import { useApp, useDispatch, useWords } from '../store.ts'

const SIGNS = {
  mercator: FlatMapIcon,
  globe: GlobeIcon,
  'true-distance': RulerIcon,
} as const satisfies Readonly<Record<View, unknown>>

/** Flat map, globe, or true distances from the first launch point. Beside the map it is a sign, in the menu it has words. */
export function ViewChoice({ worded = false }: { readonly worded?: boolean }) {
  const { map } = useWords()
  const dispatch = useDispatch()
  const view = useApp((state) => state.scenario.view)
  const from = useApp((state) => state.scenario.launchPoints[0]?.id ?? null)
  const names: Readonly<Record<View, string>> = {
    mercator: map.views.mercator,
    globe: map.views.globe,
    'true-distance': from === null ? map.views.trueDistance : map.views.trueDistanceFrom(from),
  }
  const Sign = SIGNS[view]
  return (
    <Choice
      label={map.view}
      value={view}
      choices={Object.entries(names) as [View, string][]}
      onChoose={(chosen) => dispatch({ kind: 'viewChosen', view: chosen })}
      className={worded ? 'bar-button' : 'control control-choice'}
    >
      <Sign size={worded ? 16 : 20} />
      {worded && <span aria-hidden="true">{names[view]}</span>}
      <ChevronIcon size={worded ? 13 : 9} />
    </Choice>
  )
}
