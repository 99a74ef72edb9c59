import { useEffect, useRef, useSyncExternalStore } from 'react'
import { LIMIT_KM } from '../../../geo/index.ts'
import { limitNumber, limitText } from '../../i18n/measures.ts'
import { GROWTH_STAGES, type Growth } from '../../derive/growth.ts'
import { useSay } from '../status/say.ts'
import { useApp, useParts, useWords } from '../store.ts'
import { GROWTH_CAPTION } from './growth-show.ts'

/** Beside the growing band: what the ground that it covers means. */
export function GrowthCaption() {
  const { growth } = useParts()
  const stageNow = () => growth.now()?.stage ?? null
  const stage = useSyncExternalStore(growth.subscribe, stageNow, stageNow)
  return stage && <Caption stage={stage} />
}

function Caption({ stage }: Pick<Growth, 'stage'>) {
  const words = useWords()
  const units = useApp((state) => state.preferences.units)
  const say = useSay()
  const { stages } = words.growth
  const { text } = stages[stage]
  const heading =
    stage === 'below-limits'
      ? stages[stage].heading(limitText(LIMIT_KM.lower, units, words))
      : stages[stage].heading(
          limitNumber(LIMIT_KM.lower, units, words),
          limitText(LIMIT_KM.upper, units, words),
        )
  useEffect(() => say(`${heading}. ${text}`), [say, heading, text])
  return (
    <div className={GROWTH_CAPTION}>
      <p>
        <strong>{heading}</strong> {text}
      </p>
      <Steps stage={stage} />
    </div>
  )
}

/** Only where nothing moves by itself. */
function Steps({ stage }: Pick<Growth, 'stage'>) {
  const { growth } = useParts()
  const words = useWords()
  const button = useFocusForAWhile()
  if (!growth.isStill()) return null
  const isLast = stage === GROWTH_STAGES.at(-1)
  return (
    <button ref={button} type="button" className="button" onClick={growth.next}>
      {isLast ? words.growth.end : words.growth.next}
    </button>
  )
}

/** Takes the focus, and gives it back in the end. */
function useFocusForAWhile() {
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    const own = button.current
    const before = document.activeElement
    own?.focus()
    return () => {
      if (own && before instanceof HTMLElement && before.isConnected) before.focus()
    }
  }, [])
  return button
}
