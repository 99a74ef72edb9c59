import { dateText } from '../../i18n/dates.ts'
import { useData, useParts } from '../store.ts'
import { today } from './today.ts'

/** Where a sheet comes from: the page, the day, the data. */
export function PaperCredit() {
  const { words } = useData()
  const { root } = useParts()
  const parts = [
    words.app.title,
    root,
    dateText(today(), words),
    words.credit,
    words.exports.licence,
  ]
  return <p className="paper-credit">{parts.join(' · ')}</p>
}
