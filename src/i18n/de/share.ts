import type { Language } from '../language.ts'

/** German for sharing, embedding and taking away. */
export const share: Language['share'] = {
  heading: 'Diese Karte teilen',
  sections: { link: 'Link', embed: 'Einbetten', picture: 'Bild', data: 'Daten' },
  sectionsLabel: 'Was Sie mitnehmen',
  link: {
    label: 'Link zu dieser Karte',
    intro:
      'Der Link enthält die ganze Karte. Nichts davon geht an einen Server, bis jemand ihn öffnet.',
    qr: 'QR-Code des Links',
    qrTooLong: 'Dieser Link ist zu lang für einen QR-Code.',
    large: 'Code groß zeigen',
    small: 'Code klein zeigen',
    send: 'Mit einer anderen App teilen',
  },
  copy: 'Kopieren',
  copied: 'Kopiert.',
  notCopied: 'Kopieren ist hier nicht erlaubt. Der Text ist markiert: Strg und C drücken.',
  embed: {
    intro:
      'In einen Artikel einfügen. Der Rahmen setzt kein Cookie, fragt bei niemandem sonst etwas ab und läuft in einer Sandbox.',
    label: 'Code zum Einbetten',
    height: 'Höhe in px',
    theme: 'Farben',
    themes: {
      auto: 'Wie das System der Lesenden',
      light: 'Hell',
      dark: 'Dunkel',
      projector: 'Beamer',
      print: 'Druck',
    },
    locked: 'Startpunkte sperren',
    hardened: 'Rahmen in Sandbox, damit man ihm nicht vertrauen muss',
    kind: 'Art des Codes',
    kinds: {
      frame: 'Rahmen fester Höhe',
      'frame-script': 'Rahmen mit Skript, das die Höhe anpasst',
      element: 'Element <inf-map> mit seinem Skript',
    },
    labelled: 'Stets beschriftete Städte',
    addCity: 'Weitere Stadt beschriften',
    dropCity: (name) => `${name} nicht beschriften`,
    preview: 'Vorschau',
    previewTitle: 'Die Karte, wie sie eingebettet wird',
    previewWidth: 'Breite der Vorschau',
    widths: { phone: 'Handy', article: 'Artikel' },
    title:
      'Karte der Raketenreichweiten des INF-Vertrags: Startpunkte, Ringe bei 500\u00A0km und 5.500\u00A0km und die Städte dazwischen',
    openMap: 'Reichweitenkarte zum INF-Vertrag mit Städtetabelle öffnen',
  },
  picture: {
    intro:
      'Für Seiten, die keinen Rahmen erlauben, und für Papier. Das Bild enthält Legende, Link und Nachweis.',
    code: 'Code für das Bild, das als banned-band.png neben Ihrem Artikel liegt',
  },
  data: {
    intro: 'Jede Datei sagt, woher sie kommt: Version, Erdmodell, Link, Datum, Quellen und Lizenz.',
  },
  formats: {
    png: 'PNG, für Artikel',
    svg: 'SVG, für den Druck',
    csv: 'CSV, eine Zeile je Startpunkt und Stadt',
    geojson: 'GeoJSON, für Kartenprogramme',
    kml: 'KML, für Google Earth',
    text: 'Text, als Alternativtext geeignet',
  },
  failed:
    'Die Datei konnte nicht erstellt werden. Noch einmal versuchen oder ein anderes Format wählen.',
  loading: 'Wird geladen …',
}
