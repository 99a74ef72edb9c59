import type { Told } from '../../story/telling.ts'
import { useWords } from '../store.ts'
import { useOpening } from './told.ts'

/** Back and forth in a story. At its ends a button stays in place and keeps the focus. */
export function StepButtons({ told }: { readonly told: Told }) {
  const { stories } = useWords()
  const openingAt = useOpening(told)
  return (
    <>
      <StepButton label={stories.back} open={openingAt(told.place - 1)} />
      <StepButton label={stories.next} open={openingAt(told.place + 1)} strong />
    </>
  )
}

interface StepButtonProps {
  readonly label: string
  readonly open: (() => void) | null
  readonly strong?: boolean
}

function StepButton({ label, open, strong = false }: StepButtonProps) {
  return (
    <button
      type="button"
      className={strong ? 'button button-strong' : 'button'}
      aria-disabled={open === null}
      onClick={() => open?.()}
    >
      {label}
    </button>
  )
}
