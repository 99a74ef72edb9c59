import type { RestOfPage } from '../en/page.ts'
import type { Language } from '../language.ts'
import type { Numbers } from '../numbers.ts'
import { circle } from './circle.ts'
import { keys } from './keys.ts'
import { present } from './present.ts'
import { paper } from './paper.ts'
import { offline } from './offline.ts'
import { question } from './question.ts'
import { quiz } from './quiz.ts'
import { sources } from './sources.ts'
import { stories } from './stories.ts'
import { time } from './time.ts'

/** German for what stands in the whole page alone. */
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
    app: 'Der Rest ist nicht geladen. Was zu sehen ist, stimmt, aber nichts lässt sich bewegen. Zum Wiederholen neu laden.',
  },

  map: {
    menu: 'Menü',
    skip: 'Karte überspringen, zu den Städten',
    engine: 'Zeichnung der Karte',
    engines: {
      auto: 'Wie es zum Gerät passt',
      svg: 'Ohne Grafikkarte (SVG)',
      webgl: 'Mit Grafikkarte (WebGL)',
    },
  },

  search: {
    putHere: (place) => `Startpunkt hier setzen: ${place}`,
  },

  app: {
    title: 'Banned Band',
    intro:
      'Der INF-Vertrag (1987–2019) verbot landgestützte Raketen mit Reichweiten von 500 bis 5.500\u00A0km. Einen Punkt ziehen und sehen, welche Städte dazwischen liegen.',
    introMiles:
      'Der INF-Vertrag (1987–2019) verbot landgestützte Raketen mit Reichweiten von 310 bis 3.400\u00A0Meilen. Einen Punkt ziehen und sehen, welche Städte dazwischen liegen.',
  },

  noScript: {
    text: 'Um den Punkt zu verschieben und alle Städte zu sehen, bitte JavaScript einschalten.',
  },

  bar: {
    share: 'Teilen',
    shareHeading: 'Diese Karte teilen',
    shareLoading: 'Wird geladen …',
    shareFailed:
      'Das Teilen konnte nicht geladen werden. Die Adresse dieser Seite ist ein Link zu dieser Karte.',
    undo: 'Rückgängig',
    redo: 'Wiederholen',
    reset: 'Zurücksetzen',
    theme: 'Farben',
    themes: {
      system: 'Wie das System',
      light: 'Hell',
      dark: 'Dunkel',
      projector: 'Beamer',
      print: 'Druck',
    },
    language: 'Sprache',
  },

  sites: {
    choose: 'Standorte',
    heading: 'Standorte von einst und heute gemeldete',
    intro:
      'Orte, die der Vertrag oder die Presse nennt. Jeder ist so genau wie angegeben; ein heute genutzter Standort ist im Mittelpunkt des nächsten Ortes eingezeichnet.',
    searchLabel: 'Standort oder Rakete suchen',
    era: 'Zeit und Ort',
    eras: {
      all: 'Alle Standorte',
      'historic-west': 'Historisch, West',
      'historic-east': 'Historisch, Ost',
      'modern-reported': 'Heute gemeldet',
    },
    country: 'Heutiges Land',
    everyCountry: 'Alle Länder',
    others: 'Auch Bezugspunkte und unsichere Einträge',
    shown: (shown) => `${whole(shown)} ${plural(shown, { one: 'Standort', other: 'Standorte' })}`,
    none: 'Kein passender Standort.',
    precision: (length, placed) => `auf ${length} genau: ${placed}`,
  },

  missiles: {
    heading: (id) => `Raketen an ${id}`,
    choose: 'Raketen',
    chooseFor: (id) => `Raketen für Startpunkt ${id} wählen`,
    dialog: (id) => `Raketen für Startpunkt ${id}`,
    intro:
      'Ein Ring zeigt, was jemand über die Reichweite einer Rakete angibt, um diesen Punkt gezogen. Er sagt nicht, dass die Rakete dort ist.',
    searchLabel: 'Rakete nach Namen suchen',
    remove: (missile, id) => `${missile} bei ${id} entfernen`,
    everyClaimant: 'Alle Angaben, je nach Urheber',
    none: 'Keine Rakete dieses Namens.',
    eliminated: (holders) => `${holders}: nach dem Vertrag beseitigt`,
    noDefault: 'Keine geprüfte Angabe: bitte eine aus der Liste wählen.',
    tooMany: 'Nicht alle diese Ringe sind gezeichnet: Um einen Punkt sind es höchstens acht.',
  },

  points: {
    heading: 'Startpunkte',
    summary: (count) =>
      `${whole(count)} ${plural(count, { one: 'Startpunkt', other: 'Startpunkte' })}`,
    summaryTable: (cities) =>
      `und eine Tabelle mit ${whole(cities)} ${plural(cities, { one: 'Stadt', other: 'Städten' })}`,
    add: 'Punkt hinzufügen',
    moveBySteps: (id) => `${id} schrittweise verschieben`,
    moveTo: {
      north: (id, length) => `${id} um ${length} nach Norden verschieben`,
      east: (id, length) => `${id} um ${length} nach Osten verschieben`,
      south: (id, length) => `${id} um ${length} nach Süden verschieben`,
      west: (id, length) => `${id} um ${length} nach Westen verschieben`,
    },
    step: 'Schrittlänge',
    locked: 'Dieser Link hält die Startpunkte fest.',
    addShort: 'Hinzufügen',
    remove: (name) => `${name} entfernen`,
    fit: (name) => `Ganze Ringe zeigen: ${name}`,
    rename: (id) => `Startpunkt ${id} umbenennen`,
    move: (id) => `Startpunkt ${id} an einen anderen Ort verschieben`,
    name: 'Name',
    namePlaceholder: 'Eigener Name dafür',
    coordinates: 'Koordinaten',
    latitude: (id) => `Breite von ${id} in Grad, Süd mit Minus`,
    longitude: (id) => `Länge von ${id} in Grad, West mit Minus`,
    latitudeShort: 'Breite',
    longitudeShort: 'Länge',
    cancel: 'Abbrechen',
  },

  coordinates: {
    empty: 'Breite und Länge eingeben, z.\u00A0B. 54,71; 20,51',
    unreadable:
      'Das sind keine Koordinaten. Breite und Länge so schreiben: 54,71; 20,51 oder 54°42′36″N 20°30′36″E',
    latitudeRange: 'Die Breite muss zwischen −90 und 90 liegen',
    longitudeRange: 'Die Länge muss zwischen −180 und 180 liegen',
    minutesRange: 'Minuten und Sekunden müssen unter 60 liegen',
    ambiguous:
      'Punkt als Dezimalzeichen schreiben oder ein Semikolon zwischen die beiden Zahlen setzen, z.\u00A0B. 54,71; 20,51',
  },

  ask: {
    heading: 'Liegt … im Bereich?',
    label: 'Liegt dieser Ort im Bereich?',
    placeholder: 'Stadt oder Koordinaten',
    yes: (place) => `Ja, ${place} liegt im Bereich.`,
    no: (place) => `Nein, ${place} liegt nicht im Bereich.`,
    some: (place, bands, points) =>
      `${place} liegt in ${whole(bands)} von ${whole(points)} ${plural(points, { one: 'Bereich', other: 'Bereichen' })}.`,
    noPoints: 'Zuerst einen Startpunkt auf die Karte setzen.',
  },

  directions: {
    heading: 'In Worten: nach Richtung und Entfernung',
    from: (place) => `Startpunkt ${place}, die nächsten zuerst`,
    choose: 'Startpunkt',
    wind: (wind, inBand) => `${wind.charAt(0).toUpperCase()}${wind.slice(1)}: ${inBand}`,
    inBand: (within, total) =>
      `${whole(within)} von ${whole(total)} ${plural(total, { one: 'Stadt', other: 'Städten' })} im Bereich`,
    cities: (zone, cities) => `${zone}: ${cities}`,
    city: (city, distance) => `${city} ${distance}`,
    more: (count) => `${whole(count)} weitere`,
    none: 'Ohne Startpunkt gibt es nichts zu berichten.',
  },

  method: {
    heading: 'So wird gemessen',
    distance:
      'Eine Entfernung ist die Länge der geodätischen Linie auf dem Ellipsoid WGS84, des kürzesten Weges über die Erdoberfläche, vom Startpunkt zum Mittelpunkt der Stadt. Eine Stadt in genau 500 oder 5.500\u00A0km Entfernung zählt zum Bereich.',
    line: 'Eine Stadt liegt auf beiden Seiten ihres Mittelpunkts: Wenige Kilometer um eine Linie ist das Ergebnis mit Vorsicht zu lesen.',
    cities:
      'Europäische und russische Städte sind die des UN-Gebiets Europa, der übrigen Mitglieder des Europarats (Türkei, Zypern, Georgien, Armenien, Aserbaidschan) und des Kosovos. Stadtteile und Vororte einer größeren Stadt zählen nicht eigens. Andere Städte lassen sich zeigen, werden aber nie mitgezählt.',
    treaty:
      'Der Vertrag (unterzeichnet am 8.\u00A0Dezember 1987, in Kraft vom 1.\u00A0Juni 1988 bis 2.\u00A0August 2019) galt für landgestützte ballistische Raketen und Marschflugkörper mit Reichweiten von 500 bis 5.500\u00A0km. Von See oder aus der Luft gestartete Raketen waren nicht erfasst.',
  },

  growth: {
    start: 'Zeigen, wie der Bereich wächst',
    stages: {
      'below-limits': ({ low }) => ({
        heading: `Näher als ${low}: von diesem Vertrag nie verboten`,
        text: 'Raketen mit geringerer Reichweite ließ er unberührt, daher gehört das Gebiet im inneren Ring nicht zum Bereich.',
      }),
      'within-limits': ({ lowNumber, high }) => ({
        heading: `Von ${lowNumber} bis ${high}: der verbotene Bereich`,
        text: 'Landgestützte Raketen mit diesen Reichweiten waren von 1988 bis 2019 verboten. Ferneres Gebiet gehört nicht zum Bereich.',
      }),
    },
    next: 'Weiter',
    end: 'Schließen',
  },
})
