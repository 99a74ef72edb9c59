import { useEffect, useState } from 'react'
import type { Gazetteer } from '../../geo/index.ts'
import { useParts } from './store.ts'

/** The places that the search knows, once they are loaded. */
export function useGazetteer() {
  const { loadGazetteer } = useParts()
  const [gazetteer, setGazetteer] = useState<Gazetteer | null>(null)
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    let wanted = true
    loadGazetteer().then(
      (loaded) => wanted && setGazetteer(loaded),
      () => wanted && setFailed(true),
    )
    return () => {
      wanted = false
    }
  }, [loadGazetteer])
  return { gazetteer, failed }
}
