import type { CoreMessages } from '../language.ts'

export const claims: CoreMessages['claims'] = {
  heading: 'Czy to prawda?',
  intro:
    'Wybierz opublikowane twierdzenie albo ustaw punkt startu z pociskiem i wybierz miasto: odpowie odległość.',
  quoted: (says) => `„${says}”`,
  by: (who) => `Podaje: ${who}`,
  bySender: 'Słowa autora tego linku.',
  unknown: 'Ta mapa nie zna tego twierdzenia.',
  loading: 'Wczytywanie twierdzeń…',
  way: (from, to) => `${from} – ${to}`,
  limits: (zone, margin) => `Według limitów traktatu: ${zone}, ${margin}`,
  printed: (printed, off) => `Podano: ${printed}, ${off}`,
  more: (length) => `o ${length} więcej niż u nas`,
  less: (length) => `o ${length} mniej niż u nas`,
  mean: (speed) =>
    `W podanym czasie daje to ${speed}\u00A0km na sekundę: średnia wzdłuż powierzchni Ziemi.`,
  km: (length) => `zasięg ${length}`,
  figure: (label, reach) => `${label}: ${reach}`,
  withinBy: (reach, length) => `${reach}; podana wartość jest o ${length} większa od odległości`,
  beyondBy: (reach, length) => `${reach}; podana wartość jest o ${length} mniejsza od odległości`,
  model:
    'Odległości: linie geodezyjne na elipsoidzie WGS84, od środka do środka. Zasięg to wartość publikowana, a nie tor lotu.',
  sources: 'Źródła',
  gallery: 'Opublikowane twierdzenia',
  missing: 'Ustaw punkt startu i wybierz miasto w tabeli lub na mapie.',
  sentence: 'Zdanie do sprawdzenia',
  put: 'Dodaj do linku',
  link: 'Link do tej karty',
}
