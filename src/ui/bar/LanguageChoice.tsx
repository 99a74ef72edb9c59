import { LANGUAGE_NAMES, LANGUAGES, offeredLanguage } from '../../i18n/first-words.ts'
import { Choice } from '../parts/Choice.tsx'
import { LanguageIcon } from '../parts/icons.tsx'
import { useApp, useDispatch, useWords } from '../store.ts'

/** The language of page and map; each stands under the name it gives itself. */
export function LanguageChoice() {
  const { bar } = useWords()
  const dispatch = useDispatch()
  const language = useApp((state) => offeredLanguage([state.preferences.language]))
  return (
    <Choice
      label={bar.language}
      value={language}
      choices={LANGUAGES.map((tag) => [tag, LANGUAGE_NAMES[tag]] as const)}
      onChoose={(tag) => dispatch({ kind: 'languageChosen', language: tag })}
      className="bar-button"
      langOf={(tag) => tag}
    >
      <LanguageIcon />
      <span aria-hidden="true">{language.toUpperCase()}</span>
    </Choice>
  )
}
