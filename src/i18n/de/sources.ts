import type { PageMessages } from '../language.ts'
import type { Numbers } from '../numbers.ts'

/** Where everything comes from, in German. */
export const sources = ({ whole, plural }: Numbers): PageMessages['sources'] => ({
  heading: 'Quellen und Lizenzen',
  data: 'Daten, Schrift und Code',
  licences: {
    mit: 'MIT-Lizenz',
    isc: 'ISC-Lizenz',
    bsd: 'BSD-3-Clause-Lizenz',
    unicode: 'Unicode-Lizenz',
    publicDomain: 'gemeinfrei',
  },
  works: {
    geonames:
      'Städte, ihre Lage und Einwohnerzahlen, Stand 2020; Namen in anderen Sprachen, Stand 2022. Geändert: Orte gerundet, Vororte markiert, einige Namen in englischer Schreibung.',
    naturalEarth:
      'Küsten, Grenzen und Seen, Version 4.1.0. Geändert: Grenzen wie unten beschrieben, Linien vereinfacht.',
    worldAtlas: 'die Form, in der Land und Grenzen von Natural Earth hierher kamen',
    cldr: 'Namen von Ländern und Städten',
    notoSans: 'die Schrift, auf die verwendeten Zeichen beschränkt',
    maplibre: 'zeichnet die Karte',
    geographiclib: 'Entfernungen, Azimute und Ringe',
    turf: 'schneidet Formen',
    react: 'die Bedienfelder der Seite',
  },
  treaty: {
    heading: 'Grenzen des Vertrags',
    text: 'INF-Vertrag, Artikel II, Absätze 5 und 6',
    where: 'die drei Reichweiten, die die beiden Raketenklassen des Vertrags begrenzen',
  },
  earth: 'Erdmodell',
  earthLimits:
    'Höhen, die Drehung der Erde und die Flugbahn bleiben außer Betracht: Ein Ring zeigt eine Reichweite, wie sie angegeben wird, am Boden gemessen.',
  bordersHeading: 'Staatsgrenzen',
  borders:
    'Grenzen, wie von der UN-Generalversammlung anerkannt (Resolution 68/262 zur Krim); gestrichelte Linien: Gebiete, die nicht unter Kontrolle der anerkannten Regierung stehen. Kosovo: gestrichelt, unbeschadet der Statusfrage. Frontlinien sind nicht gezeigt.',
  limits: 'Grenzen der Daten',
  population:
    'Einwohnerzahlen: GeoNames, 2020, gerundet. Sie dienen nur für Rangfolge und Schwellenwerte.',
  catalogueLimits: [
    'Reichweiten von Raketen sind Angaben, die jemand gemacht hat, jeweils mit Urheber; keine stammt von uns. Wer einander widerspricht, hat je eine eigene Zeile.',
    'Ein Standort ist so genau, wie sein Eintrag sagt; ein heute genutzter ist im Mittelpunkt des nächsten Ortes eingezeichnet.',
    'Raketen, Standorte und Ereignisse sind bis Mitte Mai 2026 erfasst. Ein Dokument, das zitiert, aber nicht eingesehen wurde, trägt den Vermerk „nicht am Dokument geprüft“.',
    'Bündnisse der Vergangenheit sind auf heutigen Ländern und Grenzen gezeigt.',
  ],
  errors: 'Fehler in den Daten melden',
  errorsHow:
    'Orte und Einwohnerzahlen stammen von GeoNames: bitte auf geonames.org berichtigen. Zu Grenzen, Entfernungen, Raketen, Standorten und dieser Seite bitte ein Issue im Projekt anlegen, mit einem Dokument, das es anders zeigt.',
  all: 'Alle Quellen zu Raketen, Standorten, Ereignissen und Aussagen',
  loading: 'Quellen werden geladen …',
  searchLabel: 'Quelle suchen, oder was auf ihr beruht',
  count: (shown, total) =>
    `${whole(shown)} von ${whole(total)} ${plural(total, { one: 'Quelle', other: 'Quellen' })}`,
  none: 'Keine passende Quelle.',
  restsOnIt: (rows) =>
    `${whole(rows)} ${plural(rows, { one: 'Eintrag beruht', other: 'Einträge beruhen' })} darauf`,
  usedNowhere: 'Kein Eintrag beruht darauf.',
  uses: {
    missiles: 'Raketen',
    sites: 'Standorte',
    events: 'Ereignisse',
    claims: 'Veröffentlichte Aussagen',
  },
})
