/** « de » before a name: "de Paris", "d’Odessa", "du Mans". */
export function of(name: string): string {
  if (name.startsWith('Le ')) return `du ${name.slice(3)}`
  if (name.startsWith('Les ')) return `des ${name.slice(4)}`
  return ELIDES.test(name.normalize('NFD')) ? `d’${name}` : `de ${name}`
}

/** A vowel that is heard as one: "d’Oufa", but "de Iaroslavl". */
const ELIDES = /^(?!I[ao]|Ou[aeio])[AEIOUÆØŒ]/

/** "100 000 habitants", "1 million d’habitants". */
export const inhabitants = (people: string): string =>
  people.includes('million') ? `${people} d’habitants` : `${people}\u00A0habitants`
