import type { PageMessages } from '../language.ts'
import type { Numbers } from '../numbers.ts'

export const quiz = ({ whole }: Numbers): PageMessages['quiz'] => ({
  open: 'Quiz\u202F: deviner, puis vérifier',
  close: 'Fermer le quiz',
  heading: 'Quiz',
  loading: 'Chargement du quiz…',
  failed: 'Le quiz n’a pas pu être chargé.',
  none: 'D’ici, il n’y a rien à demander. Déplacez un point de lancement.',
  progress: (shown, total) => `Question ${whole(shown)} sur ${whole(total)}`,
  band: (place) =>
    `Point de lancement (${place})\u202F: lesquelles de ces villes se trouvent dans la bande\u202F?`,
  several: 'Plusieurs réponses peuvent être justes.',
  nearer: (place) => `Point de lancement (${place})\u202F: quelle ville est la plus proche\u202F?`,
  reach: (city, place) =>
    `Point de lancement (${place})\u202F: selon ce chiffre, ce missile atteint-il ${city}\u202F?`,
  reaches: {
    within: 'Oui, selon ce chiffre',
    beyond: 'Non, pas selon ce chiffre',
    uncertain: 'Trop juste pour trancher, ou le chiffre ne le dit pas',
  },
  compared:
    'Une portée publiée est comparée à une distance. Cela ne dit pas que ce missile s’y soit trouvé ou s’y trouve.',
  circle: (limit, place) =>
    `Point de lancement (${place})\u202F: chaque point du cercle en est à ${limit}. Pourquoi le cercle n’est-il pas rond sur la carte plane\u202F?`,
  circles: {
    stretch: 'Plus on s’éloigne de l’équateur, plus la carte plane agrandit',
    direction: 'Un missile vole plus loin dans certaines directions',
    drawing: 'Le cercle n’est tracé qu’à peu près',
  },
  drawnLarger: (times, larger, smaller) =>
    `Sur la carte plane, une même longueur est dessinée ${times} fois plus grande à un bord du cercle (${larger}) qu’au bord opposé (${smaller}).`,
  check: 'Vérifier',
  next: 'Question suivante',
  again: 'Nouvelles questions',
  chooseFirst: 'Choisissez d’abord une réponse.',
  right: 'C’est juste.',
  wrong: 'Pas tout à fait.',
  rightOne: 'juste',
  show: 'Voir sur la carte',
  showCity: (city) => `Voir ${city} sur la carte`,
  sources: 'Sources',
})
