import { useWords } from '../store.ts'
import './method.css'

/** What was measured, how, and on which data. */
export function Method() {
  const { method } = useWords()
  return (
    <details className="fold method">
      <summary>{method.heading}</summary>
      <p>{method.distance}</p>
      <p>{method.line}</p>
      <p>{method.cities}</p>
      <p>{method.population}</p>
      <p>{method.borders}</p>
      <p>{method.treaty}</p>
      <h4>{method.errors}</h4>
      <p>{method.errorsHow}</p>
      <p className="quiet">{method.sources}</p>
    </details>
  )
}
