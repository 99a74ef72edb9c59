import { rangeSourcesIn } from '../../export/provenance.ts'
import type { Snapshot } from '../../data/snapshot.ts'
import { dateText } from '../../i18n/dates.ts'
import { linkOf } from '../../state/link.ts'
import { QrImage } from '../parts/QrImage.tsx'
import { useApp, useParts, useSnapshot, useWords } from '../store.ts'
import { NearestCities } from './NearestCities.tsx'
import { today } from './today.ts'
import './paper.css'

/** More launch points than this make a table that is too wide for half a sheet. */
const MAX_BESIDE_MAP = 2

/** The cities nearest to the lines, the link as text and code, date and sources. */
export function SheetFoot() {
  const scenario = useApp((state) => state.scenario)
  const { question, launchPoints } = scenario
  return (
    <div className="sheet-foot" data-narrow={launchPoints.length <= MAX_BESIDE_MAP}>
      {question.kind === 'band' && launchPoints.length > 0 && <NearestCities />}
      <Origin />
    </div>
  )
}

/** Without addresses, which would fill the sheet; the page behind the link has them. */
const titlesIn = (snapshot: Snapshot): string =>
  [...new Set(rangeSourcesIn(snapshot).map(({ title }) => title))].join('; ')

/** Where the sheet comes from beside the credit under its map, and the way back to that map. */
function Origin() {
  const words = useWords()
  const { root } = useParts()
  const address = useApp((state) => `${root}#${linkOf(state)}`)
  const ranges = useSnapshot(titlesIn)
  const { exports, share } = words
  const lines = [
    [exports.labels.link, address],
    [exports.labels.madeOn, dateText(today(), words)],
    [exports.labels.earthModel, exports.earthModel],
    [exports.labels.ranges, ranges],
    [exports.labels.limits, exports.limits],
  ] as const
  return (
    <div className="sheet-origin">
      <QrImage text={address} label={share.link.qr} tooLong={share.link.qrTooLong} />
      <dl>
        {lines.map(
          ([label, text]) =>
            text !== '' && (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{text}</dd>
              </div>
            ),
        )}
      </dl>
    </div>
  )
}
