import { englishCircle } from './circle.ts'
import { englishKeys } from './keys.ts'
import { englishPresent } from './present.ts'
import { englishPaper } from './paper.ts'
import { englishOffline } from './offline.ts'
import { englishQuestion } from './question.ts'
import { englishQuiz } from './quiz.ts'
import { englishSources } from './sources.ts'
import { englishStories } from './stories.ts'
import { englishTime } from './time.ts'
import type { Numbers } from '../numbers.ts'

/** English for what stands in the whole page alone: see `english`, whose groups it may add to. */
export const englishPage = (numbers: Numbers) => ({
  ...rest(numbers),
  circle: englishCircle,
  paper: englishPaper(numbers),
  question: englishQuestion,
  quiz: englishQuiz(numbers),
  keys: englishKeys,
  stories: englishStories(numbers),
  present: englishPresent,
  offline: englishOffline,
  time: englishTime(numbers),
  sources: englishSources(numbers),
})

/** What has no file of its own. */
export type RestOfPage = ReturnType<typeof rest>

const rest = ({ whole, plural }: Numbers) => ({
  failures: {
    app: 'The rest has not loaded. What you see is true, but nothing moves. Reload to try again.',
  },

  map: {
    menu: 'Menu',
    skip: 'Skip the map, go to the cities',
    engine: 'How the map is drawn',
    engines: {
      auto: 'As suits this device',
      svg: 'Without the graphics card (SVG)',
      webgl: 'With the graphics card (WebGL)',
    },
  },

  search: {
    putHere: (place: string) => `Put a launch point at ${place}`,
  },

  app: {
    title: 'Banned Band',
    intro:
      'The INF Treaty (1987–2019) banned ground-launched missiles with ranges of 500 to 5,500 km. Drag a point to see which cities lie in between.',
    introMiles:
      'The INF Treaty (1987–2019) banned ground-launched missiles with ranges of 310 to 3,400 miles. Drag a point to see which cities lie in between.',
  },

  noScript: {
    text: 'To move the point and see every city, turn on JavaScript.',
  },

  bar: {
    share: 'Share',
    shareHeading: 'Share this map',
    shareLoading: 'Loading …',
    shareFailed: 'Sharing could not be loaded. The address of this page is a link to this map.',
    undo: 'Undo',
    redo: 'Redo',
    reset: 'Reset',
    theme: 'Colours',
    themes: {
      system: 'As the system',
      light: 'Light',
      dark: 'Dark',
      projector: 'Projector',
      print: 'Print',
    },
    language: 'Language',
  },

  sites: {
    choose: 'Sites',
    heading: 'Sites of the past and reported today',
    intro:
      'Places that the treaty or the press names. Each is as exact as it says; a site in use today stands at the centre of the nearest town.',
    searchLabel: 'Find a site or a missile',
    era: 'When and where',
    eras: {
      all: 'All sites',
      'historic-west': 'Historic, West',
      'historic-east': 'Historic, East',
      'modern-reported': 'Reported today',
    },
    country: 'Country of today',
    everyCountry: 'Every country',
    others: 'Also points for reckoning and uncertain entries',
    shown: (shown: number) => `${whole(shown)} ${plural(shown, { one: 'site', other: 'sites' })}`,
    none: 'No site fits.',
    precision: (length: string, placed: string) => `to ${length}: ${placed}`,
  },

  missiles: {
    heading: (id: string) => `Missiles at ${id}`,
    choose: 'Missiles',
    chooseFor: (id: string) => `Choose missiles for launch point ${id}`,
    dialog: (id: string) => `Missiles for launch point ${id}`,
    intro:
      'A ring shows what a claimant says of a missile’s range, around this point. It does not say that the missile is there.',
    searchLabel: 'Find a missile by name',
    remove: (missile: string, id: string) => `Remove ${missile} from ${id}`,
    everyClaimant: 'The figure of every claimant',
    none: 'No missile of that name.',
    eliminated: (holders: string) => `${holders}: eliminated under the treaty`,
    noDefault: 'No figure that was checked: choose one in the list.',
    tooMany: 'Not all of these rings are drawn: eight around one point are the most.',
  },

  points: {
    heading: 'Launch points',
    summary: (count: number) =>
      `${whole(count)} ${plural(count, { one: 'launch point', other: 'launch points' })}`,
    summaryTable: (cities: number) =>
      `and a table of ${whole(cities)} ${plural(cities, { one: 'city', other: 'cities' })}`,
    add: 'Add a point',
    moveBySteps: (id: string) => `Move ${id} by steps`,
    moveTo: {
      north: (id: string, length: string) => `Move ${id} ${length} north`,
      east: (id: string, length: string) => `Move ${id} ${length} east`,
      south: (id: string, length: string) => `Move ${id} ${length} south`,
      west: (id: string, length: string) => `Move ${id} ${length} west`,
    },
    step: 'Length of a step',
    locked: 'This link keeps the launch points where they are.',
    addShort: 'Add',
    remove: (name: string) => `Remove ${name}`,
    fit: (name: string) => `Show the whole rings of ${name}`,
    rename: (id: string) => `Rename launch point ${id}`,
    move: (id: string) => `Move launch point ${id} to another place`,
    name: 'Name',
    namePlaceholder: 'Your name for it',
    coordinates: 'Coordinates',
    latitude: (id: string) => `Latitude of ${id} in degrees, south is minus`,
    longitude: (id: string) => `Longitude of ${id} in degrees, west is minus`,
    latitudeShort: 'Latitude',
    longitudeShort: 'Longitude',
    cancel: 'Cancel',
  },

  coordinates: {
    empty: 'Type a latitude and a longitude, e.g. 54.71, 20.51',
    unreadable:
      'These are not coordinates. Write latitude and longitude, e.g. 54.71, 20.51 or 54°42′36″N 20°30′36″E',
    latitudeRange: 'Latitude must be between −90 and 90',
    longitudeRange: 'Longitude must be between −180 and 180',
    minutesRange: 'Minutes and seconds must be below 60',
    ambiguous:
      'Write a point as the decimal sign, or put a semicolon between the two numbers, e.g. 54,71; 20,51',
  },

  ask: {
    heading: 'Is … in the band?',
    label: 'Is this place in the band?',
    placeholder: 'A city or coordinates',
    yes: (place: string) => `Yes, ${place} is in the band.`,
    no: (place: string) => `No, ${place} is not in the band.`,
    some: (place: string, bands: number, points: number) =>
      `${place} is in ${whole(bands)} of ${whole(points)} bands.`,
    noPoints: 'Put a launch point on the map first.',
  },

  /** The map as text, for those who do not see it. */
  directions: {
    heading: 'In words: by direction and distance',
    from: (place: string) => `Around ${place}, nearest first`,
    choose: 'Launch point',
    /** `wind`: one of `compass.long`. */
    wind: (wind: string, inBand: string) => `${wind}: ${inBand}`,
    inBand: (within: number, total: number) =>
      `${whole(within)} of ${whole(total)} ${plural(total, { one: 'city', other: 'cities' })} in the band`,
    /** Before the names of cities of one zone, e.g. "in the band: Minsk 600 km, …". */
    cities: (zone: string, cities: string) => `${zone}: ${cities}`,
    city: (city: string, distance: string) => `${city} ${distance}`,
    more: (count: number) => `${whole(count)} more`,
    none: 'There is no launch point and so nothing to tell.',
  },

  method: {
    heading: 'How it is measured',
    distance:
      'A distance is the length of the geodesic on the WGS84 ellipsoid, the shortest way over the surface of the Earth, from the launch point to the centre of the city. A city exactly 500 or 5,500 km away counts as in the band.',
    line: 'A city covers ground on both sides of its centre: within a few kilometres of a line, read the verdict with care.',
    cities:
      'European and Russian cities are those of UN Europe, of the other members of the Council of Europe (Türkiye, Cyprus, Georgia, Armenia, Azerbaijan) and of Kosovo. Districts and suburbs of a larger city are not counted apart. Other cities can be shown; they are never added to this count.',
    treaty:
      'The treaty (signed 8 December 1987, in force 1 June 1988 to 2 August 2019) covered ground-launched ballistic and cruise missiles with ranges of 500 to 5,500 km. Missiles launched from the sea or the air were not covered.',
  },

  growth: {
    start: 'Show how the band grows',
    stages: {
      'below-limits': (limits: { readonly low: string }) => ({
        heading: `Nearer than ${limits.low}: never banned by this treaty`,
        text: 'It left missiles of shorter range alone, so the ground in the inner ring is not in the band.',
      }),
      'within-limits': ({
        lowNumber,
        high,
      }: {
        readonly lowNumber: string
        readonly high: string
      }) => ({
        heading: `From ${lowNumber} to ${high}: the banned band`,
        text: 'Ground-launched missiles with these ranges were banned from 1988 to 2019. Farther ground is not in the band.',
      }),
    },
    next: 'Next',
    end: 'Close',
  },
})
