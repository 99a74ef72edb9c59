import type { CoreMessages } from '../language.ts'
import type { Numbers } from '../numbers.ts'
import { tally } from '../parts.ts'

export const cityMessages = ({ whole, plural }: Numbers): CoreMessages['city'] => {
  const sitesIn = (within: number, sites: number): string =>
    `${tally(`${whole(within)} de ${whole(sites)}`)} ${plural(sites, { one: 'emplazamiento', other: 'emplazamientos' })} del catálogo ${plural(within, { one: 'está', other: 'están' })}`
  return {
    choose: 'Elija una ciudad: búsquela o haga clic en su marca.',
    field: 'Ciudad',
    placeholder: 'p. ej., Berlín',
    none: 'En este mapa no aparece ninguna ciudad con ese nombre.',
    another: 'Otra ciudad',
    askBy: 'Preguntar por',
    limits: 'Los límites del tratado',
    unknown: 'Nuestro catálogo no tiene ninguna cifra comprobada de este alcance.',
    inTheBand: (within, sites, name) =>
      `${sitesIn(within, sites)} en la franja en torno a ${name}.`,
    inRange: (within, sites, name, label) =>
      `${sitesIn(within, sites)} dentro de este alcance en torno a ${name}: ${label}.`,
    open: (count) =>
      `${whole(count)} más ${plural(count, { one: 'es incierto o demasiado ajustado', other: 'son inciertos o demasiado ajustados' })}.`,
    comparison:
      'Se compara un alcance publicado con distancias. Eso no dice que este misil haya estado en alguno de estos emplazamientos.',
    leftOut: (count) =>
      `Sin contar: ${whole(count)} ${plural(count, { one: 'punto de cálculo o ficha incierta', other: 'puntos de cálculo y fichas inciertas' })}.`,
    verdict: (distance, zone, margin) => `${distance}: ${zone}, ${margin}`,
    reach: (distance, reach) => `${distance}: ${reach}`,
    sites: (label) => `Emplazamientos por distancia: ${label}`,
    showAll: (count) => `Mostrar todos (${whole(count)})`,
  }
}
