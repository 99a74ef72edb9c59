import type { ComponentProps } from 'react'
import { createRoot } from 'react-dom/client'
import { openedLocale } from '../data/locale-bundle.ts'
import { loadFirstBasemap, loadBaseData } from '../data/load.ts'
import { keepLoaded, type Resources } from '../data/resource.ts'
import { resourcesFrom } from '../data/resources.ts'
import { firstData, snapshotsOf } from '../data/snapshot.ts'
import { dropUnknownNames } from '../data/unknown-names.ts'
import type { LanguageTag } from '../i18n/first-words.ts'
import type { Words } from '../i18n/words.ts'
import { storeFromAddress } from '../state/address.ts'
import type { Store } from '../state/store.ts'
import type { GrowthShow } from '../ui/growth/growth-show.ts'
import { App } from './App.tsx'

type AppProps = ComponentProps<typeof App>

/** What is another for the page, the frame in an article and the lesson file. */
interface Opening
  extends
    Pick<AppProps, 'Frame' | 'around' | 'makeFile' | 'loadPaperGround'>,
    Partial<Pick<AppProps, 'onSettled'>> {
  /** Whether what the reader prefers is kept in this browser. */
  readonly keeps: boolean
  /** In which it opens for a reader who has chosen none; the browser's without it. */
  readonly language?: LanguageTag
  readonly growthOf: (store: Store) => GrowthShow
  /** What is loaded here alone. */
  readonly resources?: Resources
  /** The map is drawn. */
  readonly onMap: (store: Store) => void
  /** What to say of a part that cannot be had here; without it, that it could not be loaded. */
  readonly missingText?: (words: Words) => string
  /** What the app must not be shown without. */
  readonly styles?: Promise<void>
}

/**
 * Puts the app into the page's `#app`, once the data of its first view are there.
 * @throws Error when data or styles cannot be loaded.
 */
export async function openApp({
  keeps,
  language,
  growthOf,
  resources,
  onMap,
  missingText,
  styles,
  ...same
}: Opening): Promise<void> {
  const place = document.getElementById('app')
  if (!place) throw new Error('The page has no element with the id "app"')
  const [english, first] = await Promise.all([loadBaseData(), loadFirstBasemap(), styles])
  const store = storeFromAddress({ keeps, ...(language && { language }) })
  const snapshots = snapshotsOf(store, firstData(english, await openedLocale(store, english)))
  const missing = (part: keyof Words['failures']): void => {
    const { words } = snapshots.now().data
    const text = missingText?.(words) ?? words.failures[part]
    store.dispatch({ kind: 'noticeGiven', notice: { kind: 'said', text, undo: false } })
  }
  dropUnknownNames(snapshots)
  const ask = keepLoaded(snapshots, { ...resourcesFrom(english), ...resources }, (name) => {
    // The panel of the stories tells it itself.
    if (name !== 'stories') missing(name)
  })
  createRoot(place).render(
    <App
      {...same}
      snapshots={snapshots}
      ask={ask}
      first={first}
      growth={growthOf(store)}
      onMap={() => onMap(store)}
      onBordersMissing={() => missing('borders')}
    />,
  )
}
