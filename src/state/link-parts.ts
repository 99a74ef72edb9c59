import { normalizeCamera, EXTRAS, LAYERS, normalizeQuestion } from './bounds.ts'
import { INITIAL_STATE } from './initial.ts'
import { idOf, isDate, MAX_LABELLED, numberOf, VIEW_WORDS } from './link-grammar.ts'
import { missileOf, readPointsOf } from './link-points.ts'
import { plain, wordsIn } from './link-text.ts'
import { engineOf, languageOf, themeOf, unitsOf } from './preferences.ts'
import type { Activity, AppState, Camera, Preferences, Question, Scenario } from './state.ts'

/**
 * The state of a link that stands as it was written, for the first picture.
 * @param pairs By their keys.
 * @returns Null when anything is not read, or not known: what has become of it is found out by `stateOf`.
 */
export function wholeStateOf(
  pairs: ReadonlyMap<string, string>,
  fallback: Pick<AppState, 'preferences'>,
): AppState | null {
  const draft = newDraft()
  for (const [key, value] of pairs) if (READERS.get(key)?.(value, draft) !== 0) return null
  return stateFrom(draft, fallback)
}

/** What was read, with the defaults of version 1 for the rest. */
export function stateFrom(
  { scenario, cities, preferences, ...rest }: Draft,
  fallback: Pick<AppState, 'preferences'>,
): AppState {
  const initial = INITIAL_STATE.scenario
  return {
    ...INITIAL_STATE,
    ...rest,
    scenario: { ...initial, ...scenario, cities: { ...initial.cities, ...cities } },
    preferences: { ...fallback.preferences, ...preferences },
  }
}

/** Of a link that says nothing. */
export const newDraft = (): Draft => ({
  scenario: {},
  cities: {},
  preferences: {},
  locked: false,
  activity: INITIAL_STATE.activity,
  presenting: false,
})

type Mutable<T> = { -readonly [Key in keyof T]?: T[Key] }

/** What has been read so far. */
export interface Draft {
  readonly scenario: Mutable<Omit<Scenario, 'cities'>>
  readonly cities: Mutable<Scenario['cities']>
  readonly preferences: Mutable<Preferences>
  locked: boolean
  activity: Activity
  presenting: boolean
}

/** Writes what `raw` says into the draft and returns how many of its parts could not be read. */
type Reader = (raw: string, draft: Draft) => number

/** A reader of one value: `parse` returns null or undefined for what it does not understand. */
const one =
  <Value>(
    parse: (raw: string) => Value | null | undefined,
    put: (value: Value, draft: Draft) => unknown,
  ): Reader =>
  (raw, draft) => {
    const value = parse(raw)
    if (value === null || value === undefined) return 1
    put(value, draft)
    return 0
  }

const lower = (raw: string): string => plain(raw).toLowerCase()

/** One of these words, in letters of any size. */
const oneOf =
  <Name extends string>(...all: readonly Name[]) =>
  (raw: string): Name | undefined =>
    all.find((name) => name === lower(raw))

function cameraOf(raw: string): Camera | null {
  const [lat, lng, zoom, ...rest] = plain(raw).split(',').map(numberOf)
  if (typeof lat !== 'number' || typeof lng !== 'number' || typeof zoom !== 'number') return null
  return rest.length > 0 ? null : normalizeCamera({ centre: [lng, lat], zoom })
}

const readLabelled: Reader = (raw, { cities }) => {
  const ids = plain(raw).split(',').map(idOf)
  cities.labelled = [...new Set(ids.filter((id) => id !== null))].slice(0, MAX_LABELLED)
  return cities.labelled.length < ids.length ? 1 : 0
}

/** A reader of a list of words out of `all`. */
const choices =
  <Name extends string>(
    all: readonly Name[],
    put: (names: readonly Name[], draft: Draft) => void,
  ): Reader =>
  (raw, draft) => {
    const words = lower(raw).split(',')
    put(
      all.filter((name) => words.includes(name)),
      draft,
    )
    return words.every((each) => all.some((name) => name === each)) ? 0 : 1
  }

const readPoints: Reader = (raw, { scenario }) => {
  const { points, problems } = readPointsOf(raw)
  scenario.launchPoints = points
  return problems
}

/** `band`, `city`, `city!m.9m729`, `claim!iskander-berlin`, `claim`, `claim~A sentence`. */
function questionOf(raw: string): Question | null {
  const [, sentence] = /^claim(?:~|%7E)(.*)$/is.exec(raw) ?? []
  if (sentence !== undefined) {
    const says = wordsIn(sentence)
    return says === null ? null : normalizeQuestion({ kind: 'own-claim', says })
  }
  const text = lower(raw)
  if (text === 'band') return { kind: text }
  if (text === 'claim') return { kind: 'own-claim', says: null }
  const [, kind, rest] = /^(city|claim)(?:!(.+))?$/.exec(text) ?? []
  if (kind === 'city') {
    const missile = rest === undefined ? null : missileOf(rest)
    return missile === undefined ? null : { kind, missile }
  }
  return rest !== undefined && /^[a-z\d-]{1,60}$/.test(rest)
    ? { kind: 'published-claim', claim: rest }
    : null
}

/** `kaliningrad.two-rings`, `quiz`; anything else is passed over, as it was before there were stories. */
function activityOf(raw: string): Activity {
  const text = plain(raw)
  if (text === 'quiz') return { kind: 'quiz' }
  const [, story, step] = /^([a-z\d-]{1,40})\.([a-z\d-]{1,40})$/.exec(text) ?? []
  return story === undefined || step === undefined
    ? { kind: 'explore' }
    : { kind: 'story', story, step }
}

const readLanguage = one(
  (raw) => languageOf(plain(raw)),
  (language, { preferences }) => (preferences.language = language),
)

const readTheme = one(
  (raw) => (lower(raw) === 'auto' ? 'auto' : themeOf(lower(raw))),
  (theme, { preferences }) => (preferences.theme = theme === 'auto' ? null : theme),
)

/** By the keys of a link. */
export const READERS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['v', one(oneOf('1'), () => {})],
  ['z', one(oneOf('v'), () => {})],
  ['p', readPoints],
  ['c', one(cameraOf, (camera, { scenario }) => (scenario.camera = camera))],
  [
    'w',
    one(
      (raw) => VIEW_WORDS.find(([name]) => name === lower(raw)),
      ([, view], { scenario }) => (scenario.view = view),
    ),
  ],
  [
    'n',
    one(
      (raw) => /^\d{1,8}$/.exec(plain(raw))?.[0],
      (people, { cities }) => (cities.minPopulation = Number(people)),
    ),
  ],
  ['a', one(oneOf('core', 'world'), (set, { cities }) => (cities.set = set))],
  [
    'x',
    one(
      (raw) => idOf(plain(raw)),
      (id, { cities }) => (cities.chosen = id),
    ),
  ],
  [
    'k',
    one(oneOf('any', 'all', 'none'), (coverage, { scenario }) => (scenario.coverage = coverage)),
  ],
  ['h', choices(LAYERS, (hidden, { scenario }) => (scenario.hidden = hidden))],
  ['e', choices(EXTRAS, (extras, { scenario }) => (scenario.extras = extras))],
  ['b', readLabelled],
  ['q', one(questionOf, (question, { scenario }) => (scenario.question = question))],
  [
    't',
    one(
      (raw) => (isDate(plain(raw)) ? plain(raw) : null),
      (date, { scenario }) => (scenario.onDate = date),
    ),
  ],
  ['lock', one(oneOf('0', '1'), (lock, draft) => (draft.locked = lock === '1'))],
  ['s', one(activityOf, (activity, draft) => (draft.activity = activity))],
  ['m', one(lower, (mode, draft) => (draft.presenting = mode === 'present'))],
  [
    'u',
    one(
      (raw) => unitsOf(lower(raw)),
      (units, { preferences }) => (preferences.units = units),
    ),
  ],
  ['l', readLanguage],
  ['lang', readLanguage],
  ['th', readTheme],
  ['theme', readTheme],
  [
    'engine',
    one(
      (raw) => engineOf(lower(raw)),
      (engine, { preferences }) => (preferences.engine = engine),
    ),
  ],
])
