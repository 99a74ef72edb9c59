import { useState } from 'react'
import { DataSection, PictureSection } from './Files.tsx'
import { EmbedSection } from './EmbedSection.tsx'
import { LinkSection } from './LinkSection.tsx'
import { Tabs } from './Tabs.tsx'
import { hasFolder, useParts, useWords } from '../store.ts'
import './share.css'

const SECTIONS = {
  link: LinkSection,
  embed: EmbedSection,
  picture: PictureSection,
  data: DataSection,
} as const

type SectionName = keyof typeof SECTIONS

/** Everything that can be taken from the map as it stands. */
export function Share() {
  const { share: words } = useWords()
  const [chosen, setChosen] = useState<SectionName>('link')
  const { root } = useParts()
  const names = (Object.keys(SECTIONS) as SectionName[]).filter(
    (name) => name !== 'embed' || hasFolder(root),
  )
  const Section = SECTIONS[chosen]
  return (
    <Tabs
      label={words.sectionsLabel}
      tabs={names.map((name) => [name, words.sections[name]])}
      chosen={chosen}
      onChoose={setChosen}
    >
      <Section />
    </Tabs>
  )
}
