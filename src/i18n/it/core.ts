import { cityMessages } from './city.ts'
import { claims } from './claims.ts'
import type { CoreMessages, Language } from '../language.ts'
import type { Numbers } from '../numbers.ts'

/** Italian for what the page and a frame in an article share. */
export const core: Language['core'] = (numbers) => ({
  ...rest(numbers),
  city: cityMessages(numbers),
  claims,
})

const rest = ({ whole, plural }: Numbers): Omit<CoreMessages, 'city' | 'claims'> => ({
  zones: {
    'below-limits': 'al di qua della fascia',
    'within-limits': 'nella fascia',
    'beyond-limits': 'al di là della fascia',
  },

  margin: {
    'below-limits': (length) => `${length} prima della fascia`,
    'within-limits': (length) => `${length} dentro la fascia`,
    'beyond-limits': (length) => `${length} oltre la fascia`,
  },

  marginShort: {
    'below-limits': (length) => `${length} prima`,
    'within-limits': (length) => `${length} dentro`,
    'beyond-limits': (length) => `${length} oltre`,
  },

  chosen: {
    spoken: (name, distance, margin) => `${name}: ${distance}, ${margin}`,
    from: (id, distance, margin) => `${id}: ${distance}, ${margin}`,
    inBands: (bands, points) => `in ${whole(bands)} su ${whole(points)} fasce`,
    nearest: (distance) => `punto più vicino ${distance}`,
  },

  notices: {
    tooManyPoints: (most) =>
      `Una mappa contiene al massimo ${whole(most)} ${plural(most, { one: 'punto', other: 'punti' })} di lancio. Rimuovine uno per aggiungerne un altro.`,
    tooManyRings: (name, most) =>
      `${name}: al massimo ${whole(most)} ${plural(most, { one: 'anello', other: 'anelli' })}, di più non si distinguono. Rimuovine uno per aggiungerne un altro.`,
    removed: (name) => `${name} rimosso.`,
    linkUnread: (problems) =>
      plural(problems, {
        one: 'Una parte di questo link non è leggibile; il resto è mostrato.',
        other: 'Alcune parti di questo link non sono leggibili; il resto è mostrato.',
      }),
    dismiss: 'Chiudi',
    undo: 'Annulla',
  },

  status: {
    placed: (sentence) => `Collocato. ${sentence}`,
    inBand: (within, total) => `${within} su ${total} città nella fascia.`,
    entered: (cities) => `Entrano: ${cities}.`,
    left: (cities) => `Escono: ${cities}.`,
    more: (count) => (count === '1' ? 'un’altra' : `altre ${count}`),
    same: 'Le stesse città.',
    cancelled: (id, place) =>
      `Spostamento annullato. Punto di lancio ${id} di nuovo qui: ${place}.`,
    added: (id, place) => `Punto di lancio ${id} aggiunto: ${place}.`,
    placing: (id) =>
      `Tocca la mappa per collocare lì ${id}. Per smettere, Esc o un tocco su ${id}.`,
    step: (length) => `Le frecce spostano di ${length}.`,
    pickedUp: (id, place, step, long) =>
      `${id} sollevato: ${place}. Le frecce spostano di ${step}, con Maiusc di ${long}. Invio colloca, Esc annulla.`,
    carried: (where, inBand) => `${where}. ${inBand}`,
    poleReached: { north: 'Questo è il Polo Nord.', south: 'Questo è il Polo Sud.' },
    undone: (step) => `Annullato: ${step}.`,
    redone: (step) => `Ripetuto: ${step}.`,
    steps: {
      added: (id) => `aggiunta del punto di lancio ${id}`,
      removed: (id) => `rimozione del punto di lancio ${id}`,
      moved: (id) => `spostamento del punto di lancio ${id}`,
      named: (id) => `nome del punto di lancio ${id}`,
      missiles: (id) => `missili del punto di lancio ${id}`,
      city: 'scelta di una città',
      cities: 'selezione delle città',
      question: 'domanda',
      map: 'contenuto della mappa',
      several: 'più modifiche',
    },
  },

  missiles: {
    over: (length) => `oltre ${length}`,
    upTo: (length) => `fino a ${length}`,
    span: (least, most) => `da ${least} a ${most}`,
    ringLabel: (missile, range, claimant) => `${missile}, ${range} (${claimant})`,
    loading: 'Caricamento dei missili…',
    claimed: (range, claimant) => `${range}, ${claimant}`,
    figures: (span) => `dati: ${span}`,
    disputed: 'controverso',
    lowConfidence: 'voce incerta',
    notChecked: 'non verificato sul documento',
    doubtNotChecked: 'un estremo di questi dati non è verificato sul documento',
    noFigure: 'Nelle nostre fonti non c’è un dato sulla gittata: nessun anello.',
    says: (by, words) => `${by}: ${words}`,
    source: 'Fonte',
  },

  reach: {
    heading: (name) => `${name} e i missili mostrati`,
    line: (label, distance, reach) => `${label}: ${distance}, ${reach}.`,
    at: { within: 'entro la gittata', uncertain: 'incerto', beyond: 'oltre la gittata' },
    callout: (label, reach) => `${label}: ${reach}`,
    both: (atBest, overall) => `${atBest} con questo dato, ${overall} sull’intero intervallo`,
    tooClose: (why) => `Troppo vicino alla linea per dirlo: ${why}.`,
    limit: (id, distance, why) => `Da ${id}, ${distance}: sulla linea della fascia, perché ${why}.`,
    reasons: {
      'site-precision': (length) => `la posizione del sito è nota solo con precisione di ${length}`,
      'city-extent': (length) => `la città si estende per circa ${length} dal suo centro`,
      'site-and-city': (length) =>
        `incertezza sul sito ed estensione della città sommano a ${length}`,
      'range-doubt': (span) => `la sua gittata è indicata ${span}`,
    },
  },

  period: {
    between: (from, to) => `dal ${from} al ${to}`,
    since: (from) => `dal ${from}`,
    until: (to) => `fino al ${to}`,
    unknown: 'date assenti dalle nostre fonti',
    before: (year) => `${year} o prima`,
    after: (year) => `${year} o dopo`,
    within: (earliest, latest) => `${earliest}–${latest}`,
  },

  sites: {
    loading: 'Caricamento dei siti…',
    put: 'Colloca qui un punto di lancio',
    sources: 'Fonti',
    kinds: {
      base: 'base',
      'never-armed': 'costruita, mai armata',
      'elimination-site': 'sito di eliminazione',
      'test-range': 'poligono di prova',
      launcher: 'lanciatori',
      headquarters: 'comando; nessun missile segnalato',
      exercise: 'esercitazione',
      reported: 'segnalato',
      'reference-point': 'punto di calcolo',
      hypothetical: 'ipotetico',
    },
  },

  search: {
    label: 'Città o coordinate',
    placeholder: 'es. Varsavia, o 54,71; 20,51',
    results: (count) =>
      count === 0
        ? 'Nessun luogo con questo nome'
        : `${whole(count)} ${plural(count, { one: 'luogo', other: 'luoghi' })}`,
    loading: 'Caricamento dei luoghi…',
  },

  cities: {
    heading: 'Città',
    caption: 'Città per distanza dal punto di lancio',
    captionSeveral: 'Città per distanza da ciascun punto di lancio',
    search: 'Cerca',
    searchLabel: 'Trova una città nella tabella',
    all: (count) => `Tutte ${whole(count)}`,
    chip: (count, zone) => `${whole(count)} ${zone}`,
    city: 'Città',
    country: 'Paese',
    people: 'Abitanti',
    peopleMillions: 'Abitanti, mln',
    azimuth: 'Azimut',
    zone: 'Zona',
    margin: 'Dalla linea',
    from: (unit, id) => `${unit} da ${id}`,
    bandBegins: (limit) => `${limit}: inizia la fascia`,
    bandEnds: (limit) => `${limit}: finisce la fascia`,
    sortBy: (column) => `Ordina per ${column}`,
    shown: (shown, total) => `${whole(shown)} su ${whole(total)} in elenco`,
    none: 'Nessuna città corrisponde.',
    minPopulation: 'Città mostrate',
    minPopulationChoice: (people) => `almeno ${people} abitanti`,
    outside: 'Città fuori dall’Europa e dalla Russia',
    coverage: {
      label: 'Mostra le città',
      everything: 'Tutte',
      any: 'In almeno una fascia',
      all: 'In tutte le fasce',
      none: 'In nessuna fascia',
    },
    letGo: (name) => `Non mostrare più ${name}`,
    fullTable: 'Tabella completa',
    distance: (unit) => `Distanza in ${unit.toLowerCase()}`,
    bands: 'Fasce in cui rientra',
    coveredBy: (bands, points) => `${whole(bands)} su ${whole(points)}`,
    above: (rows) =>
      plural(rows, {
        one: `Mostrane ancora ${whole(rows)} sopra`,
        other: `Mostrane altre ${whole(rows)} sopra`,
      }),
    below: (rows) => `Mostrane altre sotto (restano ${whole(rows)})`,
    everyCountry: 'Tutti i Paesi',
    outsideTotal: (within, total) =>
      `${whole(within)} su ${whole(total)} nella fascia, fuori dal conteggio sopra`,
    covered: {
      any: (cities) => `In almeno una ${whole(cities)}`,
      all: (cities) => `In tutte ${whole(cities)}`,
      none: (cities) => `In nessuna ${whole(cities)}`,
    },
  },

  countries: {
    heading: 'Per Paese',
    caption: 'Città nella fascia per Paese',
    country: 'Paese',
    within: 'Nella fascia',
    below: 'Più vicine',
    beyond: 'Più lontane',
    total: 'Città',
  },

  legend: {
    heading: 'Legenda',
    band: 'fascia vietata',
    bandDetail: (low, high) =>
      `superficie fra ${low} e ${high} da un punto di lancio: le gittate che il trattato vietava`,
    rings: (low, high) => `anelli a ${low} e ${high}`,
    ringsDetail:
      'ogni punto di un anello è alla stessa distanza dal punto di lancio, sulla Terra curva',
    sizes: 'più abitanti, segno più grande',
    within: 'nella fascia',
    below: (limit) => `a meno di ${limit}`,
    beyond: (limit) => `a più di ${limit}`,
    onTheLine: (length) => `a meno di ${length} da una linea`,
    onTheLineDetail: 'una città si estende da entrambi i lati: leggere con cautela',
    border: 'confine',
    borderDetail: 'come riconosciuto dall’Assemblea generale dell’ONU',
    alliances: 'Colora i membri della NATO e la Russia',
    short: { within: 'nella fascia', below: 'più vicine', beyond: 'più lontane' },
    tints: {
      nato: 'NATO',
      russia: 'Russia',
      'soviet-union': 'Unione Sovietica',
      'warsaw-pact': 'altri Stati del Patto di Varsavia',
      divided: 'Germania: Ovest nella NATO, Est nel Patto di Varsavia',
    },
    onDate: (date) => `data: ${date}, nei confini di oggi`,
    disputed: 'confine conteso o non sotto il controllo del governo riconosciuto',
    claimed: 'gittata dichiarata',
    claimedDetail: 'accanto alla linea è scritto da chi',
    unchecked: 'dato non verificato, o estremo lontano di un intervallo',
    doubt: 'fra il dato più basso e il più alto',
    doubtDetail: 'sfuma dove il dato non ha un massimo',
    classLine: (limit) =>
      `Linea a ${limit}, fra i missili a raggio più corto e quelli a raggio intermedio del trattato`,
    flatCircle: 'come cerchio sulla mappa piana',
  },

  map: {
    label: 'Mappa dell’Europa e della Russia con i punti di lancio e gli anelli intorno',
    zoomIn: 'Ingrandisci',
    zoomOut: 'Riduci',
    view: 'Vista della Terra',
    views: {
      mercator: 'Mappa piana',
      globe: 'Globo',
      trueDistance: 'Distanze reali',
      trueDistanceFrom: (id) => `Distanze reali da ${id}`,
    },
    fit: 'Mostra gli anelli interi',
    fullScreen: 'Schermo intero',
    units: (unit) => `Distanze in ${unit.toLowerCase()}. Cambia`,
    beyondMap: { north: 'A nord di questa mappa', south: 'A sud di questa mappa' },
    handle: 'Invio lo solleva, poi le frecce lo spostano.',
    lockedHandle: 'È fisso su questa mappa.',
    scaleBar: (length) => `Barra di scala: ${length}`,
    leftToPage: {
      wheel: (key) => `Tieni premuto ${key} per lo zoom con la rotella`,
      finger: () => 'Sposta la mappa con due dita',
    },
  },

  menu: {
    place: 'Che luogo è questo?',
    band: 'È nella fascia?',
  },

  bar: {
    close: 'Chiudi',
  },

  embed: {
    details: 'Città e dettagli',
    fullMap: 'Apri la mappa completa',
    restore: 'Torna alla mappa originale',
    refused: 'Qui non si possono aprire nuove finestre. Copia questo indirizzo:',
  },

  credit: 'Natural Earth; GeoNames CC BY 4.0',

  failures: {
    map: 'Impossibile disegnare la mappa. La risposta e la tabella funzionano ancora.',
    table: 'Impossibile creare la tabella. La mappa e la risposta funzionano ancora.',
    borders: 'Impossibile caricare i confini dettagliati. Sono mostrati quelli semplificati.',
    cities: 'Impossibile caricare le città minori. Sono mostrate le maggiori.',
    others: 'Impossibile caricare le città fuori dall’Europa e dalla Russia.',
    alliances: 'Impossibile caricare i membri delle alleanze.',
    catalogue: 'Impossibile caricare missili e siti. I limiti del trattato restano mostrati.',
    search: 'Impossibile caricare la ricerca dei luoghi. Le coordinate funzionano ancora.',
    language: 'Impossibile caricare questa lingua. La pagina resta com’è.',
    page: 'Qualcosa è andato storto. La tua mappa è nel link: ricarica per continuare.',
    reload: 'Ricarica',
    retry: 'Riprova',
  },
})
