import type { ClaimRow } from '../../derive/claim-check.ts'
import { figureText, rowText } from '../../derive/claim-words.ts'
import { linkOf } from '../../state/link.ts'
import { useApp, useWords } from '../store.ts'

/** Each way with its distance and what each figure says of it, the Earth model, and the link to all that. */
export function ClaimRows({ rows }: { readonly rows: readonly ClaimRow[] }) {
  const words = useWords()
  const units = useApp((state) => state.preferences.units)
  const link = useApp((state) => linkOf(state))
  return (
    <>
      <ul className="claim-rows">
        {rows.map((row) => {
          const { way, distance, asides } = rowText(row, words, units)
          return (
            <li key={way}>
              <h3>
                {way} <b>{distance}</b>
              </h3>
              {asides.map((aside) => (
                <p key={aside} className="missile-aside">
                  {aside}
                </p>
              ))}
              {row.figures.map((figure) => {
                const { line, why } = figureText(figure, words, units)
                return (
                  <p key={line}>
                    {line}
                    {why !== null && <span className="missile-aside"> {why}</span>}
                  </p>
                )
              })}
            </li>
          )
        })}
      </ul>
      <p className="missile-aside">{words.claims.model}</p>
      <p>
        <a href={`#${link}`}>{words.claims.link}</a>
      </p>
    </>
  )
}
