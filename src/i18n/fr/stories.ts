import type { PageMessages } from '../language.ts'
import type { Numbers } from '../numbers.ts'

export const stories = ({ whole, plural }: Numbers): PageMessages['stories'] => ({
  open: 'Récits',
  intro: 'De courts parcours sur la carte, pour une classe ou pour soi.',
  loading: 'Chargement…',
  failed: 'Les récits n’ont pas pu être chargés. Réessayez plus tard.',
  minutes: (count) => `${whole(count)} ${plural(count, { one: 'minute', other: 'minutes' })}`,
  place: (step, last) => `Étape ${step} sur ${last}`,
  said: (place, title) => `${place}\u202F: ${title}`,
  back: 'Précédent',
  next: 'Suivant',
  showAnswer: 'Afficher la réponse',
  restore: 'Revenir à la carte de cette étape',
  notes: 'Pour l’enseignant',
  notesWindow: 'Ouvrir ces notes dans une autre fenêtre',
  notesBlocked: 'Le navigateur n’a pas ouvert d’autre fenêtre. Les notes sont ici.',
  nextStep: (title) => `Ensuite\u202F: ${title}`,
  lastStep: 'C’est la dernière étape.',
  clock: (passed, planned) => `${passed} min sur ${planned}`,
  leave: 'Quitter le récit',
})
