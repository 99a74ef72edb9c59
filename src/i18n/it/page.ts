import { circle } from './circle.ts'
import { keys } from './keys.ts'
import type { RestOfPage } from '../en/page.ts'
import type { Language } from '../language.ts'
import { offline } from './offline.ts'
import type { Numbers } from '../numbers.ts'
import { present } from './present.ts'
import { paper } from './paper.ts'
import { question } from './question.ts'
import { quiz } from './quiz.ts'
import { sources } from './sources.ts'
import { stories } from './stories.ts'
import { time } from './time.ts'

/** Italian for what stands in the whole page alone. */
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
    app: 'Il resto non si è caricato. Ciò che vedi è corretto, ma nulla si muove. Ricarica per riprovare.',
  },

  map: {
    menu: 'Menu',
    skip: 'Salta la mappa, vai alle città',
    engine: 'Disegno della mappa',
    engines: {
      auto: 'Secondo il dispositivo',
      svg: 'Senza scheda grafica (SVG)',
      webgl: 'Con la scheda grafica (WebGL)',
    },
  },

  search: {
    putHere: (place) => `Colloca un punto di lancio qui: ${place}`,
  },

  app: {
    title: 'Banned Band',
    intro:
      'Il trattato INF (1987–2019) vietava i missili con base a terra e gittata da 500 a 5500\u00A0km. Trascina un punto per vedere quali città si trovano fra queste due distanze.',
    introMiles:
      'Il trattato INF (1987–2019) vietava i missili con base a terra e gittata da 310 a 3400\u00A0miglia. Trascina un punto per vedere quali città si trovano fra queste due distanze.',
  },

  noScript: {
    text: 'Per spostare il punto e vedere tutte le città, attiva JavaScript.',
  },

  bar: {
    share: 'Condividi',
    shareHeading: 'Condividi questa mappa',
    shareLoading: 'Caricamento…',
    shareFailed:
      'Impossibile caricare la condivisione. L’indirizzo di questa pagina è un link a questa mappa.',
    undo: 'Annulla',
    redo: 'Ripeti',
    reset: 'Ripristina',
    theme: 'Colori',
    themes: {
      system: 'Come il sistema',
      light: 'Chiaro',
      dark: 'Scuro',
      projector: 'Proiettore',
      print: 'Stampa',
    },
    language: 'Lingua',
  },

  sites: {
    choose: 'Siti',
    heading: 'Siti del passato e segnalati oggi',
    intro:
      'Luoghi nominati dal trattato o dalla stampa. Ciascuno è preciso quanto indicato; un sito in uso oggi è collocato al centro dell’abitato più vicino.',
    searchLabel: 'Trova un sito o un missile',
    era: 'Quando e dove',
    eras: {
      all: 'Tutti i siti',
      'historic-west': 'Storici, Ovest',
      'historic-east': 'Storici, Est',
      'modern-reported': 'Segnalati oggi',
    },
    country: 'Paese di oggi',
    everyCountry: 'Tutti i Paesi',
    others: 'Anche punti di calcolo e voci incerte',
    shown: (shown) => `${whole(shown)} ${plural(shown, { one: 'sito', other: 'siti' })}`,
    none: 'Nessun sito corrisponde.',
    precision: (length, placed) => `precisione ${length}: ${placed}`,
  },

  missiles: {
    heading: (id) => `Missili di ${id}`,
    choose: 'Missili',
    chooseFor: (id) => `Scegli i missili per il punto di lancio ${id}`,
    dialog: (id) => `Missili per il punto di lancio ${id}`,
    intro:
      'Un anello mostra, intorno a questo punto, ciò che qualcuno dichiara sulla gittata di un missile. Non dice che il missile si trovi lì.',
    searchLabel: 'Trova un missile per nome',
    remove: (missile, id) => `Rimuovi ${missile} da ${id}`,
    everyClaimant: 'Tutti i dati dichiarati, da chiunque',
    none: 'Nessun missile con questo nome.',
    eliminated: (holders) => `${holders}: eliminati in base al trattato`,
    noDefault: 'Nessun dato verificato: scegline uno nell’elenco.',
    tooMany:
      'Non tutti questi anelli sono disegnati: intorno a un punto possono essere al massimo otto.',
  },

  points: {
    heading: 'Punti di lancio',
    summary: (count) =>
      `${whole(count)} ${plural(count, { one: 'punto di lancio', other: 'punti di lancio' })}`,
    summaryTable: (cities) => `e una tabella di ${whole(cities)} città`,
    add: 'Aggiungi un punto',
    moveBySteps: (id) => `Sposta ${id} a passi`,
    moveTo: {
      north: (id, length) => `Sposta ${id} di ${length} verso nord`,
      east: (id, length) => `Sposta ${id} di ${length} verso est`,
      south: (id, length) => `Sposta ${id} di ${length} verso sud`,
      west: (id, length) => `Sposta ${id} di ${length} verso ovest`,
    },
    step: 'Lunghezza di un passo',
    locked: 'Questo link lascia i punti di lancio dove sono.',
    addShort: 'Aggiungi',
    remove: (name) => `Rimuovi ${name}`,
    fit: (name) => `Mostra gli anelli interi di ${name}`,
    rename: (id) => `Rinomina il punto di lancio ${id}`,
    move: (id) => `Sposta il punto di lancio ${id} in un altro luogo`,
    name: 'Nome',
    namePlaceholder: 'Il nome che vuoi dargli',
    coordinates: 'Coordinate',
    latitude: (id) => `Latitudine di ${id} in gradi, sud con il meno`,
    longitude: (id) => `Longitudine di ${id} in gradi, ovest con il meno`,
    latitudeShort: 'Latitudine',
    longitudeShort: 'Longitudine',
    cancel: 'Annulla',
  },

  coordinates: {
    empty: 'Scrivi latitudine e longitudine, es. 54,71; 20,51',
    unreadable:
      'Queste non sono coordinate. Scrivi latitudine e longitudine, es. 54,71; 20,51 o 54°42′36″N 20°30′36″E',
    latitudeRange: 'La latitudine deve essere fra −90 e 90',
    longitudeRange: 'La longitudine deve essere fra −180 e 180',
    minutesRange: 'Minuti e secondi devono essere inferiori a 60',
    ambiguous:
      'Usa il punto per i decimali, o metti un punto e virgola fra i due numeri, es. 54,71; 20,51',
  },

  ask: {
    heading: '… è nella fascia?',
    label: 'Questo luogo è nella fascia?',
    placeholder: 'Una città o coordinate',
    yes: (place) => `Sì, ${place} è nella fascia.`,
    no: (place) => `No, ${place} non è nella fascia.`,
    some: (place, bands, points) => `${place} è in ${whole(bands)} su ${whole(points)} fasce.`,
    noPoints: 'Prima colloca un punto di lancio sulla mappa.',
  },

  directions: {
    heading: 'A parole: per direzione e distanza',
    from: (place) => `Punto di lancio: ${place}. Prima le più vicine`,
    choose: 'Punto di lancio',
    wind: (wind, inBand) => `${wind}: ${inBand}`,
    inBand: (within, total) => `${whole(within)} su ${whole(total)} città nella fascia`,
    cities: (zone, cities) => `${zone}: ${cities}`,
    city: (name, distance) => `${name} ${distance}`,
    more: (count) => (count === 1 ? 'un’altra' : `altre ${whole(count)}`),
    none: 'Non c’è alcun punto di lancio, quindi nulla da dire.',
  },

  method: {
    heading: 'Come si misura',
    distance:
      'Una distanza è la lunghezza della geodetica sull’ellissoide WGS84, la via più breve sulla superficie della Terra, dal punto di lancio al centro della città. Una città esattamente a 500 o 5500\u00A0km conta come compresa nella fascia.',
    line: 'Una città si estende intorno al suo centro: entro pochi chilometri da una linea, leggi il verdetto con cautela.',
    cities:
      'Le città europee e russe sono quelle dell’Europa secondo l’ONU, degli altri membri del Consiglio d’Europa (Turchia, Cipro, Georgia, Armenia, Azerbaigian) e del Kosovo. Quartieri e sobborghi di una città più grande non sono contati a parte. Altre città si possono mostrare; non entrano mai in questo conteggio.',
    treaty:
      'Il trattato (firmato l’8 dicembre 1987, in vigore dal 1° giugno 1988 al 2 agosto 2019) riguardava i missili balistici e da crociera con base a terra e gittata da 500 a 5500\u00A0km. I missili lanciati dal mare o dall’aria non vi rientravano.',
  },

  growth: {
    start: 'Mostra come cresce la fascia',
    stages: {
      'below-limits': ({ low }) => ({
        heading: `A meno di ${low}: mai vietato da questo trattato`,
        text: 'Il trattato non toccava i missili di gittata inferiore: la superficie dentro l’anello interno non è nella fascia.',
      }),
      'within-limits': ({ lowNumber, high }) => ({
        heading: `Da ${lowNumber} a ${high}: la fascia vietata`,
        text: 'I missili con base a terra di queste gittate erano vietati dal 1988 al 2019. La superficie più lontana non è nella fascia.',
      }),
    },
    next: 'Avanti',
    end: 'Chiudi',
  },
})
