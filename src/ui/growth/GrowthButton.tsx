import { PlayIcon } from '../parts/icons.tsx'
import { usePageWords } from '../page-words.ts'
import { useParts } from '../store.ts'
import './growth.css'

/** @param onPress What else there is to do, such as to make way. */
export function GrowthButton({ onPress }: { readonly onPress?: () => void }) {
  const { growth } = useParts()
  const words = usePageWords()
  return (
    <button
      type="button"
      className="link-button growth-button"
      onClick={() => {
        onPress?.()
        growth.start()
      }}
    >
      <PlayIcon size={14} />
      {words.growth.start}
    </button>
  )
}
