import { normalizeCamera, EXTRAS, LAYERS, normalizeQuestion } from './bounds.ts'
import { INITIAL_STATE } from './initial.ts'
import { idOf, isDate, MAX_LABELLED, numberOf, VIEW_WORDS } from './link-grammar.ts'
import { missileOf, readPointsOf } from './link-points.ts'
import { decodings, isShortened, ownPartOf, pairsOf, plain, wordsIn } from './link-text.ts'
import { engineOf, languageOf, themeOf, unitsOf } from './preferences.ts'
import type { Activity, AppState, Camera, Preferences, Question, Scenario } from './state.ts'

/** What a link says. */
export interface Opened {
  readonly state: AppState
  /** How many parts could not be read; each of them has its default. */
  readonly problems: number
  /** The keys of those parts: `p` also for launch points that are missing, `z` for a link that was cut. */
  readonly unread: readonly string[]
  /** Keys that are none of ours. */
  readonly unknown: readonly string[]
  /** Whether any of it is in our grammar: an anchor of the page, or nothing, is not. */
  readonly isLink: boolean
  /** Launch points were named and none could be read: the map has none. */
  readonly pointsLost: boolean
  /** The preferences that the link asks for: they hold for this visit and are not kept. */
  readonly asked: readonly (keyof Preferences)[]
}

/**
 * Reads a link of the grammar in LINKS.md, of which the signs may have been encoded on the way; never throws. What a
 * link leaves out is the default of version 1, whatever `fallback` holds: only preferences that the link does not name
 * are taken from there.
 * @param text A hash with or without its `#`, or a whole address; at most 2,000 characters of the link are read.
 */
export function stateOf(text: string, fallback: Pick<AppState, 'preferences'>): Opened {
  const [asWritten = '', ...others] = decodings(text)
  let best = readingOf(asWritten)
  for (const way of others) {
    if (best.isLink && best.unread.length === 0) break
    const next = readingOf(way)
    if (next.isLink && (!best.isLink || next.unread.length < best.unread.length)) best = next
  }
  const { draft, ...told } = best
  const { scenario, cities, preferences, ...rest } = draft
  const initial = INITIAL_STATE.scenario
  return {
    ...told,
    problems: told.unread.length,
    asked: Object.keys(preferences) as (keyof Preferences)[],
    state: {
      ...INITIAL_STATE,
      ...rest,
      scenario: { ...initial, ...scenario, cities: { ...initial.cities, ...cities } },
      preferences: { ...fallback.preferences, ...preferences },
    },
  }
}

/** What is read of a link that stands as it was written. */
type Reading = Omit<Opened, 'state' | 'asked' | 'problems'> & { readonly draft: Draft }

function readingOf(text: string): Reading {
  const own = ownPartOf(text)
  const { pairs, again, isCut } = pairsOf(own)
  const draft: Draft = {
    scenario: {},
    cities: {},
    preferences: {},
    locked: false,
    activity: INITIAL_STATE.activity,
    presenting: false,
  }
  const isLink = [...pairs.keys()].some((key) => READERS.has(key))
  const unread = again.filter((key) => READERS.has(key))
  const unknown: string[] = []
  let looksLost = false
  for (const [key, value] of pairs) {
    const reader = READERS.get(key)
    const problems = reader?.(value, draft) ?? 0
    for (let i = 0; i < problems; i++) unread.push(key)
    if (!reader && key !== '') unknown.push(key)
    looksLost ||= reader ? problems > 0 && value.includes('=') : A_PLACE.test(value)
  }
  const isShort = !pairs.has('z') && !/~[^&!;]*$/.test(own) && isShortened(own)
  if (isCut || isShort) unread.push('z')
  const isMissing = !pairs.has('p') && (isCut || pairs.has('z') || looksLost)
  if (isMissing) unread.push('p')
  const pointsLost =
    isMissing || (draft.scenario.launchPoints?.length === 0 && unread.includes('p'))
  if (pointsLost) draft.scenario.launchPoints = []
  return { draft, unread, unknown, isLink, pointsLost }
}

/** Two numbers, parted as those of a place are. */
const A_PLACE = /\d(?:[,;\s]|%2C|%3B|%20)+-?\d/i

type Mutable<T> = { -readonly [Key in keyof T]?: T[Key] }

/** What has been read so far. */
interface Draft {
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

const READERS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
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
