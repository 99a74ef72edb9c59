import type {
  AppState,
  Camera,
  LaunchPoint,
  Preferences,
  Question,
  Scenario,
} from '../../src/state/state.ts'

type Cities = Scenario['cities']

/** Faults by their names: what holds is none. */
const named = (checks: Readonly<Record<string, boolean>>): readonly string[] =>
  Object.entries(checks).flatMap(([fault, isOne]) => (isOne ? [fault] : []))

const within = (value: number, low: number, high: number): boolean =>
  Number.isFinite(value) && value >= low && value <= high && !Object.is(value, -0)

const hasAPlace = ([lng, lat]: readonly [number, number], mostLatitude: number): boolean =>
  within(lat, -mostLatitude, mostLatitude) && within(lng, -180, 180) && lng < 180

const isDistinct = (all: readonly unknown[]): boolean => new Set(all).size === all.length

const isAmong = (all: readonly unknown[], words: string): boolean =>
  all.every((one) => words.split(' ').some((word) => word === one)) && isDistinct(all)

/** Control, format (bidirectional and zero-width among them), line ends, surrogates, private use: first and last each. */
const UNSEEN = [
  [0x00, 0x1f],
  [0x7f, 0x9f],
  [0xad, 0xad],
  [0x61c, 0x61c],
  [0x180e, 0x180e],
  [0x200b, 0x200f],
  [0x2028, 0x202e],
  [0x2060, 0x206f],
  [0xd800, 0xf8ff],
  [0xfeff, 0xfeff],
  [0xe0000, 0xe007f],
  [0xf0000, 0x10ffff],
] as const

const isSeen = (sign: string): boolean =>
  UNSEEN.every(([first, last]) => sign.codePointAt(0)! < first || sign.codePointAt(0)! > last)

/** What LINKS.md says of a label and a sentence: NFC, so many code points, no sign that cannot be seen. */
const isPlainText = (text: string | null, codePoints: number): boolean =>
  text === null ||
  (text !== '' &&
    [...text].length <= codePoints &&
    text.normalize('NFC') === text &&
    [...text].every(isSeen))

const isMissile = (text: string): boolean => /^[a-z\d-]{1,40}(\/[a-z\d-]{1,40})?$/.test(text)

const isId = (id: number): boolean => Number.isInteger(id) && within(id, 1, 999_999_999)

const isDay = (text: string): boolean =>
  /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(text) &&
  Number(text.slice(8)) <=
    new Date(
      Date.UTC(2000 + (Number(text.slice(0, 4)) % 400), Number(text.slice(5, 7)), 0),
    ).getUTCDate()

function faultsOfPoint({ id, at, name, rings }: LaunchPoint): readonly string[] {
  const missiles = rings.flatMap((ring) => (ring.kind === 'missile' ? [ring.missile] : []))
  const limits = rings.flatMap((ring) => (ring.kind === 'treaty-limit' ? [ring.limitKm] : []))
  return named({
    'a letter': !/^[A-H]$/.test(id),
    'a place': !hasAPlace(at, 90),
    'a label': !isPlainText(name, 40),
    'limits of the treaty': limits.join() !== '500,5500',
    missiles: missiles.length > 6 || !missiles.every(isMissile) || !isDistinct(missiles),
    'a ring of another kind': rings.length !== missiles.length + limits.length,
  })
}

const faultsOfCities = ({ set, minPopulation, chosen, labelled }: Cities): readonly string[] =>
  named({
    'a set of cities': !isAmong([set], 'core world'),
    'a population': !Number.isInteger(minPopulation) || !within(minPopulation, 0, 99_999_999),
    'the chosen city': chosen !== null && !isId(chosen),
    'labelled cities': labelled.length > 24 || !labelled.every(isId) || !isDistinct(labelled),
  })

const isCamera = ({ centre, zoom }: Camera): boolean =>
  hasAPlace(centre, 85) && within(zoom, -2, 12)

function isQuestion(question: Question): boolean {
  switch (question.kind) {
    case 'band':
      return true
    case 'city':
      return question.missile === null || isMissile(question.missile)
    case 'published-claim':
      return /^[a-z\d-]{1,60}$/.test(question.claim)
    case 'own-claim':
      return isPlainText(question.says, 140)
    default:
      return false
  }
}

const isActivity = (activity: AppState['activity']): boolean =>
  activity.kind !== 'story' ||
  [activity.story, activity.step].every((id) => /^[a-z\d-]{1,40}$/.test(id))

const faultsOfPreferences = ({ language, units, theme, engine }: Preferences): readonly string[] =>
  named({
    'a language': !/^[a-z]{2,3}(-[A-Za-z\d]{2,4})?$/.test(language),
    units: !isAmong([units], 'km mi'),
    'an engine': !isAmong([engine], 'auto svg webgl'),
    'a theme': theme !== null && !isAmong([theme], 'light dark projector print'),
  })

/** What in a state is not as LINKS.md has it, in words of its own; of a state that is valid nothing. */
export function invalidIn({
  scenario,
  preferences,
  session,
  activity,
  presenting,
}: AppState): readonly string[] {
  const { launchPoints, cities, coverage, question, onDate, camera, view } = scenario
  const letters = launchPoints.map(({ id }) => id)
  return [
    ...launchPoints.flatMap(faultsOfPoint),
    ...faultsOfCities(cities),
    ...faultsOfPreferences(preferences),
    ...named({
      'launch points': letters.length > 8 || !isDistinct(letters),
      'letters out of order': letters.toSorted().join() !== letters.join(),
      'a coverage': coverage !== null && !isAmong([coverage], 'any all none'),
      'a question': !isQuestion(question),
      'a date': onDate !== null && !isDay(onDate),
      'a camera': camera !== null && !isCamera(camera),
      'a view': !isAmong([view], 'mercator globe true-distance'),
      'hidden layers': !isAmong(scenario.hidden, 'bands cities labels borders graticule'),
      extras: !isAmong(scenario.extras, 'alliances class-line flat-circle'),
      'a session': session.held !== null || session.notice !== null,
      'an activity': !isActivity(activity),
      'a mode': typeof presenting !== 'boolean',
      'a prototype': Object.getPrototypeOf(scenario) !== Object.prototype,
    }),
  ]
}
