import { useEffect, useRef } from 'react'
import type { LngLat } from '../../../geo/index.ts'
import { CloseIcon } from '../parts/icons.tsx'
import { useWords } from '../store.ts'
import { placeOfOption, PlaceSearch } from './PlaceSearch.tsx'

interface PlaceFieldProps {
  /** What stands in the field at first. */
  readonly initialText?: string
  readonly onPlace: (at: LngLat) => void
  readonly onCancel: () => void
}

/** A field for the place of a launch point, which has the focus as soon as it is there. */
export function PlaceField({ initialText = '', onPlace, onCancel }: PlaceFieldProps) {
  const { search, points } = useWords()
  const field = useFocusedField()
  return (
    <div ref={field}>
      <PlaceSearch
        label={search.label}
        placeholder={search.placeholder}
        initialText={initialText}
        coordinatesText={search.putHere}
        onPick={(option) => onPlace(placeOfOption(option))}
        onCancel={onCancel}
      >
        <button type="button" className="icon-button" aria-label={points.cancel} onClick={onCancel}>
          <CloseIcon />
        </button>
      </PlaceSearch>
    </div>
  )
}

/** The reader has just asked for the field: the next thing typed belongs into it. */
function useFocusedField() {
  const ref = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const input = ref.current?.querySelector('input')
    input?.focus()
    input?.select()
  }, [])
  return ref
}
