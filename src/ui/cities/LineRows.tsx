import { LIMIT_KM } from '../../../geo/index.ts'
import { limitText } from '../../i18n/measures.ts'
import type { limitLinesIn } from '../../derive/table.ts'
import { useApp, useWords } from '../store.ts'

interface LineRowsProps {
  readonly lines: ReturnType<typeof limitLinesIn>
  /** The row that they stand before. */
  readonly before: number
  /** Columns of the table. */
  readonly width: number
}

/** The treaty's limits that fall just before a row, when rows are sorted by distance. */
export function LineRows({ lines, before, width }: LineRowsProps) {
  return lines
    .filter((line) => line.before === before)
    .map(({ limit }) => (
      <tr key={limit} className="line-row">
        <td colSpan={width}>
          <LineText limit={limit} />
        </td>
      </tr>
    ))
}

function LineText({ limit }: { readonly limit: 'begins' | 'ends' }) {
  const words = useWords()
  const units = useApp((state) => state.preferences.units)
  const { bandBegins, bandEnds } = words.cities
  return (
    <span>
      {limit === 'begins'
        ? bandBegins(limitText(LIMIT_KM.lower, units, words))
        : bandEnds(limitText(LIMIT_KM.upper, units, words))}
    </span>
  )
}
