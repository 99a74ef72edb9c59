import type { CoreMessages } from '../language.ts'

export const claims: CoreMessages['claims'] = {
  heading: '¿Es correcta una afirmación?',
  intro:
    'Elija una afirmación publicada, o fije un punto de lanzamiento con un misil y elija una ciudad: la distancia da la respuesta.',
  quoted: (says) => `«${says}»`,
  by: (who) => `Publicado por: ${who}`,
  bySender: 'Palabras de quien creó este enlace.',
  unknown: 'Este mapa no conoce esa afirmación.',
  loading: 'Cargando las afirmaciones…',
  way: (from, to) => `${from} – ${to}`,
  limits: (zone, margin) => `Según los límites del tratado: ${zone}, ${margin}`,
  printed: (printed, off) => `Publicado: ${printed}, ${off}`,
  more: (length) => `${length} más que nuestro cálculo`,
  less: (length) => `${length} menos que nuestro cálculo`,
  mean: (speed) =>
    `En el tiempo publicado, son ${speed}\u00A0km por segundo, de media y medidos sobre el suelo.`,
  km: (length) => `alcance de ${length}`,
  figure: (label, reach) => `${label}: ${reach}`,
  withinBy: (reach, length) => `${reach}; la cifra es ${length} mayor que la distancia`,
  beyondBy: (reach, length) => `${reach}; la cifra es ${length} menor que la distancia`,
  model:
    'Distancias: geodésicas sobre el elipsoide WGS84, de centro a centro. Un alcance es una cifra publicada, no una trayectoria de vuelo.',
  sources: 'Fuentes',
  gallery: 'Afirmaciones publicadas',
  missing: 'Ponga un punto de lanzamiento y elija una ciudad en la tabla o en el mapa.',
  sentence: 'La frase que se comprueba',
  put: 'Incluirla en el enlace',
  link: 'Enlace a esta tarjeta',
}
