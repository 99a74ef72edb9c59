import { useCallback, useEffect, useMemo } from 'react'
import { filled } from '../../story/filled.ts'
import { openingOf, scenarioOf, type Told, toldIn } from '../../story/telling.ts'
import { statusOf } from '../../data/snapshot.ts'
import { useApp, useData, useDispatch, useParts } from '../store.ts'

/** The step that is told now, if it is one that the page knows. */
export function useTold(): Told | null {
  const { stories } = useData()
  const activity = useApp((state) => state.activity)
  return useMemo(() => toldIn(stories, activity), [stories, activity])
}

/** Loads the stories; tells whether that has failed. */
export function useStories(isWanted: boolean): { readonly failed: boolean } {
  const { ask, data } = useParts()
  useEffect(() => {
    if (isWanted) ask('stories')
  }, [isWanted, ask])
  return { failed: statusOf(data, 'stories') === 'failed' }
}

/** Fills the figures of a step into its texts. */
export function useFilled({ step }: Told): (text: string) => string {
  const { atlas, words } = useData()
  const units = useApp((state) => state.preferences.units)
  return useCallback(
    (text) => filled(text, scenarioOf(step), atlas, words, units),
    [step, atlas, words, units],
  )
}

/** Opens the step at a place of the story that is told; null where there is none. */
export function useOpening(told: Told | null): (place: number) => (() => void) | null {
  const dispatch = useDispatch()
  return (place) => {
    const opening = told && openingOf(told.story, place)
    return opening && (() => dispatch(opening))
  }
}
