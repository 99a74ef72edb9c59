import { englishCity } from './city.ts'
import { englishClaims } from './claims.ts'
import type { Numbers } from '../numbers.ts'

/**
 * English, and the shape of every language. Grouped by the part of the page that speaks; a message with a number in it
 * is a function, so that each language sets its own order and plural. Numbers arrive finished unless a plural needs them.
 */
export const english = (numbers: Numbers) => ({
  ...rest(numbers),
  city: englishCity(numbers),
  claims: englishClaims,
})

const rest = ({ whole, plural }: Numbers) => ({
  zones: {
    'below-limits': 'nearer than the band',
    'within-limits': 'in the band',
    'beyond-limits': 'farther than the band',
  },

  margin: {
    'below-limits': (length: string) => `${length} short of the band`,
    'within-limits': (length: string) => `${length} inside the band`,
    'beyond-limits': (length: string) => `${length} beyond the band`,
  },

  /** The callout on the map, where the band is in sight. */
  marginShort: {
    'below-limits': (length: string) => `${length} short of it`,
    'within-limits': (length: string) => `${length} inside`,
    'beyond-limits': (length: string) => `${length} beyond it`,
  },

  chosen: {
    spoken: (city: string, distance: string, margin: string) => `${city}: ${distance}, ${margin}`,
    from: (id: string, distance: string, margin: string) => `${id}: ${distance}, ${margin}`,
    inBands: (bands: number, points: number) => `in ${whole(bands)} of ${whole(points)} bands`,
    nearest: (distance: string) => `nearest point ${distance}`,
  },

  notices: {
    tooManyPoints: (most: number) =>
      `${whole(most)} launch points are the most that one map holds. Remove one to add another.`,
    tooManyRings: (name: string, most: number) =>
      `${name} carries ${whole(most)} rings, the most that can be told apart. Remove one to add another.`,
    removed: (name: string) => `${name} removed.`,
    linkUnread: (problems: number) =>
      plural(problems, {
        one: 'Part of this link could not be read; the rest is shown.',
        other: 'Parts of this link could not be read; the rest is shown.',
      }),
    dismiss: 'Close',
    undo: 'Undo',
  },

  status: {
    placed: (sentence: string) => `Placed. ${sentence}`,
    inBand: (within: string, total: string) => `${within} of ${total} cities in the band.`,
    entered: (cities: string) => `Entered: ${cities}.`,
    left: (cities: string) => `Left: ${cities}.`,
    more: (count: string) => `${count} more`,
    same: 'The same cities.',
    cancelled: (id: string, place: string) =>
      `Move cancelled. Launch point ${id} is back at ${place}.`,
    added: (id: string, place: string) => `Launch point ${id} added at ${place}.`,
    placing: (id: string) => `Tap the map to put ${id} there. Escape, or a tap on ${id}, ends it.`,
    step: (length: string) => `Arrows move by ${length}.`,
    pickedUp: (id: string, place: string, step: string, long: string) =>
      `${id} picked up at ${place}. Arrows move ${step}, with Shift ${long}. Enter places, Escape cancels.`,
    /** `where`: coordinates, then the nearest place. */
    carried: (where: string, inBand: string) => `${where}. ${inBand}`,
    poleReached: { north: 'This is the North Pole.', south: 'This is the South Pole.' },
    undone: (step: string) => `Undone: ${step}.`,
    redone: (step: string) => `Redone: ${step}.`,
    /** What a step of the reader's did, after "Undone: " or "Redone: ". */
    steps: {
      added: (id: string) => `launch point ${id} added`,
      removed: (id: string) => `launch point ${id} removed`,
      moved: (id: string) => `launch point ${id} moved`,
      named: (id: string) => `name of launch point ${id}`,
      missiles: (id: string) => `missiles at launch point ${id}`,
      city: 'city chosen',
      cities: 'choice of cities',
      question: 'question',
      map: 'what the map shows',
      several: 'several changes',
    },
  },

  missiles: {
    over: (length: string) => `over ${length}`,
    upTo: (length: string) => `up to ${length}`,
    span: (least: string, most: string) => `${least} to ${most}`,
    /** On the map: whose figure it is always stands with it. */
    ringLabel: (missile: string, range: string, claimant: string) =>
      `${missile}, ${range} (${claimant})`,
    loading: 'Loading the missiles …',
    claimed: (range: string, claimant: string) => `${range}, ${claimant}`,
    figures: (span: string) => `figures: ${span}`,
    disputed: 'disputed',
    lowConfidence: 'uncertain entry',
    notChecked: 'not checked against the document',
    doubtNotChecked: 'an end of these figures is not checked against the document',
    noFigure: 'No figure of range in our sources: no ring.',
    says: (by: string, words: string) => `${by}: ${words}`,
    source: 'Source',
  },

  reach: {
    heading: (city: string) => `${city} and the missiles shown`,
    line: (label: string, distance: string, reach: string) => `${label}: ${distance}, ${reach}.`,
    at: { within: 'within', uncertain: 'uncertain', beyond: 'beyond' },
    callout: (label: string, reach: string) => `${label}: ${reach}`,
    both: (atBest: string, overall: string) =>
      `${atBest} at this figure, ${overall} over its doubt`,
    tooClose: (why: string) => `Too close to call: ${why}.`,
    limit: (id: string, distance: string, why: string) =>
      `From ${id}, ${distance}: on the line of the band, since ${why}.`,
    reasons: {
      'site-precision': (length: string) => `the site is known to ${length} only`,
      'city-extent': (length: string) => `the city reaches about ${length} from its centre`,
      'site-and-city': (length: string) =>
        `what is known of the site and the size of the city come to ${length}`,
      'range-doubt': (span: string) => `its figures are ${span}`,
    },
  },

  period: {
    between: (from: string, to: string) => `${from} to ${to}`,
    since: (from: string) => `since ${from}`,
    until: (to: string) => `until ${to}`,
    unknown: 'dates not in our sources',
    before: (year: string) => `${year} or before`,
    after: (year: string) => `${year} or later`,
    within: (first: string, last: string) => `${first}–${last}`,
  },

  sites: {
    loading: 'Loading the sites …',
    put: 'Put a launch point here',
    sources: 'Sources',
    kinds: {
      base: 'base',
      'never-armed': 'built, never armed',
      'elimination-site': 'elimination site',
      'test-range': 'test range',
      launcher: 'launchers',
      headquarters: 'headquarters; no missiles reported',
      exercise: 'exercise',
      reported: 'reported',
      'reference-point': 'point for reckoning',
      hypothetical: 'hypothetical',
    },
  },

  search: {
    label: 'City or coordinates',
    placeholder: 'e.g. Warsaw, or 54.71, 20.51',
    results: (count: number) =>
      count === 0
        ? 'No place of that name'
        : `${whole(count)} ${plural(count, { one: 'place', other: 'places' })}`,
    loading: 'Loading the places …',
  },

  cities: {
    heading: 'Cities',
    caption: 'Cities by distance from the launch point',
    captionSeveral: 'Cities by distance from each launch point',
    search: 'Search',
    searchLabel: 'Find a city in the table',
    all: (count: number) => `All ${whole(count)}`,
    chip: (count: number, zone: string) => `${whole(count)} ${zone}`,
    city: 'City',
    country: 'Country',
    people: 'People',
    peopleMillions: 'People, m',
    azimuth: 'Azimuth',
    zone: 'Zone',
    margin: 'To the line',
    from: (unit: string, id: string) => `${unit} from ${id}`,
    bandBegins: (limit: string) => `${limit}: the band begins`,
    bandEnds: (limit: string) => `${limit}: the band ends`,
    sortBy: (column: string) => `Sort by ${column}`,
    shown: (shown: number, total: number) => `${whole(shown)} of ${whole(total)} shown`,
    none: 'No city fits.',
    minPopulation: 'Smallest city shown',
    minPopulationChoice: (people: string) => `${people} people or more`,
    outside: 'Cities outside Europe and Russia',
    coverage: {
      label: 'Show cities',
      everything: 'All',
      any: 'In any band',
      all: 'In every band',
      none: 'In no band',
    },
    letGo: (city: string) => `Stop showing ${city}`,
    fullTable: 'Full table',
    distance: (unit: string) => `Distance in ${unit.toLowerCase()}`,
    bands: 'Bands that hold it',
    coveredBy: (bands: number, points: number) => `${whole(bands)} of ${whole(points)}`,
    above: (rows: number) => `Show ${whole(rows)} more above`,
    below: (rows: number) => `Show more of ${whole(rows)} below`,
    everyCountry: 'Every country',
    outsideTotal: (within: number, total: number) =>
      `${whole(within)} of ${whole(total)} in the band, not in the count above`,
    covered: {
      any: (cities: number) => `In any ${whole(cities)}`,
      all: (cities: number) => `In all ${whole(cities)}`,
      none: (cities: number) => `In none ${whole(cities)}`,
    },
  },

  countries: {
    heading: 'By country',
    caption: 'Cities in the band by country',
    country: 'Country',
    within: 'In the band',
    below: 'Nearer',
    beyond: 'Farther',
    total: 'Cities',
  },

  legend: {
    heading: 'Legend',
    band: 'banned band',
    bandDetail: (low: string, high: string) =>
      `ground ${low} to ${high} from a launch point: the ranges that the treaty banned`,
    rings: (low: string, high: string) => `rings at ${low} and ${high}`,
    ringsDetail: 'each point of a ring is equally far from its launch point, over the curved Earth',
    sizes: 'the more people, the larger the mark',
    within: 'in the band',
    below: (limit: string) => `nearer than ${limit}`,
    beyond: (limit: string) => `farther than ${limit}`,
    onTheLine: (length: string) => `within ${length} of a line`,
    onTheLineDetail: 'a city covers ground on both sides: read with care',
    border: 'border',
    borderDetail: 'as recognised by the UN General Assembly',
    alliances: 'Tint NATO members and Russia',
    short: { within: 'in the band', below: 'nearer', beyond: 'farther' },
    tints: {
      nato: 'NATO',
      russia: 'Russia',
      'soviet-union': 'Soviet Union',
      'warsaw-pact': 'other Warsaw Pact states',
      divided: 'Germany: West in NATO, East in the Warsaw Pact',
    },
    onDate: (date: string) => `as on ${date}, in today’s borders`,
    disputed: 'border in dispute or not under the control of the recognised government',
    claimed: 'range as claimed',
    claimedDetail: 'whose figure it is stands at the line',
    unchecked: 'figure not checked, or far end of a span',
    doubt: 'between the lowest and the highest figure',
    doubtDetail: 'fades out where the claim is open-ended',
    classLine: (limit: string) =>
      `Line at ${limit}, between the treaty’s shorter-range and intermediate-range missiles`,
    flatCircle: 'as a circle on the flat map',
  },

  map: {
    label: 'Map of Europe and Russia with launch points and the rings around them',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    view: 'View of the Earth',
    views: {
      mercator: 'Flat map',
      globe: 'Globe',
      trueDistance: 'True distances',
      trueDistanceFrom: (id: string) => `True distances from ${id}`,
    },
    fit: 'Show the whole rings',
    fullScreen: 'Full screen',
    units: (unit: string) => `Distances in ${unit}. Change`,
    /** Written at a handle that stands at the edge of the flat map for a place beyond it. */
    beyondMap: { north: 'North of this map', south: 'South of this map' },
    /** Said after the name of a launch point on the map: how it is moved. */
    handle: 'Enter picks it up, then arrows move it.',
    lockedHandle: 'It is fixed on this map.',
    scaleBar: (length: string) => `Scale bar: ${length}`,
    /** In an article, where a plain wheel and a single finger scroll the article. */
    leftToPage: {
      wheel: (key: string) => `Hold ${key} to zoom the map with the wheel`,
      finger: () => 'Move the map with two fingers',
    },
  },

  /** Of a place of the map, on right click or long press. */
  menu: {
    place: 'What is this place?',
    band: 'Is it in the band?',
  },

  bar: {
    close: 'Close',
  },

  embed: {
    details: 'Cities and details',
    fullMap: 'Open the full map',
    restore: 'Back to the author’s map',
    refused: 'New windows are not allowed here. Copy this address:',
  },

  credit: 'Natural Earth; GeoNames CC BY 4.0',

  failures: {
    map: 'The map could not be drawn. The answer and the table still work.',
    table: 'The table could not be made. The map and the answer still work.',
    borders: 'The finer borders could not be loaded. The coarser ones are shown.',
    cities: 'The smaller cities could not be loaded. Larger ones are shown.',
    others: 'The cities outside Europe and Russia could not be loaded.',
    alliances: 'The members of the alliances could not be loaded.',
    catalogue: 'The missiles and sites could not be loaded. The limits of the treaty still stand.',
    search: 'The place search could not be loaded. Coordinates still work.',
    language: 'This language could not be loaded. The page stays as it is.',
    page: 'Something went wrong. Your map is in the link: reload to go on.',
    reload: 'Reload',
    retry: 'Try again',
  },
})
