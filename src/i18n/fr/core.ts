import type { CoreMessages, Language } from '../language.ts'
import type { Numbers } from '../numbers.ts'
import { cityMessages } from './city.ts'
import { claims } from './claims.ts'
import { inhabitants } from './phrases.ts'

export const core: Language['core'] = (numbers) => ({
  ...rest(numbers),
  city: cityMessages(numbers),
  claims,
})

const rest = ({ whole, plural }: Numbers): Omit<CoreMessages, 'city' | 'claims'> => ({
  zones: {
    'below-limits': 'plus près que la bande',
    'within-limits': 'dans la bande',
    'beyond-limits': 'plus loin que la bande',
  },

  margin: {
    'below-limits': (length) => `${length} en deçà de la bande`,
    'within-limits': (length) => `${length} à l’intérieur de la bande`,
    'beyond-limits': (length) => `${length} au-delà de la bande`,
  },

  marginShort: {
    'below-limits': (length) => `${length} en deçà`,
    'within-limits': (length) => `${length} à l’intérieur`,
    'beyond-limits': (length) => `${length} au-delà`,
  },

  chosen: {
    spoken: (name, distance, margin) => `${name}\u202F: ${distance}, ${margin}`,
    from: (id, distance, margin) => `${id}\u202F: ${distance}, ${margin}`,
    inBands: (bands, points) =>
      `dans ${whole(bands)} ${plural(bands, { one: 'bande', other: 'bandes' })} sur ${whole(points)}`,
    nearest: (distance) => `point le plus proche\u202F: ${distance}`,
  },

  notices: {
    tooManyPoints: (most) =>
      `Une carte ne peut porter que ${whole(most)} points de lancement. Retirez-en un pour en ajouter un autre.`,
    tooManyRings: (name, most) =>
      `${name}\u202F: ${whole(most)} cercles, le plus que l’on puisse distinguer. Retirez-en un pour en ajouter un autre.`,
    removed: (name) => `${name}\u202F: retiré.`,
    linkUnread: (problems) =>
      plural(problems, {
        one: 'Une partie de ce lien n’a pas pu être lue\u202F; le reste est affiché.',
        other: 'Des parties de ce lien n’ont pas pu être lues\u202F; le reste est affiché.',
      }),
    dismiss: 'Fermer',
    undo: 'Annuler',
  },

  status: {
    placed: (sentence) => `Placé. ${sentence}`,
    inBand: (within, total) => `Villes dans la bande\u202F: ${within} sur ${total}.`,
    entered: (cities) => `Entrées\u202F: ${cities}.`,
    left: (cities) => `Sorties\u202F: ${cities}.`,
    more: (count) => `${count} de plus`,
    same: 'Les mêmes villes.',
    cancelled: (id, place) =>
      `Déplacement annulé. Le point de lancement ${id} est revenu à sa place\u202F: ${place}.`,
    added: (id, place) => `Point de lancement ${id} ajouté\u202F: ${place}.`,
    placing: (id) =>
      `Touchez la carte pour y placer ${id}. Pour arrêter\u202F: Échap ou un appui sur ${id}.`,
    step: (length) => `Pas des flèches\u202F: ${length}.`,
    pickedUp: (id, place, step, long) =>
      `${id} saisi\u202F: ${place}. Flèches\u202F: ${step}, avec Maj ${long}. Entrée pour placer, Échap pour annuler.`,
    carried: (where, inBand) => `${where}. ${inBand}`,
    poleReached: { north: 'C’est le pôle Nord.', south: 'C’est le pôle Sud.' },
    undone: (step) => `Annulé\u202F: ${step}.`,
    redone: (step) => `Rétabli\u202F: ${step}.`,
    steps: {
      added: (id) => `ajout du point de lancement ${id}`,
      removed: (id) => `retrait du point de lancement ${id}`,
      moved: (id) => `déplacement du point de lancement ${id}`,
      named: (id) => `nom du point de lancement ${id}`,
      missiles: (id) => `missiles du point de lancement ${id}`,
      city: 'choix d’une ville',
      cities: 'choix des villes affichées',
      question: 'question',
      map: 'contenu de la carte',
      several: 'plusieurs changements',
    },
  },

  missiles: {
    over: (length) => `plus de ${length}`,
    upTo: (length) => `jusqu’à ${length}`,
    span: (least, most) => `${least} à ${most}`,
    ringLabel: (missile, range, claimant) => `${missile}, ${range} (${claimant})`,
    loading: 'Chargement des missiles…',
    claimed: (range, claimant) => `${range}, ${claimant}`,
    figures: (span) => `chiffres\u202F: ${span}`,
    disputed: 'contesté',
    lowConfidence: 'entrée incertaine',
    notChecked: 'non vérifié dans le document',
    doubtNotChecked: 'l’une des bornes n’est pas vérifiée dans le document',
    noFigure: 'Aucun chiffre de portée dans nos sources\u202F: pas de cercle.',
    says: (by, words) => `${by}\u202F: ${words}`,
    source: 'Source',
  },

  reach: {
    heading: (name) => `${name} et les missiles affichés`,
    line: (label, distance, reach) => `${label}\u202F: ${distance}, ${reach}.`,
    at: { within: 'à portée', uncertain: 'incertain', beyond: 'hors de portée' },
    callout: (label, reach) => `${label}\u202F: ${reach}`,
    both: (atBest, overall) => `${atBest} selon ce chiffre, ${overall} compte tenu du doute`,
    tooClose: (why) => `Trop juste pour trancher\u202F: ${why}.`,
    limit: (id, distance, why) =>
      `Depuis ${id}, ${distance}\u202F: sur la limite de la bande, car ${why}.`,
    reasons: {
      'site-precision': (length) => `le site n’est connu qu’à ${length} près`,
      'city-extent': (length) => `la ville s’étend jusqu’à ${length} environ de son centre`,
      'site-and-city': (length) =>
        `l’incertitude sur le site et l’étendue de la ville font ensemble ${length}`,
      'range-doubt': (span) => `la portée du missile est donnée pour ${span}`,
    },
  },

  period: {
    between: (from, to) => `de ${from} à ${to}`,
    since: (from) => `depuis ${from}`,
    until: (to) => `jusqu’en ${to}`,
    unknown: 'dates absentes de nos sources',
    before: (year) => `${year} ou plus tôt`,
    after: (year) => `${year} ou plus tard`,
    within: (from, to) => `${from}-${to}`,
  },

  sites: {
    loading: 'Chargement des sites…',
    put: 'Placer ici un point de lancement',
    sources: 'Sources',
    kinds: {
      base: 'base',
      'never-armed': 'construit, jamais armé',
      'elimination-site': 'site d’élimination',
      'test-range': 'polygone d’essais',
      launcher: 'lanceurs',
      headquarters: 'état-major\u202F; aucun missile signalé',
      exercise: 'exercice',
      reported: 'signalé',
      'reference-point': 'point de calcul',
      hypothetical: 'hypothétique',
    },
  },

  search: {
    label: 'Ville ou coordonnées',
    placeholder: 'p. ex. Varsovie, ou 54,71\u202F; 20,51',
    results: (count) =>
      count === 0
        ? 'Aucun lieu de ce nom'
        : `${whole(count)} ${plural(count, { one: 'lieu', other: 'lieux' })}`,
    loading: 'Chargement des lieux…',
  },

  cities: {
    heading: 'Villes',
    caption: 'Villes selon leur distance au point de lancement',
    captionSeveral: 'Villes selon leur distance à chaque point de lancement',
    search: 'Chercher',
    searchLabel: 'Chercher une ville dans le tableau',
    all: (count) => `Toutes (${whole(count)})`,
    chip: (count, zone) => `${whole(count)} ${zone}`,
    city: 'Ville',
    country: 'Pays',
    people: 'Habitants',
    peopleMillions: 'Habitants, M',
    azimuth: 'Azimut',
    zone: 'Zone',
    margin: 'À la limite',
    from: (unit, id) => `${unit} depuis ${id}`,
    bandBegins: (limit) => `${limit}\u202F: début de la bande`,
    bandEnds: (limit) => `${limit}\u202F: fin de la bande`,
    sortBy: (column) => `Trier par\u202F: ${column}`,
    shown: (shown, total) =>
      `${whole(shown)} sur ${whole(total)} ${plural(shown, { one: 'affichée', other: 'affichées' })}`,
    none: 'Aucune ville ne correspond.',
    minPopulation: 'Plus petite ville affichée',
    minPopulationChoice: (people) => `${inhabitants(people)} ou plus`,
    outside: 'Villes hors d’Europe et de Russie',
    coverage: {
      label: 'Villes affichées',
      everything: 'Toutes',
      any: 'Dans au moins une bande',
      all: 'Dans toutes les bandes',
      none: 'Dans aucune bande',
    },
    letGo: (name) => `Ne plus afficher ${name}`,
    fullTable: 'Tableau complet',
    distance: (unit) => `Distance en ${unit.toLowerCase()}`,
    bands: 'Bandes qui la contiennent',
    coveredBy: (bands, points) => `${whole(bands)} sur ${whole(points)}`,
    above: (rows) => `Afficher ${whole(rows)} de plus au-dessus`,
    below: (rows) =>
      `Afficher la suite (${whole(rows)} ${plural(rows, { one: 'restante', other: 'restantes' })})`,
    everyCountry: 'Tous les pays',
    outsideTotal: (within, total) =>
      `${whole(within)} sur ${whole(total)} dans la bande, hors du compte ci-dessus`,
    covered: {
      any: (cities) => `Au moins une ${whole(cities)}`,
      all: (cities) => `Toutes ${whole(cities)}`,
      none: (cities) => `Aucune ${whole(cities)}`,
    },
  },

  countries: {
    heading: 'Par pays',
    caption: 'Villes dans la bande, par pays',
    country: 'Pays',
    within: 'Dans la bande',
    below: 'Plus près',
    beyond: 'Plus loin',
    total: 'Villes',
  },

  legend: {
    heading: 'Légende',
    band: 'bande interdite',
    bandDetail: (low, high) =>
      `le terrain à une distance de ${low} à ${high} d’un point de lancement\u202F: les portées que le traité interdisait`,
    rings: (low, high) => `cercles à ${low} et ${high}`,
    ringsDetail:
      'chaque point d’un cercle est à égale distance de son point de lancement, sur la Terre courbe',
    sizes: 'plus il y a d’habitants, plus la marque est grande',
    within: 'dans la bande',
    below: (limit) => `à moins de ${limit}`,
    beyond: (limit) => `à plus de ${limit}`,
    onTheLine: (length) => `à moins de ${length} d’une limite`,
    onTheLineDetail: 'une ville s’étend des deux côtés\u202F: à lire avec prudence',
    border: 'frontière',
    borderDetail: 'telle que reconnue par l’Assemblée générale de l’ONU',
    alliances: 'Colorer les membres de l’OTAN et la Russie',
    short: { within: 'dans la bande', below: 'plus près', beyond: 'plus loin' },
    tints: {
      nato: 'OTAN',
      russia: 'Russie',
      'soviet-union': 'Union soviétique',
      'warsaw-pact': 'autres États du pacte de Varsovie',
      divided: 'Allemagne\u202F: Ouest dans l’OTAN, Est dans le pacte de Varsovie',
    },
    onDate: (date) => `au ${date}, dans les frontières d’aujourd’hui`,
    disputed: 'frontière contestée ou hors du contrôle du gouvernement reconnu',
    claimed: 'portée telle qu’elle est donnée',
    claimedDetail: 'l’auteur du chiffre est indiqué sur la ligne',
    unchecked: 'chiffre non vérifié, ou borne haute d’une fourchette',
    doubt: 'entre le chiffre le plus bas et le plus élevé',
    doubtDetail: 's’estompe là où le chiffre n’a pas de borne haute',
    classLine: (limit) =>
      `Ligne à ${limit}, entre les missiles à plus courte portée et à portée intermédiaire du traité`,
    flatCircle: 'cercle tracé au compas sur la carte plane',
  },

  map: {
    label: 'Carte de l’Europe et de la Russie avec les points de lancement et leurs cercles',
    zoomIn: 'Zoom avant',
    zoomOut: 'Zoom arrière',
    view: 'Vue de la Terre',
    views: {
      mercator: 'Carte plane',
      globe: 'Globe',
      trueDistance: 'Distances vraies',
      trueDistanceFrom: (id) => `Distances vraies depuis ${id}`,
    },
    fit: 'Afficher les cercles entiers',
    fullScreen: 'Plein écran',
    units: (unit) => `Distances en ${unit.toLowerCase()}. Changer`,
    beyondMap: { north: 'Au nord de cette carte', south: 'Au sud de cette carte' },
    handle: 'Entrée le saisit, puis les flèches le déplacent.',
    lockedHandle: 'Il est fixe sur cette carte.',
    scaleBar: (length) => `Barre d’échelle\u202F: ${length}`,
    leftToPage: {
      wheel: (key) => `Maintenez ${key} pour zoomer avec la molette`,
      finger: () => 'Déplacez la carte avec deux doigts',
    },
  },

  menu: {
    place: 'Quel est ce lieu\u202F?',
    band: 'Est-il dans la bande\u202F?',
  },

  bar: {
    close: 'Fermer',
  },

  embed: {
    details: 'Villes et détails',
    fullMap: 'Ouvrir la carte complète',
    restore: 'Revenir à la carte d’origine',
    refused: 'L’ouverture de fenêtres n’est pas permise ici. Copiez cette adresse\u202F:',
  },

  credit: 'Natural Earth\u202F; GeoNames CC BY 4.0',

  failures: {
    map: 'La carte n’a pas pu être dessinée. La réponse et le tableau restent disponibles.',
    table: 'Le tableau n’a pas pu être établi. La carte et la réponse restent disponibles.',
    borders:
      'Les frontières détaillées n’ont pas pu être chargées. Un tracé simplifié est affiché.',
    cities: 'Les petites villes n’ont pas pu être chargées. Les plus grandes sont affichées.',
    others: 'Les villes hors d’Europe et de Russie n’ont pas pu être chargées.',
    alliances: 'Les membres des alliances n’ont pas pu être chargés.',
    catalogue:
      'Les missiles et les sites n’ont pas pu être chargés. Les limites du traité restent affichées.',
    search: 'La recherche de lieux n’a pas pu être chargée. Les coordonnées restent utilisables.',
    language: 'Cette langue n’a pas pu être chargée. La page reste telle quelle.',
    page: 'Une erreur s’est produite. Votre carte est dans le lien\u202F: rechargez la page pour continuer.',
    reload: 'Recharger',
    retry: 'Réessayer',
  },
})
