import type { CoreMessages, Language } from '../language.ts'
import type { Numbers } from '../numbers.ts'
import { cityMessages } from './city.ts'
import { claims } from './claims.ts'

export const core: Language['core'] = (numbers) => ({
  ...rest(numbers),
  city: cityMessages(numbers),
  claims,
})

const rest = ({ whole, plural }: Numbers): Omit<CoreMessages, 'city' | 'claims'> => ({
  zones: {
    'below-limits': 'más cerca que la franja',
    'within-limits': 'en la franja',
    'beyond-limits': 'más lejos que la franja',
  },

  margin: {
    'below-limits': (length) => `${length} antes de la franja`,
    'within-limits': (length) => `${length} dentro de la franja`,
    'beyond-limits': (length) => `${length} más allá de la franja`,
  },

  marginShort: {
    'below-limits': (length) => `${length} antes`,
    'within-limits': (length) => `${length} dentro`,
    'beyond-limits': (length) => `${length} más allá`,
  },

  chosen: {
    spoken: (name, distance, margin) => `${name}: ${distance}, ${margin}`,
    from: (id, distance, margin) => `${id}: ${distance}, ${margin}`,
    inBands: (bands, points) =>
      `en ${whole(bands)} de ${whole(points)} ${plural(points, { one: 'franja', other: 'franjas' })}`,
    nearest: (distance) => `punto más cercano: ${distance}`,
  },

  notices: {
    tooManyPoints: (most) =>
      `Un mapa admite como máximo ${whole(most)} ${plural(most, { one: 'punto', other: 'puntos' })} de lanzamiento. Quite uno para añadir otro.`,
    tooManyRings: (name, most) =>
      `${name}: ya tiene ${whole(most)} ${plural(most, { one: 'anillo', other: 'anillos' })}, el máximo que se distingue. Quite uno para añadir otro.`,
    removed: (name) => `${name} quitado.`,
    linkUnread: (problems) =>
      plural(problems, {
        one: 'No se ha podido leer una parte de este enlace; se muestra el resto.',
        other: 'No se han podido leer partes de este enlace; se muestra el resto.',
      }),
    dismiss: 'Cerrar',
    undo: 'Deshacer',
  },

  status: {
    placed: (sentence) => `Colocado. ${sentence}`,
    inBand: (within, total) => `En la franja, ${within} de ${total} ciudades.`,
    entered: (cities) => `Entran: ${cities}.`,
    left: (cities) => `Salen: ${cities}.`,
    more: (count) => `${count} más`,
    same: 'Las mismas ciudades.',
    cancelled: (id, place) =>
      `Movimiento cancelado. El punto de lanzamiento ${id} vuelve a su lugar: ${place}.`,
    added: (id, place) => `Punto de lanzamiento ${id} añadido: ${place}.`,
    placing: (id) =>
      `Toque el mapa para poner ahí el punto ${id}. Con Esc, o tocando ${id}, termina.`,
    step: (length) => `Paso de las flechas: ${length}.`,
    pickedUp: (id, place, step, long) =>
      `${id} levantado: ${place}. Flechas: ${step}; con Mayús, ${long}. Intro coloca, Esc cancela.`,
    carried: (where, inBand) => `${where}. ${inBand}`,
    poleReached: { north: 'Este es el Polo Norte.', south: 'Este es el Polo Sur.' },
    undone: (step) => `Deshecho: ${step}.`,
    redone: (step) => `Rehecho: ${step}.`,
    steps: {
      added: (id) => `punto de lanzamiento ${id} añadido`,
      removed: (id) => `punto de lanzamiento ${id} quitado`,
      moved: (id) => `punto de lanzamiento ${id} movido`,
      named: (id) => `nombre del punto de lanzamiento ${id}`,
      missiles: (id) => `misiles del punto de lanzamiento ${id}`,
      city: 'elección de una ciudad',
      cities: 'selección de ciudades',
      question: 'pregunta',
      map: 'contenido del mapa',
      several: 'varios cambios',
    },
  },

  missiles: {
    over: (length) => `más de ${length}`,
    upTo: (length) => `hasta ${length}`,
    span: (least, most) => `entre ${least} y ${most}`,
    ringLabel: (missile, range, claimant) => `${missile}, ${range} (${claimant})`,
    loading: 'Cargando los misiles…',
    claimed: (range, claimant) => `${range}, ${claimant}`,
    figures: (span) => `cifras: ${span}`,
    disputed: 'en disputa',
    lowConfidence: 'ficha incierta',
    notChecked: 'no cotejado con el documento',
    doubtNotChecked: 'un extremo de estas cifras no está cotejado con el documento',
    noFigure: 'Nuestras fuentes no dan ninguna cifra de alcance: no hay anillo.',
    says: (by, words) => `${by}: ${words}`,
    source: 'Fuente',
  },

  reach: {
    heading: (name) => `${name} y los misiles mostrados`,
    line: (label, distance, reach) => `${label}: ${distance}, ${reach}.`,
    at: { within: 'dentro', uncertain: 'incierto', beyond: 'fuera' },
    callout: (label, reach) => `${label}: ${reach}`,
    both: (atBest, overall) => `${atBest} con esta cifra, ${overall} con su margen de duda`,
    tooClose: (why) => `Demasiado ajustado para decidir: ${why}.`,
    limit: (id, distance, why) =>
      `Desde ${id}, ${distance}: en la línea de la franja, puesto que ${why}.`,
    reasons: {
      'site-precision': (length) =>
        `el emplazamiento solo se conoce con una precisión de ${length}`,
      'city-extent': (length) => `la ciudad se extiende hasta unos ${length} de su centro`,
      'site-and-city': (length) =>
        `la precisión del emplazamiento y el tamaño de la ciudad suman ${length}`,
      'range-doubt': (span) => `hay cifras de ${span}`,
    },
  },

  period: {
    between: (from, to) => `de ${from} a ${to}`,
    since: (from) => `desde ${from}`,
    until: (to) => `hasta ${to}`,
    unknown: 'nuestras fuentes no dan fechas',
    before: (year) => `${year} o antes`,
    after: (year) => `${year} o después`,
    within: (firstYear, lastYear) => `${firstYear}-${lastYear}`,
  },

  sites: {
    loading: 'Cargando los emplazamientos…',
    put: 'Poner aquí un punto de lanzamiento',
    sources: 'Fuentes',
    kinds: {
      base: 'base',
      'never-armed': 'construida, nunca armada',
      'elimination-site': 'lugar de eliminación',
      'test-range': 'polígono de pruebas',
      launcher: 'lanzadores',
      headquarters: 'cuartel general; sin noticia de misiles',
      exercise: 'ejercicio',
      reported: 'según informaciones',
      'reference-point': 'punto de cálculo',
      hypothetical: 'hipotético',
    },
  },

  search: {
    label: 'Ciudad o coordenadas',
    placeholder: 'p. ej., Varsovia o 54,71; 20,51',
    results: (count) =>
      count === 0
        ? 'Ningún lugar con ese nombre'
        : `${whole(count)} ${plural(count, { one: 'lugar', other: 'lugares' })}`,
    loading: 'Cargando los lugares…',
  },

  cities: {
    heading: 'Ciudades',
    caption: 'Ciudades por distancia al punto de lanzamiento',
    captionSeveral: 'Ciudades por distancia a cada punto de lanzamiento',
    search: 'Buscar',
    searchLabel: 'Buscar una ciudad en la tabla',
    all: (count) => `Todas: ${whole(count)}`,
    chip: (count, zone) => `${whole(count)} ${zone}`,
    city: 'Ciudad',
    country: 'País',
    people: 'Habitantes',
    peopleMillions: 'Hab., M',
    azimuth: 'Azimut',
    zone: 'Zona',
    margin: 'A la línea',
    from: (unit, id) => `${unit} desde ${id}`,
    bandBegins: (limit) => `${limit}: empieza la franja`,
    bandEnds: (limit) => `${limit}: termina la franja`,
    sortBy: (column) => `Ordenar por ${column}`,
    shown: (shown, total) =>
      `${plural(shown, { one: 'Se muestra', other: 'Se muestran' })} ${whole(shown)} de ${whole(total)}`,
    none: 'Ninguna ciudad coincide.',
    minPopulation: 'Tamaño mínimo de las ciudades',
    minPopulationChoice: (people) => `${people} habitantes o más`,
    outside: 'Ciudades fuera de Europa y Rusia',
    coverage: {
      label: 'Mostrar ciudades',
      everything: 'Todas',
      any: 'En alguna franja',
      all: 'En todas las franjas',
      none: 'En ninguna franja',
    },
    letGo: (name) => `Dejar de mostrar ${name}`,
    fullTable: 'Tabla completa',
    distance: (unit) => `Distancia en ${unit.toLowerCase()}`,
    bands: 'Franjas que la incluyen',
    coveredBy: (bands, points) => `${whole(bands)} de ${whole(points)}`,
    above: (rows) =>
      `Mostrar ${whole(rows)} ${plural(rows, { one: 'anterior', other: 'anteriores' })}`,
    below: (rows) =>
      `Mostrar más: ${plural(rows, { one: 'queda', other: 'quedan' })} ${whole(rows)} debajo`,
    everyCountry: 'Todos los países',
    outsideTotal: (within, total) =>
      `${whole(within)} de ${whole(total)} en la franja, fuera del recuento de arriba`,
    covered: {
      any: (cities) => `En alguna: ${whole(cities)}`,
      all: (cities) => `En todas: ${whole(cities)}`,
      none: (cities) => `En ninguna: ${whole(cities)}`,
    },
  },

  countries: {
    heading: 'Por país',
    caption: 'Ciudades en la franja por país',
    country: 'País',
    within: 'En la franja',
    below: 'Más cerca',
    beyond: 'Más lejos',
    total: 'Ciudades',
  },

  legend: {
    heading: 'Leyenda',
    band: 'franja prohibida',
    bandDetail: (low, high) =>
      `terreno situado entre ${low} y ${high} de un punto de lanzamiento: los alcances que prohibió el tratado`,
    rings: (low, high) => `anillos a ${low} y ${high}`,
    ringsDetail:
      'todos los puntos de un anillo están a igual distancia de su punto de lanzamiento, sobre la curvatura de la Tierra',
    sizes: 'cuantos más habitantes, mayor la marca',
    within: 'en la franja',
    below: (limit) => `a menos de ${limit}`,
    beyond: (limit) => `a más de ${limit}`,
    onTheLine: (length) => `a menos de ${length} de una línea`,
    onTheLineDetail: 'una ciudad ocupa terreno a ambos lados: léase con cautela',
    border: 'frontera',
    borderDetail: 'reconocida por la Asamblea General de la ONU',
    alliances: 'Colorear miembros de la OTAN y Rusia',
    short: { within: 'en la franja', below: 'más cerca', beyond: 'más lejos' },
    tints: {
      nato: 'OTAN',
      russia: 'Rusia',
      'soviet-union': 'Unión Soviética',
      'warsaw-pact': 'otros Estados del Pacto de Varsovia',
      divided: 'Alemania: la Occidental en la OTAN, la Oriental en el Pacto de Varsovia',
    },
    onDate: (date) => `a ${date}, con las fronteras actuales`,
    disputed: 'frontera en disputa o fuera del control del Gobierno reconocido',
    claimed: 'alcance que se le atribuye',
    claimedDetail: 'junto a la línea consta de quién es la cifra',
    unchecked: 'cifra no cotejada, o extremo lejano de un intervalo',
    doubt: 'entre la cifra más baja y la más alta',
    doubtDetail: 'se desvanece donde la cifra no tiene tope',
    classLine: (limit) =>
      `Línea a ${limit}, entre los misiles de menor alcance y los de alcance intermedio del tratado`,
    flatCircle: 'como círculo en el mapa plano',
  },

  map: {
    label: 'Mapa de Europa y Rusia con puntos de lanzamiento y los anillos en torno a ellos',
    zoomIn: 'Acercar',
    zoomOut: 'Alejar',
    view: 'Vista de la Tierra',
    views: {
      mercator: 'Mapa plano',
      globe: 'Globo',
      trueDistance: 'Distancias reales',
      trueDistanceFrom: (id) => `Distancias reales desde ${id}`,
    },
    fit: 'Mostrar los anillos enteros',
    fullScreen: 'Pantalla completa',
    units: (unit) => `Distancias en ${unit.toLowerCase()}. Cambiar`,
    beyondMap: { north: 'Al norte de este mapa', south: 'Al sur de este mapa' },
    handle: 'Intro lo levanta; después, las flechas lo mueven.',
    lockedHandle: 'Está fijo en este mapa.',
    scaleBar: (length) => `Barra de escala: ${length}`,
    leftToPage: {
      wheel: (key) => `Mantenga pulsada ${key} para ampliar o reducir el mapa con la rueda`,
      finger: () => 'Mueva el mapa con dos dedos',
    },
  },

  menu: {
    place: '¿Qué lugar es este?',
    band: '¿Está en la franja?',
  },

  bar: {
    close: 'Cerrar',
  },

  embed: {
    details: 'Ciudades y detalles',
    fullMap: 'Abrir el mapa completo',
    restore: 'Volver al mapa original',
    refused: 'Aquí no se permiten ventanas nuevas. Copie esta dirección:',
  },

  credit: 'Natural Earth; GeoNames CC BY 4.0',

  failures: {
    map: 'No se ha podido dibujar el mapa. La respuesta y la tabla siguen funcionando.',
    table: 'No se ha podido crear la tabla. El mapa y la respuesta siguen funcionando.',
    borders: 'No se han podido cargar las fronteras detalladas. Se muestran otras más simples.',
    cities: 'No se han podido cargar las ciudades pequeñas. Se muestran las mayores.',
    others: 'No se han podido cargar las ciudades de fuera de Europa y Rusia.',
    alliances: 'No se han podido cargar los miembros de las alianzas.',
    catalogue:
      'No se han podido cargar los misiles y los emplazamientos. Los límites del tratado siguen a la vista.',
    search: 'No se ha podido cargar la búsqueda de lugares. Las coordenadas siguen funcionando.',
    language: 'No se ha podido cargar este idioma. La página queda como está.',
    page: 'Algo ha fallado. Su mapa está en el enlace: recargue la página para continuar.',
    reload: 'Recargar',
    retry: 'Reintentar',
  },
})
