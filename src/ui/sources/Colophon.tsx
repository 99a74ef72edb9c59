import { OutsideLink } from '../parts/OutsideLink.tsx'
import { CatalogueSources } from './CatalogueSources.tsx'
import { LicenceTexts } from './LicenceTexts.tsx'
import { TreatyLimits } from './TreatyLimits.tsx'
import { licenceText, WORKS } from './works.ts'
import { useWords } from '../store.ts'
import './sources.css'

/** What the page is made from, under which licences, and where it ends; then every source of the catalogue. */
export function Colophon() {
  const { method, sources: words } = useWords()
  return (
    <div className="colophon">
      <h3>{words.data}</h3>
      <ul className="colophon-works">
        {WORKS.map((work) => (
          <li key={work.id}>
            <OutsideLink address={work.address}>{work.name}</OutsideLink>
            {', '}
            <OutsideLink address={work.licenceAddress}>
              {licenceText(work, words)}
            </OutsideLink>:{' '}
            {words.works[work.id]}
          </li>
        ))}
      </ul>
      <LicenceTexts />
      <h3>{words.treaty.heading}</h3>
      <p>{method.treaty}</p>
      <p>
        <TreatyLimits />
      </p>
      <h3>{words.earth}</h3>
      <p>{method.distance}</p>
      <p>{words.earthLimits}</p>
      <h3>{words.bordersHeading}</h3>
      <p>{words.borders}</p>
      <h3>{words.limits}</h3>
      {[method.line, method.cities, words.population, ...words.catalogueLimits].map((text) => (
        <p key={text}>{text}</p>
      ))}
      <h3>{words.errors}</h3>
      <p>{words.errorsHow}</p>
      <CatalogueSources />
    </div>
  )
}
