import type { RestOfPage } from '../en/page.ts'
import type { Language } from '../language.ts'
import type { Numbers } from '../numbers.ts'
import { circle } from './circle.ts'
import { keys } from './keys.ts'
import { present } from './present.ts'
import { paper } from './paper.ts'
import { offline } from './offline.ts'
import { question } from './question.ts'
import { quiz } from './quiz.ts'
import { sources } from './sources.ts'
import { stories } from './stories.ts'
import { time } from './time.ts'

export const page: Language['page'] = (numbers) => ({
  ...rest(numbers),
  circle,
  paper: paper(numbers),
  question,
  quiz: quiz(numbers),
  keys,
  stories: stories(numbers),
  present,
  offline,
  time: time(numbers),
  sources: sources(numbers),
})

const rest = ({ whole, plural }: Numbers): RestOfPage => ({
  failures: {
    app: 'Le reste n’est pas chargé. Ce que vous voyez est juste, mais rien ne bouge. Rechargez la page pour réessayer.',
  },

  map: {
    menu: 'Menu',
    skip: 'Passer la carte, aller aux villes',
    engine: 'Tracé de la carte',
    engines: {
      auto: 'Selon l’appareil',
      svg: 'Sans carte graphique (SVG)',
      webgl: 'Avec carte graphique (WebGL)',
    },
  },

  search: {
    putHere: (place) => `Placer un point de lancement\u202F: ${place}`,
  },

  app: {
    title: 'Banned Band',
    intro:
      'Le traité FNI (1987-2019) interdisait les missiles lancés depuis le sol d’une portée de 500 à 5\u202F500\u00A0km. Déplacez un point pour voir quelles villes se trouvent entre les deux.',
    introMiles:
      'Le traité FNI (1987-2019) interdisait les missiles lancés depuis le sol d’une portée de 310 à 3\u202F400\u00A0miles. Déplacez un point pour voir quelles villes se trouvent entre les deux.',
  },

  noScript: {
    text: 'Pour déplacer le point et voir toutes les villes, activez JavaScript.',
  },

  bar: {
    share: 'Partager',
    shareHeading: 'Partager cette carte',
    shareLoading: 'Chargement…',
    shareFailed:
      'Le partage n’a pas pu être chargé. L’adresse de cette page est un lien vers cette carte.',
    undo: 'Annuler',
    redo: 'Rétablir',
    reset: 'Réinitialiser',
    theme: 'Couleurs',
    themes: {
      system: 'Comme le système',
      light: 'Clair',
      dark: 'Sombre',
      projector: 'Projection',
      print: 'Impression',
    },
    language: 'Langue',
  },

  sites: {
    choose: 'Sites',
    heading: 'Sites du passé et sites signalés aujourd’hui',
    intro:
      'Lieux que nomment le traité ou la presse. Chacun est aussi précis qu’il l’indique\u202F; un site qui sert aujourd’hui est placé au centre de la localité la plus proche.',
    searchLabel: 'Chercher un site ou un missile',
    era: 'Époque et camp',
    eras: {
      all: 'Tous les sites',
      'historic-west': 'Historiques, Ouest',
      'historic-east': 'Historiques, Est',
      'modern-reported': 'Signalés aujourd’hui',
    },
    country: 'Pays actuel',
    everyCountry: 'Tous les pays',
    others: 'Aussi les points de calcul et les entrées incertaines',
    shown: (shown) => `${whole(shown)} ${plural(shown, { one: 'site', other: 'sites' })}`,
    none: 'Aucun site ne correspond.',
    precision: (length, placed) => `à ${length} près\u202F: ${placed}`,
  },

  missiles: {
    heading: (id) => `Missiles en ${id}`,
    choose: 'Missiles',
    chooseFor: (id) => `Choisir des missiles pour le point de lancement ${id}`,
    dialog: (id) => `Missiles pour le point de lancement ${id}`,
    intro:
      'Un cercle montre la portée que quelqu’un attribue à un missile, autour de ce point. Il ne dit pas que le missile s’y trouve.',
    searchLabel: 'Chercher un missile par son nom',
    remove: (missile, id) => `Retirer ${missile} (${id})`,
    everyClaimant: 'Le chiffre de chaque auteur',
    none: 'Aucun missile de ce nom.',
    eliminated: (holders) => `${holders}\u202F: éliminés en application du traité`,
    noDefault: 'Aucun chiffre vérifié\u202F: choisissez-en un dans la liste.',
    tooMany:
      'Ces cercles ne sont pas tous dessinés\u202F: huit autour d’un même point sont le maximum.',
  },

  points: {
    heading: 'Points de lancement',
    summary: (count) =>
      `${whole(count)} ${plural(count, { one: 'point de lancement', other: 'points de lancement' })}`,
    summaryTable: (cities) =>
      `et un tableau de ${whole(cities)} ${plural(cities, { one: 'ville', other: 'villes' })}`,
    add: 'Ajouter un point',
    moveBySteps: (id) => `Déplacer par pas\u202F: ${id}`,
    moveTo: {
      north: (id, length) => `Déplacer ${id} de ${length} vers le nord`,
      east: (id, length) => `Déplacer ${id} de ${length} vers l’est`,
      south: (id, length) => `Déplacer ${id} de ${length} vers le sud`,
      west: (id, length) => `Déplacer ${id} de ${length} vers l’ouest`,
    },
    step: 'Longueur d’un pas',
    locked: 'Ce lien maintient les points de lancement à leur place.',
    addShort: 'Ajouter',
    remove: (name) => `Retirer ${name}`,
    fit: (name) => `Afficher les cercles entiers\u202F: ${name}`,
    rename: (id) => `Renommer le point de lancement ${id}`,
    move: (id) => `Déplacer ailleurs le point de lancement ${id}`,
    name: 'Nom',
    namePlaceholder: 'Le nom que vous lui donnez',
    coordinates: 'Coordonnées',
    latitude: (id) => `Latitude de ${id} en degrés, négative au sud`,
    longitude: (id) => `Longitude de ${id} en degrés, négative à l’ouest`,
    latitudeShort: 'Latitude',
    longitudeShort: 'Longitude',
    cancel: 'Annuler',
  },

  coordinates: {
    empty: 'Saisissez une latitude et une longitude, p. ex. 54,71\u202F; 20,51',
    unreadable:
      'Ce ne sont pas des coordonnées. Écrivez la latitude et la longitude, p. ex. 54,71\u202F; 20,51 ou 54°42′36″N 20°30′36″E',
    latitudeRange: 'La latitude doit être comprise entre −90 et 90',
    longitudeRange: 'La longitude doit être comprise entre −180 et 180',
    minutesRange: 'Les minutes et les secondes doivent être inférieures à 60',
    ambiguous:
      'Écrivez les décimales avec un point, ou séparez les deux nombres par un point-virgule, p. ex. 54,71\u202F; 20,51',
  },

  ask: {
    heading: '… est dans la bande\u202F?',
    label: 'Ce lieu est-il dans la bande\u202F?',
    placeholder: 'Une ville ou des coordonnées',
    yes: (place) => `Oui, ${place} est dans la bande.`,
    no: (place) => `Non, ${place} n’est pas dans la bande.`,
    some: (place, bands, points) =>
      bands === 0
        ? `${place} n’est dans aucune des ${whole(points)} bandes.`
        : `${place} est dans ${whole(bands)} ${plural(bands, { one: 'bande', other: 'bandes' })} sur ${whole(points)}.`,
    noPoints: 'Placez d’abord un point de lancement sur la carte.',
  },

  directions: {
    heading: 'En mots\u202F: par direction et par distance',
    from: (place) => `Autour du point de lancement (${place}), du plus proche au plus lointain`,
    choose: 'Point de lancement',
    wind: (wind, inBand) => `${wind}\u202F: ${inBand}`,
    inBand: (within, total) =>
      `${whole(within)} ${plural(within, { one: 'ville', other: 'villes' })} sur ${whole(total)} dans la bande`,
    cities: (zone, cities) => `${zone}\u202F: ${cities}`,
    city: (city, distance) => `${city} ${distance}`,
    more: (count) => `${whole(count)} de plus`,
    none: 'Il n’y a pas de point de lancement, donc rien à dire.',
  },

  method: {
    heading: 'Comment les distances sont mesurées',
    distance:
      'Une distance est la longueur de la géodésique sur l’ellipsoïde WGS84, le plus court chemin à la surface de la Terre, du point de lancement au centre de la ville. Une ville à exactement 500 ou 5\u202F500\u00A0km compte comme étant dans la bande.',
    line: 'Une ville s’étend de part et d’autre de son centre\u202F: à quelques kilomètres d’une limite, lisez le verdict avec prudence.',
    cities:
      'Les villes d’Europe et de Russie sont celles de l’Europe au sens de l’ONU, des autres membres du Conseil de l’Europe (Turquie, Chypre, Géorgie, Arménie, Azerbaïdjan) et du Kosovo. Les quartiers et banlieues d’une plus grande ville ne sont pas comptés à part. D’autres villes peuvent être affichées\u202F; elles ne sont jamais ajoutées à ce compte.',
    treaty:
      'Le traité (signé le 8 décembre 1987, en vigueur du 1er juin 1988 au 2 août 2019) portait sur les missiles balistiques et de croisière lancés depuis le sol d’une portée de 500 à 5\u202F500\u00A0km. Les missiles lancés depuis la mer ou les airs n’étaient pas visés.',
  },

  growth: {
    start: 'Voir la bande grandir',
    stages: {
      'below-limits': ({ low }) => ({
        heading: `À moins de ${low}\u202F: jamais interdit par ce traité`,
        text: 'Il ne portait pas sur les missiles de portée inférieure\u202F: le terrain dans le cercle intérieur n’est donc pas dans la bande.',
      }),
      'within-limits': ({ lowNumber, high }) => ({
        heading: `De ${lowNumber} à ${high}\u202F: la bande interdite`,
        text: 'Les missiles lancés depuis le sol de ces portées ont été interdits de 1988 à 2019. Le terrain plus lointain n’est pas dans la bande.',
      }),
    },
    next: 'Suivant',
    end: 'Fermer',
  },
})
