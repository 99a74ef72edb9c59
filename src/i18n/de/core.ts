import type { CoreMessages, Language } from '../language.ts'
import type { Numbers } from '../numbers.ts'
import { cityMessages } from './city.ts'
import { claims } from './claims.ts'

/** German for what the page and a frame in an article share. */
export const core: Language['core'] = (numbers) => ({
  ...rest(numbers),
  city: cityMessages(numbers),
  claims,
})

const rest = ({ whole, plural }: Numbers): Omit<CoreMessages, 'city' | 'claims'> => ({
  zones: {
    'below-limits': 'näher als der Bereich',
    'within-limits': 'im Bereich',
    'beyond-limits': 'weiter weg als der Bereich',
  },

  margin: {
    'below-limits': (length) => `${length} vor dem Bereich`,
    'within-limits': (length) => `${length} innerhalb des Bereichs`,
    'beyond-limits': (length) => `${length} hinter dem Bereich`,
  },

  marginShort: {
    'below-limits': (length) => `${length} davor`,
    'within-limits': (length) => `${length} innerhalb`,
    'beyond-limits': (length) => `${length} dahinter`,
  },

  chosen: {
    spoken: (name, distance, margin) => `${name}: ${distance}, ${margin}`,
    from: (id, distance, margin) => `${id}: ${distance}, ${margin}`,
    inBands: (bands, points) =>
      `in ${whole(bands)} von ${whole(points)} ${plural(points, { one: 'Bereich', other: 'Bereichen' })}`,
    nearest: (distance) => `nächster Punkt ${distance}`,
  },

  notices: {
    tooManyPoints: (most) =>
      `Mehr als ${whole(most)} ${plural(most, { one: 'Startpunkt', other: 'Startpunkte' })} fasst eine Karte nicht. Erst einen entfernen, dann einen neuen setzen.`,
    tooManyRings: (name, most) =>
      `${name} trägt schon ${whole(most)} ${plural(most, { one: 'Ring', other: 'Ringe' })}, mehr sind nicht zu unterscheiden. Erst einen entfernen, dann einen neuen wählen.`,
    removed: (name) => `${name} entfernt.`,
    linkUnread: (problems) =>
      plural(problems, {
        one: 'Ein Teil dieses Links war nicht lesbar; der Rest wird gezeigt.',
        other: 'Teile dieses Links waren nicht lesbar; der Rest wird gezeigt.',
      }),
    dismiss: 'Schließen',
    undo: 'Rückgängig',
  },

  status: {
    placed: (sentence) => `Gesetzt. ${sentence}`,
    inBand: (within, total) =>
      `${within} von ${total} ${total === '1' ? 'Stadt' : 'Städten'} im Bereich.`,
    entered: (cities) => `Neu darin: ${cities}.`,
    left: (cities) => `Nicht mehr: ${cities}.`,
    more: (count) => `${count} weitere`,
    same: 'Dieselben Städte.',
    cancelled: (id, place) => `Verschieben abgebrochen. Startpunkt ${id} ist zurück: ${place}.`,
    added: (id, place) => `Startpunkt ${id} hinzugefügt: ${place}.`,
    placing: (id) =>
      `Auf die Karte tippen, um ${id} dort zu setzen. Esc oder Tippen auf ${id} beendet das.`,
    step: (length) => `Pfeiltasten verschieben um ${length}.`,
    pickedUp: (id, place, step, long) =>
      `${id} aufgenommen: ${place}. Pfeiltasten verschieben um ${step}, mit Umschalt um ${long}. Enter setzt ab, Esc bricht ab.`,
    carried: (where, inBand) => `${where}. ${inBand}`,
    poleReached: { north: 'Das ist der Nordpol.', south: 'Das ist der Südpol.' },
    undone: (step) => `Rückgängig gemacht: ${step}.`,
    redone: (step) => `Wiederholt: ${step}.`,
    steps: {
      added: (id) => `Startpunkt ${id} hinzugefügt`,
      removed: (id) => `Startpunkt ${id} entfernt`,
      moved: (id) => `Startpunkt ${id} verschoben`,
      named: (id) => `Name von Startpunkt ${id}`,
      missiles: (id) => `Raketen an Startpunkt ${id}`,
      city: 'Wahl einer Stadt',
      cities: 'Auswahl der Städte',
      question: 'Frage',
      map: 'Inhalt der Karte',
      several: 'mehrere Änderungen',
    },
  },

  missiles: {
    over: (length) => `über ${length}`,
    upTo: (length) => `bis ${length}`,
    span: (least, most) => `${least} bis ${most}`,
    ringLabel: (missile, range, claimant) => `${missile}, ${range} (${claimant})`,
    loading: 'Raketen werden geladen …',
    claimed: (range, claimant) => `${range}, ${claimant}`,
    figures: (span) => `Angaben: ${span}`,
    disputed: 'strittig',
    lowConfidence: 'unsicherer Eintrag',
    notChecked: 'nicht am Dokument geprüft',
    doubtNotChecked: 'ein Ende dieser Angaben ist nicht am Dokument geprüft',
    noFigure: 'Keine Reichweite in unseren Quellen: kein Ring.',
    says: (by, words) => `${by}: ${words}`,
    source: 'Quelle',
  },

  reach: {
    heading: (name) => `${name} und die gezeigten Raketen`,
    line: (label, distance, reach) => `${label}: ${distance}, ${reach}.`,
    at: { within: 'in Reichweite', uncertain: 'ungewiss', beyond: 'außer Reichweite' },
    callout: (label, reach) => `${label}: ${reach}`,
    both: (atBest, overall) => `bei dieser Angabe ${atBest}, mit ihrer Unsicherheit ${overall}`,
    tooClose: (why) => `Zu knapp für ein Urteil: ${why}.`,
    limit: (id, distance, why) =>
      `Von ${id}, ${distance}: auf der Linie des Bereichs, denn ${why}.`,
    reasons: {
      'site-precision': (length) => `der Standort ist nur auf ${length} genau bekannt`,
      'city-extent': (length) => `die Stadt reicht etwa ${length} weit um ihren Mittelpunkt`,
      'site-and-city': (length) =>
        `Ungenauigkeit des Standorts und Größe der Stadt machen zusammen ${length} aus`,
      'range-doubt': (span) => `die Angaben lauten ${span}`,
    },
  },

  period: {
    between: (from, to) => `${from} bis ${to}`,
    since: (from) => `seit ${from}`,
    until: (to) => `bis ${to}`,
    unknown: 'Zeitraum nicht in unseren Quellen',
    before: (year) => `${year} oder früher`,
    after: (year) => `${year} oder später`,
    within: (earliest, latest) => `${earliest}–${latest}`,
  },

  sites: {
    loading: 'Standorte werden geladen …',
    put: 'Startpunkt hier setzen',
    sources: 'Quellen',
    kinds: {
      base: 'Stützpunkt',
      'never-armed': 'gebaut, nie bestückt',
      'elimination-site': 'Beseitigungsort',
      'test-range': 'Testgelände',
      launcher: 'Startgeräte',
      headquarters: 'Hauptquartier; keine Raketen gemeldet',
      exercise: 'Übung',
      reported: 'gemeldet',
      'reference-point': 'Bezugspunkt',
      hypothetical: 'hypothetisch',
    },
  },

  search: {
    label: 'Stadt oder Koordinaten',
    placeholder: 'z.\u00A0B. Warschau oder 54,71; 20,51',
    results: (count) =>
      count === 0
        ? 'Kein Ort dieses Namens'
        : `${whole(count)} ${plural(count, { one: 'Ort', other: 'Orte' })}`,
    loading: 'Orte werden geladen …',
  },

  cities: {
    heading: 'Städte',
    caption: 'Städte nach Entfernung vom Startpunkt',
    captionSeveral: 'Städte nach Entfernung von jedem Startpunkt',
    search: 'Suchen',
    searchLabel: 'Stadt in der Tabelle suchen',
    all: (count) => `Alle ${whole(count)}`,
    chip: (count, zone) => `${whole(count)} ${zone}`,
    city: 'Stadt',
    country: 'Land',
    people: 'Einwohner',
    peopleMillions: 'Einw., Mio.',
    azimuth: 'Azimut',
    zone: 'Zone',
    margin: 'Zur Grenze',
    from: (unit, id) => `${unit} ab ${id}`,
    bandBegins: (limit) => `${limit}: Beginn des Bereichs`,
    bandEnds: (limit) => `${limit}: Ende des Bereichs`,
    sortBy: (column) => `Sortieren nach: ${column}`,
    shown: (shown, total) => `${whole(shown)} von ${whole(total)} gezeigt`,
    none: 'Keine passende Stadt.',
    minPopulation: 'Kleinste gezeigte Stadt',
    minPopulationChoice: (people) => `ab ${people} Einwohnern`,
    outside: 'Städte außerhalb Europas und Russlands',
    coverage: {
      label: 'Städte zeigen',
      everything: 'Alle',
      any: 'In irgendeinem Bereich',
      all: 'In allen Bereichen',
      none: 'In keinem Bereich',
    },
    letGo: (name) => `${name} nicht mehr zeigen`,
    fullTable: 'Ganze Tabelle',
    distance: (unit) => `Entfernung in ${unit === 'Kilometer' ? 'Kilometern' : unit}`,
    bands: 'In Bereichen',
    coveredBy: (bands, points) => `${whole(bands)} von ${whole(points)}`,
    above: (rows) => `${whole(rows)} weitere darüber zeigen`,
    below: (rows) => `Mehr zeigen, noch ${whole(rows)} darunter`,
    everyCountry: 'Alle Länder',
    outsideTotal: (within, total) =>
      `${whole(within)} von ${whole(total)} im Bereich, oben nicht mitgezählt`,
    covered: {
      any: (cities) => `In irgendeinem: ${whole(cities)}`,
      all: (cities) => `In allen: ${whole(cities)}`,
      none: (cities) => `In keinem: ${whole(cities)}`,
    },
  },

  countries: {
    heading: 'Nach Ländern',
    caption: 'Städte im Bereich nach Ländern',
    country: 'Land',
    within: 'Im Bereich',
    below: 'Näher',
    beyond: 'Weiter weg',
    total: 'Städte',
  },

  legend: {
    heading: 'Legende',
    band: 'verbotener Bereich',
    bandDetail: (low, high) =>
      `Gebiet ${low} bis ${high} von einem Startpunkt: die Reichweiten, die der Vertrag verbot`,
    rings: (low, high) => `Ringe bei ${low} und ${high}`,
    ringsDetail:
      'jeder Punkt eines Rings ist gleich weit vom Startpunkt entfernt, über die gekrümmte Erde gemessen',
    sizes: 'je mehr Einwohner, desto größer das Zeichen',
    within: 'im Bereich',
    below: (limit) => `näher als ${limit}`,
    beyond: (limit) => `weiter weg als ${limit}`,
    onTheLine: (length) => `bis ${length} von einer Linie`,
    onTheLineDetail: 'eine Stadt liegt auf beiden Seiten: mit Vorsicht lesen',
    border: 'Staatsgrenze',
    borderDetail: 'wie von der UN-Generalversammlung anerkannt',
    alliances: 'NATO-Staaten und Russland einfärben',
    short: { within: 'im Bereich', below: 'näher', beyond: 'weiter weg' },
    tints: {
      nato: 'NATO',
      russia: 'Russland',
      'soviet-union': 'Sowjetunion',
      'warsaw-pact': 'übrige Staaten des Warschauer Pakts',
      divided: 'Deutschland: Westen in der NATO, Osten im Warschauer Pakt',
    },
    onDate: (date) => `Stand ${date}, in heutigen Grenzen`,
    disputed: 'Staatsgrenze umstritten oder nicht unter Kontrolle der anerkannten Regierung',
    claimed: 'Reichweite laut Angabe',
    claimedDetail: 'von wem die Angabe stammt, steht an der Linie',
    unchecked: 'Angabe nicht geprüft oder fernes Ende einer Spanne',
    doubt: 'zwischen der niedrigsten und der höchsten Angabe',
    doubtDetail: 'läuft aus, wo die Angabe nach oben offen ist',
    classLine: (limit) =>
      `Linie bei ${limit}, im Vertrag zwischen Raketen kürzerer und mittlerer Reichweite`,
    flatCircle: 'als Kreis auf der flachen Karte',
  },

  map: {
    label: 'Karte Europas und Russlands mit Startpunkten und den Ringen um sie',
    zoomIn: 'Vergrößern',
    zoomOut: 'Verkleinern',
    view: 'Ansicht der Erde',
    views: {
      mercator: 'Flache Karte',
      globe: 'Globus',
      trueDistance: 'Abstandstreu',
      trueDistanceFrom: (id) => `Abstandstreu von ${id} aus`,
    },
    fit: 'Ganze Ringe zeigen',
    fullScreen: 'Vollbild',
    units: (unit) => `Entfernungen in ${unit === 'Kilometer' ? 'Kilometern' : unit}. Ändern`,
    beyondMap: { north: 'Nördlich dieser Karte', south: 'Südlich dieser Karte' },
    handle: 'Enter nimmt ihn auf, dann verschieben ihn die Pfeiltasten.',
    lockedHandle: 'Er steht auf dieser Karte fest.',
    scaleBar: (length) => `Maßstabsleiste: ${length}`,
    leftToPage: {
      wheel: (key) => `${key} halten, um die Karte mit dem Mausrad zu zoomen`,
      finger: () => 'Karte mit zwei Fingern verschieben',
    },
  },

  menu: {
    place: 'Was ist das für ein Ort?',
    band: 'Liegt er im Bereich?',
  },

  bar: {
    close: 'Schließen',
  },

  embed: {
    details: 'Städte und Einzelheiten',
    fullMap: 'Ganze Karte öffnen',
    restore: 'Zurück zur ursprünglichen Karte',
    refused: 'Neue Fenster sind hier nicht erlaubt. Bitte diese Adresse kopieren:',
  },

  credit: 'Natural Earth; GeoNames CC BY 4.0',

  failures: {
    map: 'Die Karte konnte nicht gezeichnet werden. Antwort und Tabelle funktionieren weiter.',
    table: 'Die Tabelle konnte nicht erstellt werden. Karte und Antwort funktionieren weiter.',
    borders: 'Die feineren Grenzen konnten nicht geladen werden. Gezeigt werden die gröberen.',
    cities: 'Die kleineren Städte konnten nicht geladen werden. Gezeigt werden größere.',
    others: 'Die Städte außerhalb Europas und Russlands konnten nicht geladen werden.',
    alliances: 'Die Mitglieder der Bündnisse konnten nicht geladen werden.',
    catalogue:
      'Raketen und Standorte konnten nicht geladen werden. Die Grenzen des Vertrags stehen weiterhin.',
    search: 'Die Ortssuche konnte nicht geladen werden. Koordinaten funktionieren weiter.',
    language: 'Diese Sprache konnte nicht geladen werden. Die Seite bleibt, wie sie ist.',
    page: 'Etwas ist schiefgegangen. Ihre Karte steckt im Link: Zum Fortfahren neu laden.',
    reload: 'Neu laden',
    retry: 'Noch einmal versuchen',
  },
})
