import type { City } from '../../../geo/index.ts'
import { langOfName } from '../../i18n/foreign-names.ts'
import { useWords } from '../store.ts'

/** A city as the reader's language calls it, marked for voices where it has no name in its letters. */
export function CityName({ city }: { readonly city: City }) {
  const words = useWords()
  const name = words.cityName(city)
  return <span lang={langOfName(name, words)}>{name}</span>
}
