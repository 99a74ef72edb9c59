import type { PageMessages } from '../language.ts'
import type { Numbers } from '../numbers.ts'

export const sources = ({ whole, plural }: Numbers): PageMessages['sources'] => ({
  heading: 'Sources et licences',
  data: 'Données, caractères et code',
  licences: {
    mit: 'licence MIT',
    isc: 'licence ISC',
    bsd: 'licence BSD à 3 clauses',
    unicode: 'licence Unicode',
    publicDomain: 'domaine public',
  },
  works: {
    geonames:
      'villes, positions et populations, édition de 2020\u202F; noms dans les autres langues, édition de 2022. Modifié\u202F: positions arrondies, banlieues signalées, quelques noms en graphie anglaise.',
    naturalEarth:
      'côtes, frontières et lacs, version 4.1.0. Modifié\u202F: frontières comme indiqué plus bas, tracés simplifiés.',
    worldAtlas:
      'la forme sous laquelle les terres et les frontières de Natural Earth sont arrivées ici',
    cldr: 'noms de pays et de villes',
    notoSans: 'les caractères, réduits à ceux qui servent',
    maplibre: 'dessine la carte',
    geographiclib: 'distances, azimuts et cercles',
    turf: 'découpe les formes',
    react: 'les panneaux de la page',
  },
  treaty: {
    heading: 'Limites du traité',
    text: 'Traité FNI, article II, paragraphes 5 et 6',
    where: 'les trois portées qui délimitent les deux classes de missiles du traité',
  },
  earth: 'Modèle de la Terre',
  earthLimits:
    'Les altitudes, la rotation de la Terre et la trajectoire sont laissées de côté\u202F: un cercle montre une portée telle qu’elle est donnée, le long du sol.',
  bordersHeading: 'Frontières',
  borders:
    'Frontières telles que reconnues par l’Assemblée générale de l’ONU (résolution 68/262 pour la Crimée)\u202F; tirets\u202F: zones hors du contrôle du gouvernement reconnu. Kosovo\u202F: tirets, sans préjuger du statut. Les lignes de front ne sont pas représentées.',
  limits: 'Limites des données',
  population:
    'Populations\u202F: GeoNames, 2020, arrondies. Elles ne servent qu’aux rangs et aux seuils.',
  catalogueLimits: [
    'Les portées des missiles sont des chiffres que quelqu’un a donnés, chacun avec son auteur\u202F; aucun n’est de nous. Les auteurs qui se contredisent ont chacun leur ligne.',
    'Un site est aussi précis que le dit son entrée\u202F; s’il sert aujourd’hui, il est placé au centre de la localité la plus proche.',
    'Les missiles, les sites et les événements ont été relevés jusqu’à la mi-mai 2026. Un document cité mais non consulté porte la mention «\u202Fnon vérifié dans le document\u202F».',
    'Les alliances du passé sont montrées sur les pays et dans les frontières d’aujourd’hui.',
  ],
  errors: 'Signaler une erreur dans les données',
  errorsHow:
    'Les positions et les populations viennent de GeoNames\u202F: corrigez-les sur geonames.org. Pour les frontières, les distances, les missiles, les sites et cette page, ouvrez un ticket dans le projet, avec un document à l’appui.',
  all: 'Toutes les sources des missiles, sites, événements et affirmations',
  loading: 'Chargement des sources…',
  searchLabel: 'Chercher une source, ou ce qui s’y appuie',
  count: (shown, total) =>
    `${whole(shown)} sur ${whole(total)} ${plural(total, { one: 'source', other: 'sources' })}`,
  none: 'Aucune source ne correspond.',
  restsOnIt: (rows) =>
    `${whole(rows)} ${plural(rows, { one: 'entrée s’y appuie', other: 'entrées s’y appuient' })}`,
  usedNowhere: 'Aucune entrée ne s’y appuie.',
  uses: {
    missiles: 'Missiles',
    sites: 'Sites',
    events: 'Événements',
    claims: 'Affirmations publiées',
  },
})
