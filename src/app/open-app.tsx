import { type ComponentProps } from 'react'
import { createRoot } from 'react-dom/client'
import { openedEdition } from '../data/editions.ts'
import { loadFirstBasemap, loadGround } from '../data/load.ts'
import type { LanguageTag } from '../i18n/first-words.ts'
import { storeFromAddress } from '../state/address.ts'
import type { Store } from '../state/store.ts'
import type { GrowthShow } from '../ui/growth/growth-show.ts'
import { App } from './App.tsx'

type AppProps = ComponentProps<typeof App>

/** What is another for the page, the frame in an article and the lesson file. */
interface Opening
  extends
    Pick<AppProps, 'Frame' | 'around' | 'loadStories' | 'makeFile'>,
    Partial<Pick<AppProps, 'onSettled' | 'missingText'>> {
  /** Whether what the reader prefers is kept in this browser. */
  readonly keeps: boolean
  /** In which it opens for a reader who has chosen none; the browser's without it. */
  readonly language?: LanguageTag
  readonly growthOf: (store: Store) => GrowthShow
  /** The map is drawn. */
  readonly onMap: (store: Store) => void
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
  onMap,
  styles,
  ...same
}: Opening): Promise<void> {
  const place = document.getElementById('app')
  if (!place) throw new Error('The page has no element with the id "app"')
  const [english, first] = await Promise.all([loadGround(), loadFirstBasemap(), styles])
  const store = storeFromAddress({ keeps, ...(language && { language }) })
  const opened = await openedEdition(store, english)
  createRoot(place).render(
    <App
      {...same}
      store={store}
      english={english}
      opened={opened}
      first={first}
      growth={growthOf(store)}
      onMap={() => onMap(store)}
    />,
  )
}
