import { hashNow, keepPreferences, keptPreferences, onHashChanged, writeHash } from './browser.ts'
import { type LanguageTag, offeredLanguage } from '../i18n/first-words.ts'
import type { Action } from './actions.ts'
import { INITIAL_PREFERENCES } from './initial.ts'
import { linkOf, stepKindOf } from './link.ts'
import { stateOf } from './link-read.ts'
import { preferencesOf } from './preferences.ts'
import { createStore, type Store } from './store.ts'

/**
 * A store whose state comes from the address, and whose settled steps go into it. What a link asks for holds for the
 * visit.
 * @param keeps Whether what the reader prefers is kept in this browser.
 * @param language In which it opens for a reader who has chosen none.
 */
export function storeFromAddress({
  keeps,
  language = offeredLanguage(navigator.languages),
}: {
  readonly keeps: boolean
  readonly language?: LanguageTag
}): Store {
  const own = preferencesOf(keptPreferences(), { ...INITIAL_PREFERENCES, language })
  let opened = stateOf(hashNow(), { preferences: own })
  let isUnread = false
  const store = createStore(opened.state)
  tellProblems()

  store.subscribe((state, action) => {
    if (keeps && PREFERENCE_ACTIONS.has(action.kind)) keepPreferences(state.preferences)
    isUnread ||= action.kind === 'unknownLeftOut'
    const step = stepKindOf(action)
    if (step === 'none') return
    // A link that could not be read as a whole stays in the reader's history, a step back.
    writeHash(linkOf(state, opened.asked), isUnread ? 'push' : step)
    isUnread = false
  })
  onHashChanged((hash) => {
    const { preferences } = store.getState()
    opened = stateOf(hash, { preferences })
    store.dispatch({ kind: 'stateOpened', state: opened.state })
    tellProblems()
  })
  return store

  function tellProblems(): void {
    const { problems, pointsLost } = opened
    isUnread = problems > 0
    if (isUnread)
      store.dispatch({ kind: 'noticeGiven', notice: { kind: 'link-unread', problems, pointsLost } })
  }
}

const PREFERENCE_ACTIONS: ReadonlySet<Action['kind']> = new Set([
  'unitsChosen',
  'themeChosen',
  'engineChosen',
  'languageChosen',
  'letterKeysChosen',
])
