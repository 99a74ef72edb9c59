import type { PageMessages } from '../language.ts'
import type { Numbers } from '../numbers.ts'

export const sources = ({ whole, plural }: Numbers): PageMessages['sources'] => ({
  heading: 'Fuentes y licencias',
  data: 'Datos, tipografía y código',
  licences: {
    mit: 'licencia MIT',
    isc: 'licencia ISC',
    bsd: 'licencia BSD de 3 cláusulas',
    unicode: 'licencia Unicode',
    publicDomain: 'dominio público',
  },
  works: {
    geonames:
      'ciudades, su situación y su población, edición de 2020; nombres en otros idiomas, edición de 2022. Cambios: situación redondeada, barrios periféricos marcados, algunos nombres en su grafía inglesa.',
    naturalEarth:
      'costas, fronteras y lagos, versión 4.1.0. Cambios: fronteras como se indica más abajo, líneas simplificadas.',
    worldAtlas: 'la forma en que llegaron aquí las tierras y las fronteras de Natural Earth',
    cldr: 'nombres de países y ciudades',
    notoSans: 'la letra, reducida a los caracteres que se usan',
    maplibre: 'dibuja el mapa',
    geographiclib: 'distancias, azimuts y anillos',
    turf: 'recorta figuras',
    react: 'los paneles de la página',
  },
  treaty: {
    heading: 'Límites del tratado',
    text: 'Tratado INF, artículo II, párrafos 5 y 6',
    where: 'los tres alcances que delimitan las dos clases de misiles del tratado',
  },
  earth: 'Modelo de la Tierra',
  earthLimits:
    'No se tienen en cuenta la altitud, la rotación de la Tierra ni la trayectoria de vuelo: un anillo muestra un alcance tal como se da, medido sobre el suelo.',
  bordersHeading: 'Fronteras',
  borders:
    'Fronteras reconocidas por la Asamblea General de la ONU (resolución 68/262 en el caso de Crimea); líneas discontinuas: zonas fuera del control del Gobierno reconocido. Kosovo: línea discontinua, sin perjuicio de su estatuto. No se muestran líneas de frente.',
  limits: 'Límites de los datos',
  population:
    'Población: GeoNames, 2020, redondeada. Sirve solo para ordenar y para fijar umbrales.',
  catalogueLimits: [
    'Los alcances de los misiles son cifras que alguien dio, cada una con quién la dio; ninguna es nuestra. Si se contradicen, cada cual tiene su línea.',
    'Un emplazamiento es tan exacto como indica su ficha; los que están en uso hoy figuran en el centro de la localidad más cercana.',
    'Los misiles, emplazamientos y acontecimientos se recopilaron hasta mediados de mayo de 2026. Un documento citado que no se abrió lleva la indicación «no cotejado con el documento».',
    'Las alianzas del pasado se muestran sobre los países y las fronteras de hoy.',
  ],
  errors: 'Comunicar un error en los datos',
  errorsHow:
    'La situación y la población de los lugares proceden de GeoNames: corríjalas en geonames.org. Si se trata de fronteras, distancias, misiles, emplazamientos o de esta página, abra una incidencia en el proyecto, con un documento que demuestre lo contrario.',
  all: 'Todas las fuentes de misiles, emplazamientos, acontecimientos y afirmaciones',
  loading: 'Cargando las fuentes…',
  searchLabel: 'Buscar una fuente o lo que se basa en ella',
  count: (shown, total) =>
    `${whole(shown)} de ${whole(total)} ${plural(total, { one: 'fuente', other: 'fuentes' })}`,
  none: 'Ninguna fuente coincide.',
  restsOnIt: (rows) =>
    `${whole(rows)} ${plural(rows, { one: 'ficha se basa', other: 'fichas se basan' })} en ella`,
  usedNowhere: 'Ninguna ficha se basa en ella.',
  uses: {
    missiles: 'Misiles',
    sites: 'Emplazamientos',
    events: 'Acontecimientos',
    claims: 'Afirmaciones publicadas',
  },
})
