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
    app: 'El resto no se ha cargado. Lo que se ve es cierto, pero nada se mueve. Recargue la página para reintentarlo.',
  },

  map: {
    menu: 'Menú',
    skip: 'Saltar el mapa e ir a las ciudades',
    engine: 'Dibujo del mapa',
    engines: {
      auto: 'Según el dispositivo',
      svg: 'Sin tarjeta gráfica (SVG)',
      webgl: 'Con tarjeta gráfica (WebGL)',
    },
  },

  search: {
    putHere: (place) => `Poner un punto de lanzamiento aquí: ${place}`,
  },

  app: {
    title: 'Banned Band',
    intro:
      'El Tratado INF (1987-2019) prohibió los misiles lanzados desde tierra con alcances de 500 a 5500\u00A0km. Arrastre un punto para ver qué ciudades quedan entre ambas distancias.',
    introMiles:
      'El Tratado INF (1987-2019) prohibió los misiles lanzados desde tierra con alcances de 310 a 3400\u00A0millas. Arrastre un punto para ver qué ciudades quedan entre ambas distancias.',
  },

  noScript: {
    text: 'Para mover el punto y ver todas las ciudades, active JavaScript.',
  },

  bar: {
    share: 'Compartir',
    shareHeading: 'Compartir este mapa',
    shareLoading: 'Cargando…',
    shareFailed:
      'No se ha podido cargar la opción de compartir. La dirección de esta página es un enlace a este mapa.',
    undo: 'Deshacer',
    redo: 'Rehacer',
    reset: 'Restablecer',
    theme: 'Colores',
    themes: {
      system: 'Como el sistema',
      light: 'Claro',
      dark: 'Oscuro',
      projector: 'Proyector',
      print: 'Impresión',
    },
    language: 'Idioma',
  },

  sites: {
    choose: 'Emplazamientos',
    heading: 'Emplazamientos del pasado y actuales según informaciones',
    intro:
      'Lugares que nombra el tratado o la prensa. Cada uno es tan exacto como indica; los que están en uso hoy figuran en el centro de la localidad más cercana.',
    searchLabel: 'Buscar un emplazamiento o un misil',
    era: 'Cuándo y dónde',
    eras: {
      all: 'Todos los emplazamientos',
      'historic-west': 'Históricos, Oeste',
      'historic-east': 'Históricos, Este',
      'modern-reported': 'Actuales, según informaciones',
    },
    country: 'País actual',
    everyCountry: 'Todos los países',
    others: 'También puntos de cálculo y fichas inciertas',
    shown: (shown) =>
      `${whole(shown)} ${plural(shown, { one: 'emplazamiento', other: 'emplazamientos' })}`,
    none: 'Ningún emplazamiento coincide.',
    precision: (length, placed) => `precisión de ${length}: ${placed}`,
  },

  missiles: {
    heading: (id) => `Misiles en ${id}`,
    choose: 'Misiles',
    chooseFor: (id) => `Elegir misiles para el punto de lanzamiento ${id}`,
    dialog: (id) => `Misiles para el punto de lanzamiento ${id}`,
    intro:
      'Un anillo muestra, en torno a este punto, el alcance que alguien atribuye a un misil. No dice que el misil esté ahí.',
    searchLabel: 'Buscar un misil por su nombre',
    remove: (missile, id) => `Quitar ${missile} de ${id}`,
    everyClaimant: 'La cifra que da cada uno',
    none: 'Ningún misil con ese nombre.',
    eliminated: (holders) => `${holders}: eliminados en virtud del tratado`,
    noDefault: 'Ninguna cifra está cotejada: elija una en la lista.',
    tooMany: 'No se dibujan todos estos anillos: el máximo son ocho en torno a un punto.',
  },

  points: {
    heading: 'Puntos de lanzamiento',
    summary: (count) =>
      `${whole(count)} ${plural(count, { one: 'punto de lanzamiento', other: 'puntos de lanzamiento' })}`,
    summaryTable: (cities) =>
      `y una tabla de ${whole(cities)} ${plural(cities, { one: 'ciudad', other: 'ciudades' })}`,
    add: 'Añadir un punto',
    moveBySteps: (id) => `Mover ${id} por pasos`,
    moveTo: {
      north: (id, length) => `Mover ${id} ${length} al norte`,
      east: (id, length) => `Mover ${id} ${length} al este`,
      south: (id, length) => `Mover ${id} ${length} al sur`,
      west: (id, length) => `Mover ${id} ${length} al oeste`,
    },
    step: 'Longitud del paso',
    locked: 'Este enlace mantiene los puntos de lanzamiento donde están.',
    addShort: 'Añadir',
    remove: (name) => `Quitar ${name}`,
    fit: (name) => `Mostrar enteros los anillos: ${name}`,
    rename: (id) => `Cambiar el nombre del punto de lanzamiento ${id}`,
    move: (id) => `Mover el punto de lanzamiento ${id} a otro lugar`,
    name: 'Nombre',
    namePlaceholder: 'El nombre que quiera darle',
    coordinates: 'Coordenadas',
    latitude: (id) => `Latitud de ${id} en grados, el sur es negativo`,
    longitude: (id) => `Longitud de ${id} en grados, el oeste es negativo`,
    latitudeShort: 'Latitud',
    longitudeShort: 'Longitud',
    cancel: 'Cancelar',
  },

  coordinates: {
    empty: 'Escriba una latitud y una longitud, p.\u00A0ej., 54,71; 20,51',
    unreadable:
      'Esto no son coordenadas. Escriba latitud y longitud, p.\u00A0ej., 54,71; 20,51 o 54°42′36″N 20°30′36″E',
    latitudeRange: 'La latitud debe estar entre −90 y 90',
    longitudeRange: 'La longitud debe estar entre −180 y 180',
    minutesRange: 'Los minutos y los segundos deben ser menos de 60',
    ambiguous:
      'Use el punto como signo decimal o separe los dos números con punto y coma, p.\u00A0ej., 54,71; 20,51',
  },

  ask: {
    heading: '¿Está … en la franja?',
    label: '¿Está este lugar en la franja?',
    placeholder: 'Una ciudad o coordenadas',
    yes: (place) => `Sí, ${place} está en la franja.`,
    no: (place) => `No, ${place} no está en la franja.`,
    some: (place, bands, points) =>
      `${place} está en ${whole(bands)} de ${whole(points)} ${plural(points, { one: 'franja', other: 'franjas' })}.`,
    noPoints: 'Ponga antes un punto de lanzamiento en el mapa.',
  },

  directions: {
    heading: 'En palabras: por rumbo y distancia',
    from: (place) => `En torno a ${place}, de cerca a lejos`,
    choose: 'Punto de lanzamiento',
    wind: (wind, inBand) => `${wind}: ${inBand}`,
    inBand: (within, total) =>
      `${whole(within)} de ${whole(total)} ${plural(total, { one: 'ciudad', other: 'ciudades' })} en la franja`,
    cities: (zone, cities) => `${zone}: ${cities}`,
    city: (city, distance) => `${city} ${distance}`,
    more: (count) => `${whole(count)} más`,
    none: 'No hay ningún punto de lanzamiento y, por tanto, nada que contar.',
  },

  method: {
    heading: 'Cómo se mide',
    distance:
      'Una distancia es la longitud de la geodésica sobre el elipsoide WGS84, el camino más corto por la superficie de la Tierra, desde el punto de lanzamiento hasta el centro de la ciudad. Una ciudad situada exactamente a 500 o a 5500\u00A0km cuenta como dentro de la franja.',
    line: 'Una ciudad ocupa terreno a ambos lados de su centro: a pocos kilómetros de una línea, lea el resultado con cautela.',
    cities:
      'Las ciudades europeas y rusas son las de Europa según la ONU, las de los demás miembros del Consejo de Europa (Turquía, Chipre, Georgia, Armenia y Azerbaiyán) y las de Kosovo. Los distritos y suburbios de una ciudad mayor no se cuentan aparte. Se pueden mostrar otras ciudades; nunca se suman a este recuento.',
    treaty:
      'El tratado (firmado el 8 de diciembre de 1987, en vigor del 1 de junio de 1988 al 2 de agosto de 2019) abarcaba los misiles balísticos y de crucero lanzados desde tierra con alcances de 500 a 5500\u00A0km. No abarcaba los misiles lanzados desde el mar o desde el aire.',
  },

  growth: {
    start: 'Mostrar cómo crece la franja',
    stages: {
      'below-limits': ({ low }) => ({
        heading: `A menos de ${low}: nunca prohibido por este tratado`,
        text: 'No afectaba a los misiles de un alcance más corto, así que el terreno del anillo interior no está en la franja.',
      }),
      'within-limits': ({ lowNumber, high }) => ({
        heading: `De ${lowNumber} a ${high}: la franja prohibida`,
        text: 'Los misiles lanzados desde tierra con estos alcances estuvieron prohibidos de 1988 a 2019. El terreno más lejano no está en la franja.',
      }),
    },
    next: 'Siguiente',
    end: 'Cerrar',
  },
})
