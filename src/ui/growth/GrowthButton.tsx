import { PlayIcon } from '../parts/icons.tsx'
import { useParts, useWords } from '../store.ts'
import './growth.css'

/** @param onPress What else there is to do, such as to make way. */
export function GrowthButton({ onPress }: { readonly onPress?: () => void }) {
  const { growth } = useParts()
  const words = useWords()
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
