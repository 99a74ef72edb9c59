import type { PageMessages } from '../language.ts'
import type { Numbers } from '../numbers.ts'

export const quiz = ({ whole }: Numbers): PageMessages['quiz'] => ({
  open: 'Preguntas: primero adivine, luego compruebe',
  close: 'Cerrar las preguntas',
  heading: 'Preguntas',
  loading: 'Cargando las preguntas…',
  failed: 'No se han podido cargar las preguntas.',
  none: 'Desde aquí no hay nada que preguntar. Mueva un punto de lanzamiento.',
  progress: (shown, total) => `Pregunta ${whole(shown)} de ${whole(total)}`,
  band: (place) => `Desde ${place}, ¿cuáles de estas ciudades están en la franja?`,
  several: 'Puede haber varias respuestas correctas.',
  nearer: (place) => `Desde ${place}, ¿qué ciudad está más cerca?`,
  reach: (city, place) => `Desde ${place}, ¿llega este misil a ${city} según esta cifra?`,
  reaches: {
    within: 'Sí, según esta cifra',
    beyond: 'No, según esta cifra no',
    uncertain: 'Demasiado ajustado para decidir, o la cifra lo deja abierto',
  },
  compared:
    'Se compara un alcance publicado con una distancia. Eso no dice que este misil haya estado o esté allí.',
  circle: (limit, place) =>
    `Desde ${place}, cada punto del anillo está a ${limit}. ¿Por qué el anillo no es redondo en el mapa plano?`,
  circles: {
    stretch: 'Cuanto más lejos del ecuador, más grande dibuja el mapa plano',
    direction: 'Un misil vuela más lejos en algunas direcciones',
    drawing: 'El anillo solo está dibujado de forma aproximada',
  },
  drawnLarger: (times, larger, smaller) =>
    `En el mapa plano, una misma longitud se dibuja ${times} veces tan larga en un borde del anillo (${larger}) como en el borde opuesto (${smaller}).`,
  check: 'Comprobar',
  next: 'Pregunta siguiente',
  again: 'Preguntas nuevas',
  chooseFirst: 'Elija primero una respuesta.',
  right: 'Es correcto.',
  wrong: 'No del todo.',
  rightOne: 'correcta',
  show: 'Ver en el mapa',
  showCity: (city) => `Ver ${city} en el mapa`,
  sources: 'Fuentes',
})
