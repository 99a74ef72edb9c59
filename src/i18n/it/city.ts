import type { CoreMessages } from '../language.ts'
import type { Numbers } from '../numbers.ts'
import { tally } from '../parts.ts'

/** What could reach a city, in Italian. */
export const cityMessages = ({ whole, plural }: Numbers): CoreMessages['city'] => ({
  choose: 'Scegli una città: cercala o clicca sul suo segno.',
  field: 'Città',
  placeholder: 'es. Berlino',
  none: 'Nessuna città con questo nome su questa mappa.',
  another: 'Altra città',
  askBy: 'In base a',
  limits: 'Limiti del trattato',
  unknown: 'Il nostro catalogo non ha dati verificati per questa gittata.',
  inTheBand: (within, sites, name) =>
    `${tally(`${whole(within)} su ${whole(sites)}`)} siti del catalogo ${plural(within, { one: 'rientra', other: 'rientrano' })} nella fascia centrata su ${name}.`,
  inRange: (within, sites, name, label) =>
    `${tally(`${whole(within)} su ${whole(sites)}`)} siti del catalogo ${plural(within, { one: 'si trova', other: 'si trovano' })} entro questa gittata da ${name}: ${label}.`,
  open: (count) =>
    plural(count, {
      one: `${whole(count)} altro è incerto o troppo vicino alla linea per dirlo.`,
      other: `Altri ${whole(count)} sono incerti o troppo vicini alla linea per dirlo.`,
    }),
  comparison:
    'Si confronta una gittata pubblicata con le distanze. Ciò non significa che questo missile si trovasse in uno di questi siti.',
  leftOut: (count) =>
    plural(count, {
      one: `Escluso: ${whole(count)} punto di calcolo o voce incerta.`,
      other: `Esclusi: ${whole(count)} fra punti di calcolo e voci incerte.`,
    }),
  verdict: (distance, zone, margin) => `${distance}: ${zone}, ${margin}`,
  reach: (distance, reach) => `${distance}: ${reach}`,
  sites: (label) => `Siti per distanza: ${label}`,
  showAll: (count) => `Mostra tutti (${whole(count)})`,
})
