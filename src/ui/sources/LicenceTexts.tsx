import { OutsideLink } from '../parts/OutsideLink.tsx'
import { hasFolder, useParts, useWords } from '../store.ts'

/** The full texts that the build has gathered: a file beside the page; within it where it is one file. */
export function LicenceTexts() {
  const { sources: words } = useWords()
  const { root } = useParts()
  if (hasFolder(root)) {
    return (
      <p>
        <OutsideLink address={`${root}licences.txt`}>{words.licenceTexts}</OutsideLink>
      </p>
    )
  }
  return (
    <details>
      <summary>{words.licenceTexts}</summary>
      <pre className="licence-texts">{textsWithin()}</pre>
    </details>
  )
}

const textsWithin = (): string | undefined | null =>
  document.querySelector<HTMLTemplateElement>('template#licences')?.content.textContent
