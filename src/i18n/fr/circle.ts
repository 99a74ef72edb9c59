import type { PageMessages } from '../language.ts'

/** The circle on the flat map, in French. */
export const circle: PageMessages['circle'] = {
  compare: 'Comparer avec un cercle tracé au compas sur la carte plane',
  why: 'La carte plane agrandit le terrain vers les pôles. Un cercle tracé dessus au compas, comme des journaux l’ont fait, se trouve à une distance différente dans chaque direction.',
  errs: (id, limit, ways) =>
    `Le cercle tracé au compas pour ${limit} passe en réalité à ces distances de ${id}\u202F: ${ways}.`,
  north: (distance) => `${distance} au nord`,
  south: (distance) => `${distance} au sud`,
  eastAndWest: (distance) => `${distance} à l’est et à l’ouest`,
  northOff: 'au nord, il sort de la carte',
  southOff: 'au sud, il sort de la carte',
  none: (id) =>
    `Pas de cercle au compas autour de ${id}\u202F: la carte plane s’arrête vers 85° nord et sud.`,
}
