import type { Numbers } from '../numbers.ts'

/** « de » before a name: "de Paris", "d’Odessa", "du Mans". */
export function de(name: string): string {
  if (name.startsWith('Le ')) return `du ${name.slice(3)}`
  if (name.startsWith('Les ')) return `des ${name.slice(4)}`
  return ELIDES.test(name.normalize('NFD')) ? `d’${name}` : `de ${name}`
}

/** A vowel that is heard as one: "d’Oufa", but "de Iaroslavl". */
const ELIDES = /^(?!I[ao]|Ou[aeio])[AEIOUÆØŒ]/

/** "au nord", "à l’est". */
export const au = (wind: string): string => `${/^[eo]/i.test(wind) ? 'à l’' : 'au '}${wind}`

/** "100 000 habitants", "1 million d’habitants". */
export const habitants = (people: string): string =>
  people.includes('million') ? `${people} d’habitants` : `${people}\u00A0habitants`

/** A place that `place.near` made, as a noun; coordinates hold a degree sign. */
const asPoint = (place: string): string => (/^\d[^°]*$/.test(place) ? `un point à ${place}` : place)

/** "Paris, un point à 54 km au nord de Riga ou 54° N, 20° E". */
export const points = (places: readonly string[], list: Numbers['list']): string =>
  list(places.map(asPoint), 'or')
