import type { CoreMessages } from '../language.ts'

/** Claims and what the distances say of them, in Italian. */
export const claims: CoreMessages['claims'] = {
  heading: 'Un’affermazione è esatta?',
  intro:
    'Scegli un’affermazione pubblicata, oppure colloca un punto di lancio con un missile e scegli una città: risponde la distanza.',
  quoted: (says) => `«${says}»`,
  by: (who) => `Pubblicata da: ${who}`,
  bySender: 'Parole di chi ha creato questo link.',
  unknown: 'Questa mappa non conosce quell’affermazione.',
  loading: 'Caricamento delle affermazioni…',
  way: (from, to) => `${from} – ${to}`,
  limits: (zone, margin) => `Secondo i limiti del trattato: ${zone}, ${margin}`,
  printed: (printed, off) => `Dato pubblicato: ${printed}, ${off}`,
  more: (length) => `${length} in più del nostro`,
  less: (length) => `${length} in meno del nostro`,
  mean: (speed) =>
    `Nel tempo pubblicato sono ${speed}\u00A0km al secondo, in media, misurati al suolo.`,
  km: (length) => `gittata di ${length}`,
  figure: (label, reach) => `${label}: ${reach}`,
  withinBy: (reach, length) => `${reach}; il dato è di ${length} superiore alla distanza`,
  beyondBy: (reach, length) => `${reach}; il dato è di ${length} inferiore alla distanza`,
  model:
    'Distanze: geodetiche sull’ellissoide WGS84, da centro a centro. Una gittata è un dato pubblicato, non una traiettoria.',
  sources: 'Fonti',
  gallery: 'Affermazioni pubblicate',
  missing: 'Colloca un punto di lancio e scegli una città nella tabella o sulla mappa.',
  sentence: 'La frase da verificare',
  put: 'Inseriscila nel link',
  link: 'Link a questa scheda',
}
