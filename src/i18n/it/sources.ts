import type { PageMessages } from '../language.ts'
import type { Numbers } from '../numbers.ts'

/** Where everything comes from, in Italian. */
export const sources = ({ whole, plural }: Numbers): PageMessages['sources'] => ({
  heading: 'Fonti e licenze',
  data: 'Dati, caratteri e codice',
  licences: {
    mit: 'licenza MIT',
    isc: 'licenza ISC',
    bsd: 'licenza BSD a 3 clausole',
    unicode: 'licenza Unicode',
    publicDomain: 'pubblico dominio',
  },
  works: {
    geonames:
      'città, posizioni e popolazioni, edizione del 2020; nomi in altre lingue, edizione del 2022. Modifiche: posizioni arrotondate, sobborghi contrassegnati, alcuni nomi in grafia inglese.',
    naturalEarth:
      'coste, confini e laghi, versione 4.1.0. Modifiche: confini come descritto sotto, linee semplificate.',
    worldAtlas: 'il formato in cui le terre e i confini di Natural Earth sono giunti qui',
    cldr: 'nomi di Paesi e città',
    notoSans: 'il carattere, ridotto ai segni usati',
    maplibre: 'disegna la mappa',
    geographiclib: 'distanze, azimut e anelli',
    turf: 'ritaglia le forme',
    react: 'i pannelli della pagina',
  },
  treaty: {
    heading: 'Limiti del trattato',
    text: 'Trattato INF, articolo II, paragrafi 5 e 6',
    where: 'le tre gittate che delimitano le due classi di missili del trattato',
  },
  earth: 'Modello della Terra',
  earthLimits:
    'Quote, rotazione della Terra e traiettoria di volo non sono considerate: un anello mostra una gittata così come è indicata, lungo il suolo.',
  bordersHeading: 'Confini',
  borders:
    'Confini riconosciuti dall’Assemblea generale dell’ONU (risoluzione 68/262 per la Crimea); linee tratteggiate: zone non sotto il controllo del governo riconosciuto. Kosovo: tratteggiato, senza pregiudizio dello status. Le linee del fronte non sono mostrate.',
  limits: 'Limiti dei dati',
  population: 'Popolazioni: GeoNames, 2020, arrotondate. Servono solo per ordini e soglie.',
  catalogueLimits: [
    'Le gittate dei missili sono dati forniti da qualcuno, ciascuno con l’indicazione di chi; nessuno è nostro. Chi si contraddice con altri ha una linea propria.',
    'Un sito è preciso quanto indica la sua voce; uno in uso oggi è collocato al centro dell’abitato più vicino.',
    'Missili, siti ed eventi sono stati raccolti fino a metà maggio 2026. Un documento citato ma non aperto è contrassegnato «non verificato sul documento».',
    'Le alleanze del passato sono mostrate sui Paesi e sui confini di oggi.',
  ],
  errors: 'Segnala un errore nei dati',
  errorsHow:
    'Posizioni e popolazioni vengono da GeoNames: si correggono su geonames.org. Per confini, distanze, missili, siti e per questa pagina, apri una segnalazione nel progetto, con un documento che dimostri l’errore.',
  all: 'Tutte le fonti di missili, siti, eventi e affermazioni',
  loading: 'Caricamento delle fonti…',
  searchLabel: 'Trova una fonte, o ciò che vi si basa',
  count: (shown, total) =>
    `${whole(shown)} su ${whole(total)} ${plural(total, { one: 'fonte', other: 'fonti' })}`,
  none: 'Nessuna fonte corrisponde.',
  restsOnIt: (rows) =>
    `${whole(rows)} ${plural(rows, { one: 'voce vi si basa', other: 'voci vi si basano' })}`,
  usedNowhere: 'Nessuna voce vi si basa.',
  uses: {
    missiles: 'Missili',
    sites: 'Siti',
    events: 'Eventi',
    claims: 'Affermazioni pubblicate',
  },
})
