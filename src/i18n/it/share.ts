import type { Language } from '../language.ts'

/** Italian for sharing, embedding and taking away. */
export const share: Language['share'] = {
  heading: 'Condividi questa mappa',
  sections: { link: 'Link', embed: 'Incorpora', picture: 'Immagine', data: 'Dati' },
  sectionsLabel: 'Che cosa prendere',
  link: {
    label: 'Link a questa mappa',
    intro:
      'Il link contiene l’intera mappa. Nulla viene inviato a un server finché qualcuno non lo apre.',
    qr: 'Codice QR del link',
    qrTooLong: 'Questo link è troppo lungo per un codice QR.',
    large: 'Mostra il codice in grande',
    small: 'Mostra il codice in piccolo',
    send: 'Condividi con un’altra app',
  },
  copy: 'Copia',
  copied: 'Copiato.',
  notCopied: 'Qui non è consentito copiare. Il testo è selezionato: premi Ctrl e C.',
  embed: {
    intro:
      'Incollalo in un articolo. Il riquadro non usa cookie, non contatta nessun altro e funziona in una sandbox.',
    label: 'Codice da incorporare',
    height: 'Altezza in px',
    theme: 'Colori',
    themes: {
      auto: 'Come il sistema di chi legge',
      light: 'Chiaro',
      dark: 'Scuro',
      projector: 'Proiettore',
      print: 'Stampa',
    },
    locked: 'Blocca i punti di lancio',
    hardened: 'Isola il riquadro in una sandbox: così non occorre fidarsene',
    kind: 'Tipo di codice',
    kinds: {
      frame: 'Riquadro di altezza fissa',
      'frame-script': 'Riquadro con uno script che ne adatta l’altezza',
      element: 'Elemento <inf-map> con il suo script',
    },
    labelled: 'Città sempre con il nome',
    addCity: 'Mostra il nome di un’altra città',
    dropCity: (name) => `Togli il nome: ${name}`,
    preview: 'Anteprima',
    previewTitle: 'La mappa come sarà incorporata',
    previewWidth: 'Larghezza dell’anteprima',
    widths: { phone: 'Telefono', article: 'Articolo' },
    title:
      'Mappa delle gittate del trattato INF: punti di lancio, anelli a 500\u00A0km e 5500\u00A0km, e le città comprese fra i due',
    openMap: 'Apri la mappa delle gittate del trattato INF con la tabella delle città',
  },
  picture: {
    intro:
      'Per i siti che non accettano riquadri, e per la carta. L’immagine contiene legenda, link e crediti.',
    code: 'Codice per l’immagine, da salvare accanto all’articolo come banned-band.png',
  },
  data: {
    intro:
      'Ogni file dice da dove viene: versione, modello della Terra, link, data, fonti e licenza.',
  },
  formats: {
    png: 'PNG, per gli articoli',
    svg: 'SVG, per la stampa',
    csv: 'CSV, una riga per ogni punto di lancio e città',
    geojson: 'GeoJSON, per i programmi di cartografia',
    kml: 'KML, per Google Earth',
    text: 'Testo, adatto come testo alternativo',
  },
  failed: 'Impossibile creare il file. Riprova o scegli un altro formato.',
  loading: 'Caricamento…',
}
