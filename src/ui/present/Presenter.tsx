import { type ReactNode, useEffect, useState } from 'react'
import type { RemoteCommand } from '../../story/remote.ts'
import type { Told } from '../../story/telling.ts'
import { endFullscreen, toggleFullscreen } from '../parts/fullscreen.ts'
import { CloseIcon, ScreenIcon } from '../parts/icons.tsx'
import { AskedAnswer } from '../question/AskedAnswer.tsx'
import { useDispatch, useWords } from '../store.ts'
import { StepButtons } from '../stories/StepButtons.tsx'
import { useFilled, useOpening, useTold } from '../stories/told.ts'
import { focusPoint } from './stage.ts'
import { useRemote } from './use-remote.ts'

/** What stands below the map on a wall: a story's step or the answer, and the few buttons of whoever presents. */
export function Presenter() {
  const { present } = useWords()
  const dispatch = useDispatch()
  const told = useTold()
  const openingAt = useOpening(told)
  const [isBlank, setBlank] = useState(false)
  const end = () => dispatch({ kind: 'presentingChosen', on: false })
  const open = (place: number) => {
    // Nothing is turned over unseen.
    if (isBlank) setBlank(false)
    else openingAt(place)?.()
  }
  const act = (command: RemoteCommand) => {
    switch (command.kind) {
      case 'next':
        return open((told?.place ?? 0) + 1)
      case 'back':
        return open((told?.place ?? 0) - 1)
      case 'first':
        return open(0)
      case 'last':
        return open((told?.story.steps.length ?? 0) - 1)
      case 'blank':
        return setBlank(!isBlank)
      case 'fullscreen':
        return toggleFullscreen()
      case 'point':
        return focusPoint(command.place)
      case 'end':
        return end()
    }
  }
  useRemote(act)
  useEffect(() => endFullscreen, [])
  return (
    <section className="present" aria-label={present.label}>
      <div className="present-text">{told ? <StepText told={told} /> : <AskedAnswer />}</div>
      <div className="present-controls">
        {told && <StepButtons told={told} />}
        <StageButton label={present.blank} onPress={() => setBlank(true)}>
          <ScreenIcon size={24} />
        </StageButton>
        <StageButton label={present.end} onPress={end}>
          <CloseIcon size={24} />
        </StageButton>
      </div>
      {isBlank && (
        <button
          type="button"
          className="present-blank"
          aria-label={present.unblank}
          onClick={() => setBlank(false)}
        />
      )}
    </section>
  )
}

function StepText({ told }: { readonly told: Told }) {
  const { stories, numbers } = useWords()
  const { story, step, place } = told
  const fill = useFilled(told)
  return (
    <>
      <h2>
        {step.title}{' '}
        <span>{stories.place(numbers.whole(place + 1), numbers.whole(story.steps.length))}</span>
      </h2>
      <p>{fill(step.say)}</p>
    </>
  )
}

interface StageButtonProps {
  readonly label: string
  readonly onPress: () => void
  readonly children: ReactNode
}

function StageButton({ label, onPress, children }: StageButtonProps) {
  return (
    <button type="button" className="button" title={label} onClick={onPress}>
      {children}
    </button>
  )
}
