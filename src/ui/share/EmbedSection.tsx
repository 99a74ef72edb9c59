import { useId, useState } from 'react'
import {
  CODE_KINDS,
  type EmbedChoices,
  embedCode,
  embedLink,
  MIN_FRAME_PX,
  MAX_FRAME_PX,
} from '../../embed/codes.ts'
import { LANGUAGE_NAMES, LANGUAGES } from '../../i18n/first-words.ts'
import type { ThemeName } from '../../state/state.ts'
import { Switch } from '../parts/Switch.tsx'
import { useApp, useData, useParts, useWords } from '../store.ts'
import { CopyField } from '../parts/CopyField.tsx'
import { EmbedPreview } from './EmbedPreview.tsx'
import { LabelledCities } from './LabelledCities.tsx'
import { Select } from './Select.tsx'

const THEMES = ['auto', 'light', 'dark', 'projector'] as const
const FIRST_HEIGHT_PX = 640

/** The code for an article, with what can be chosen about the frame and how it will look. */
export function EmbedSection() {
  const { words } = useData()
  const { root } = useParts()
  const { embed } = words.share
  const scenario = useApp((state) => state.scenario)
  const preferences = useApp((state) => state.preferences)
  const locked = useApp((state) => state.locked)
  const [choices, setChoices] = useState<EmbedChoices>({
    kind: 'frame',
    heightPx: FIRST_HEIGHT_PX,
    theme: null,
    language: words.language,
    locked,
    labelled: scenario.cities.labelled,
    hardened: true,
  })
  const choose = (more: Partial<EmbedChoices>): void => setChoices({ ...choices, ...more })
  const link = embedLink({ scenario, preferences }, choices)
  return (
    <>
      <p className="share-intro">{embed.intro}</p>
      <div className="share-choices">
        <Height heightPx={choices.heightPx} onHeight={(heightPx) => choose({ heightPx })} />
        <Select
          label={embed.theme}
          value={choices.theme ?? 'auto'}
          options={THEMES.map((name) => [name, embed.themes[name]])}
          onChoose={(name) => choose({ theme: name === 'auto' ? null : (name as ThemeName) })}
        />
        <Select
          label={words.bar.language}
          value={choices.language ?? 'auto'}
          options={[
            ['auto', embed.themes.auto],
            ...LANGUAGES.map((tag) => [tag, LANGUAGE_NAMES[tag]] as const),
          ]}
          onChoose={(tag) => choose({ language: tag === 'auto' ? null : tag })}
        />
        <Select
          label={embed.kind}
          value={choices.kind}
          options={CODE_KINDS.map((kind) => [kind, embed.kinds[kind]])}
          onChoose={(kind) => choose({ kind })}
        />
        <Switch on={choices.locked} onChange={(on) => choose({ locked: on })}>
          {embed.locked}
        </Switch>
        {choices.kind !== 'element' && (
          <Switch on={choices.hardened} onChange={(hardened) => choose({ hardened })}>
            {embed.hardened}
          </Switch>
        )}
      </div>
      <LabelledCities labelled={choices.labelled} onLabelled={(labelled) => choose({ labelled })} />
      <CopyField
        label={embed.label}
        text={embedCode(root, link, choices, { title: embed.title, openMap: embed.openMap })}
        rows={7}
      />
      <EmbedPreview link={link} heightPx={choices.heightPx} />
    </>
  )
}

interface HeightProps {
  readonly heightPx: number
  readonly onHeight: (heightPx: number) => void
}

/** What is typed stays as typed; what is out of bounds is brought within them when the field is left. */
function Height({ heightPx, onHeight }: HeightProps) {
  const { embed: words } = useWords().share
  const id = useId()
  const [text, setText] = useState(String(heightPx))
  const within = (typed: string): number =>
    Math.min(MAX_FRAME_PX, Math.max(MIN_FRAME_PX, Math.round(Number(typed) || heightPx)))
  return (
    <div className="share-choice">
      <label htmlFor={id}>{words.height}</label>
      <input
        id={id}
        className="field"
        type="number"
        min={MIN_FRAME_PX}
        max={MAX_FRAME_PX}
        step={10}
        value={text}
        onChange={(event) => {
          setText(event.target.value)
          onHeight(within(event.target.value))
        }}
        onBlur={() => setText(String(heightPx))}
      />
    </div>
  )
}
