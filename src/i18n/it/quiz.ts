import type { PageMessages } from '../language.ts'
import type { Numbers } from '../numbers.ts'

export const quiz = ({ whole }: Numbers): PageMessages['quiz'] => ({
  open: 'Quiz: prima indovina, poi verifica',
  close: 'Chiudi il quiz',
  heading: 'Quiz',
  loading: 'Caricamento del quiz…',
  failed: 'Impossibile caricare il quiz.',
  none: 'Da qui non c’è nulla da chiedere. Sposta un punto di lancio.',
  progress: (shown, total) => `Domanda ${whole(shown)} di ${whole(total)}`,
  band: (place) => `Da ${place}, quali di queste città rientrano nella fascia?`,
  several: 'Può esserci più di una risposta giusta.',
  nearer: (place) => `Da ${place}, quale città è più vicina?`,
  reach: (city, place) => `Da ${place}, questo missile raggiunge ${city} secondo questo dato?`,
  reaches: {
    within: 'Sì, secondo questo dato',
    beyond: 'No, non secondo questo dato',
    uncertain: 'Troppo vicino alla linea per dirlo, o il dato non lo stabilisce',
  },
  compared:
    'Si confronta una gittata pubblicata con una distanza. Ciò non significa che questo missile si trovasse o si trovi lì.',
  circle: (limit, place) =>
    `Da ${place}, ogni punto dell’anello dista ${limit}. Perché sulla mappa piana l’anello non è rotondo?`,
  circles: {
    stretch: 'Più ci si allontana dall’equatore, più la mappa piana ingrandisce',
    direction: 'Un missile vola più lontano in certe direzioni',
    drawing: 'L’anello è disegnato solo in modo approssimativo',
  },
  drawnLarger: (times, larger, smaller) =>
    `Sulla mappa piana la stessa lunghezza è disegnata ${times} volte più grande a un bordo dell’anello (${larger}) che al bordo opposto (${smaller}).`,
  check: 'Verifica',
  next: 'Domanda successiva',
  again: 'Nuove domande',
  chooseFirst: 'Scegli prima una risposta.',
  right: 'Esatto.',
  wrong: 'Non proprio.',
  rightOne: 'giusta',
  show: 'Mostra sulla mappa',
  showCity: (city) => `Mostra ${city} sulla mappa`,
  sources: 'Fonti',
})
