import type { Command } from '../commands/command.ts'
import { CommandButton } from '../commands/CommandButton.tsx'
import { LetterDisc } from '../marks/LetterDisc.tsx'
import { ChevronIcon } from '../parts/icons.tsx'
import { colourOf } from '../../state/colour-of.ts'
import { answerIn } from '../../derive/in-snapshot.ts'
import { useSnapshot, useApp, useWords } from '../store.ts'

/** Discs shown on the closed sheet. */
const MAX_DISCS = 3

/** What the closed sheet holds: "1 launch point and a table of 818 cities". */
export function SheetSummary({ open }: { readonly open: boolean }) {
  const { points } = useWords()
  const launchPoints = useApp((state) => state.scenario.launchPoints)
  const { counts } = useSnapshot(answerIn)
  return (
    <>
      <span className="sheet-discs">
        {launchPoints.slice(0, MAX_DISCS).map((point) => (
          <LetterDisc key={point.id} letter={point.id} colour={colourOf(point)} />
        ))}
      </span>
      <span className="sheet-words">
        <b>{points.summary(launchPoints.length)}</b>
        <span>{points.summaryTable(counts.total)}</span>
      </span>
      {open && <ChevronIcon size={18} />}
    </>
  )
}

/** Adding is the one thing offered without opening the sheet first. */
export const SheetAdd = ({ command }: { readonly command: Command }) => (
  <CommandButton command={command} className="button button-strong sheet-add" worded />
)
