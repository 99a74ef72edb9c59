import type { ReactNode } from 'react'
import { FitIcon, MinusIcon, PlusIcon } from '../parts/icons.tsx'
import { Tip } from '../parts/Tip.tsx'
import { useApp, useData, useDispatch, useParts, useWords } from '../store.ts'
import { ViewChoice } from './ViewChoice.tsx'

/** The map's own buttons at its edge, with more of them beside those of the view. */
export function Controls({ children }: { readonly children?: ReactNode }) {
  const { words } = useData()
  const { onFit } = useParts()
  return (
    <div className="stage-controls">
      <div className="control-group control-zoom">
        <ZoomButtons />
      </div>
      <div className="control-group control-view">
        <ViewChoice />
        <ControlButton label={words.map.fit} onPress={() => onFit(null)}>
          <FitIcon size={20} />
        </ControlButton>
        {children}
      </div>
      <div className="control-group control-units">
        <UnitsButton />
      </div>
    </div>
  )
}

export function ZoomButtons() {
  const { words } = useData()
  const { onZoom } = useParts()
  const { map } = words
  return (
    <>
      <ControlButton label={map.zoomIn} onPress={() => onZoom(1)}>
        <PlusIcon size={18} />
      </ControlButton>
      <ControlButton label={map.zoomOut} onPress={() => onZoom(-1)}>
        <MinusIcon size={18} />
      </ControlButton>
    </>
  )
}

export function UnitsButton() {
  const { map, unitNames } = useWords()
  const dispatch = useDispatch()
  const units = useApp((state) => state.preferences.units)
  return (
    <button
      type="button"
      className="control"
      onClick={() => dispatch({ kind: 'unitsChosen', units: units === 'km' ? 'mi' : 'km' })}
    >
      <Tip text={map.units(unitNames.long[units])}>
        <span>{unitNames.short[units]}</span>
      </Tip>
      <span className="spoken">: {map.units(unitNames.long[units])}</span>
    </button>
  )
}

interface ControlButtonProps {
  readonly label: string
  /** Of a button that stays pressed. */
  readonly pressed?: boolean
  readonly onPress: () => void
  readonly children: ReactNode
}

export function ControlButton({ label, pressed, onPress, children }: ControlButtonProps) {
  return (
    <button
      type="button"
      className="control"
      aria-pressed={pressed}
      title={label}
      onClick={onPress}
    >
      {children}
    </button>
  )
}
