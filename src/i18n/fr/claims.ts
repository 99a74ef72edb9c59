import type { CoreMessages } from '../language.ts'

export const claims: CoreMessages['claims'] = {
  heading: 'Une affirmation est-elle juste\u202F?',
  intro:
    'Choisissez une affirmation publiée, ou placez un point de lancement avec un missile et choisissez une ville\u202F: la distance répond.',
  quoted: (says) => `«\u202F${says}\u202F»`,
  by: (who) => `Publié par\u202F: ${who}`,
  bySender: 'Les mots sont ceux de l’auteur de ce lien.',
  unknown: 'Cette carte ne connaît pas cette affirmation.',
  loading: 'Chargement des affirmations…',
  way: (from, to) => `${from} – ${to}`,
  limits: (zone, margin) => `Selon les limites du traité\u202F: ${zone}, ${margin}`,
  printed: (printed, off) => `Chiffre publié\u202F: ${printed}, ${off}`,
  more: (length) => `${length} de plus que le nôtre`,
  less: (length) => `${length} de moins que le nôtre`,
  mean: (speed) =>
    `Pour la durée publiée, cela fait ${speed}\u00A0km par seconde, en moyenne et le long du sol.`,
  km: (length) => `portée de ${length}`,
  figure: (label, reach) => `${label}\u202F: ${reach}`,
  withinBy: (reach, length) =>
    `${reach}\u202F; le chiffre compte ${length} de plus que la distance`,
  beyondBy: (reach, length) =>
    `${reach}\u202F; le chiffre compte ${length} de moins que la distance`,
  model:
    'Distances\u202F: géodésiques sur l’ellipsoïde WGS84, de centre à centre. Une portée est un chiffre publié, non une trajectoire.',
  sources: 'Sources',
  gallery: 'Affirmations publiées',
  missing: 'Placez un point de lancement et choisissez une ville dans le tableau ou sur la carte.',
  sentence: 'La phrase à vérifier',
  put: 'L’inclure dans le lien',
  link: 'Lien vers cette fiche',
}
