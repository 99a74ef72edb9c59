import { normalizeCamera, EXTRAS, LAYERS, normalizeQuestion } from './bounds.ts'
import { INITIAL_STATE } from './initial.ts'
import {
  decoded,
  idOf,
  isDate,
  LONGEST_LINK,
  MAX_LABELLED,
  numberOf,
  VIEW_WORDS,
} from './link-grammar.ts'
import { missileOf, readPointsOf } from './link-points.ts'
import { engineOf, languageOf, themeOf, unitsOf } from './preferences.ts'
import type { Activity, AppState, Preferences, Question, Scenario } from './state.ts'

/** What a link says. */
export interface Opened {
  readonly state: AppState
  /** How many parts could not be read; each of them has its default. */
  readonly problems: number
  /** The preferences that the link asks for: they hold for this visit and are not kept. */
  readonly asked: readonly (keyof Preferences)[]
}

/**
 * Reads a link of the grammar in LINKS.md; never throws. What a link leaves out is the default of version 1, whatever
 * `fallback` holds: only preferences that the link does not name are taken from there.
 * @param hash With or without its `#`; at most 2,000 characters of it are read.
 */
export function stateOf(hash: string, fallback: Pick<AppState, 'preferences'>): Opened {
  const { pairs, problems } = pairsOf(hash)
  const draft: Draft = {
    scenario: {},
    cities: {},
    preferences: {},
    locked: false,
    activity: INITIAL_STATE.activity,
    presenting: false,
  }
  let unread = problems
  for (const [key, value] of pairs) unread += READERS.get(key)?.(value, draft) ?? 0
  const { scenario } = INITIAL_STATE
  const cities = { ...scenario.cities, ...draft.cities }
  return {
    state: {
      ...INITIAL_STATE,
      scenario: { ...scenario, ...draft.scenario, cities },
      locked: draft.locked,
      activity: draft.activity,
      presenting: draft.presenting,
      preferences: { ...fallback.preferences, ...draft.preferences },
    },
    problems: unread,
    asked: Object.keys(draft.preferences) as (keyof Preferences)[],
  }
}

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

interface Pairs {
  readonly pairs: ReadonlyMap<string, string>
  readonly problems: number
}

/** The first value of each key. A host page may have put `#?secret=…` behind the link, or in its place (WordPress). */
function pairsOf(hash: string): Pairs {
  const whole = hash.startsWith('#') ? hash.slice(1) : hash
  const end = whole.search(/#|\?secret=/)
  const own = end === -1 ? whole : whole.slice(0, end)
  const written = own.startsWith('?') ? own.slice(1) : own
  const text = shortened(written)
  const pairs = new Map<string, string>()
  let problems = text === written ? 0 : 1
  for (const pair of (text.includes('=') ? text : (decoded(text) ?? '')).split('&')) {
    const equals = pair.indexOf('=')
    const key = equals === -1 ? pair : pair.slice(0, equals)
    if (pairs.has(key) && READERS.has(key)) problems++
    else pairs.set(key, equals === -1 ? '' : pair.slice(equals + 1))
  }
  return { pairs, problems }
}

/** Cut between two parts: half a number would be read as another number. */
function shortened(text: string): string {
  if (text.length <= LONGEST_LINK) return text
  return text.slice(0, Math.max(0, text.lastIndexOf('&', LONGEST_LINK)))
}

/** Writes what `raw` says into the draft and returns how many of its parts could not be read. */
type Reader = (raw: string, draft: Draft) => number

/** A reader of a value that is one word; `put` returns whether the word was understood. */
const word =
  (put: (text: string, draft: Draft) => boolean): Reader =>
  (raw, draft) => {
    const text = decoded(raw)
    return text !== null && put(text, draft) ? 0 : 1
  }

/** A reader of a value that is one of these words. */
const choice = <Value>(
  values: readonly (readonly [word: string, value: Value])[],
  put: (value: Value, draft: Draft) => void,
): Reader =>
  word((text, draft) => {
    const found = values.find(([name]) => name === text)
    if (found) put(found[1], draft)
    return found !== undefined
  })

const readTheme: Reader = word((text, { preferences }) => {
  const theme = text === 'auto' ? null : themeOf(text)
  if (theme === null && text !== 'auto') return false
  preferences.theme = theme
  return true
})

const readEngine: Reader = word((text, { preferences }) => {
  const engine = engineOf(text)
  if (engine !== null) preferences.engine = engine
  return engine !== null
})

const readLanguage: Reader = word((text, { preferences }) => {
  const language = languageOf(text)
  if (language !== null) preferences.language = language
  return language !== null
})

const readUnits: Reader = word((text, { preferences }) => {
  const units = unitsOf(text)
  if (units !== null) preferences.units = units
  return units !== null
})

const readCamera: Reader = word((text, { scenario }) => {
  const [lat, lng, zoom, ...rest] = text.split(',').map(numberOf)
  if (lat === null || lng === null || zoom === null || rest.length > 0) return false
  if (lat === undefined || lng === undefined || zoom === undefined) return false
  scenario.camera = normalizeCamera({ centre: [lng, lat], zoom })
  return true
})

const readMinPopulation: Reader = word((text, { cities }) => {
  if (!/^\d{1,8}$/.test(text)) return false
  cities.minPopulation = Number(text)
  return true
})

const readChosen: Reader = word((text, { cities }) => {
  const id = idOf(text)
  if (id !== null) cities.chosen = id
  return id !== null
})

const readDate: Reader = word((text, { scenario }) => {
  if (!isDate(text)) return false
  scenario.onDate = text
  return true
})

const readLabelled: Reader = (raw, { cities }) => {
  const ids = (decoded(raw) ?? '').split(',').map(idOf)
  const read = [...new Set(ids.filter((id) => id !== null))].slice(0, MAX_LABELLED)
  cities.labelled = read
  return read.length < ids.length ? 1 : 0
}

/** A reader of a list of words out of `all`. */
const choices =
  <Name extends string>(
    all: readonly Name[],
    put: (names: readonly Name[], draft: Draft) => void,
  ): Reader =>
  (raw, draft) => {
    const words = (decoded(raw) ?? '').split(',')
    put(
      all.filter((name) => words.includes(name)),
      draft,
    )
    return words.every((each) => all.some((name) => name === each)) ? 0 : 1
  }

const readPoints: Reader = (raw, { scenario }) => {
  const { points, problems } = readPointsOf(raw)
  if (points.length > 0 || problems === 0) scenario.launchPoints = points
  return problems
}

/** `band`, `city`, `city!m.9m729`, `claim!iskander-berlin`, `claim`, `claim~A sentence`. */
function questionOf(text: string): Question | null {
  if (text === 'band') return { kind: text }
  const [, kind, sign, rest] = /^(city|claim)(?:([!~])(.+))?$/su.exec(text) ?? []
  if (kind === 'city') {
    const missile = rest === undefined || sign !== '!' ? null : (missileOf(rest) ?? null)
    return rest === undefined || missile !== null ? { kind, missile } : null
  }
  if (kind !== 'claim') return null
  if (sign !== '!') return normalizeQuestion({ kind: 'own-claim', says: rest ?? null })
  return /^[a-z\d-]{1,60}$/.test(rest ?? '') ? { kind: 'published-claim', claim: rest ?? '' } : null
}

const readQuestion: Reader = word((text, { scenario }) => {
  const question = questionOf(text)
  if (question !== null) scenario.question = question
  return question !== null
})

/** `kaliningrad.two-rings`, `quiz`; anything else is passed over, as it was before there were stories. */
function activityOf(text: string): Activity {
  if (text === 'quiz') return { kind: 'quiz' }
  const [, story, step] = /^([a-z\d-]{1,40})\.([a-z\d-]{1,40})$/.exec(text) ?? []
  return story === undefined || step === undefined
    ? { kind: 'explore' }
    : { kind: 'story', story, step }
}

const READERS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['v', word((text) => text === '1')],
  ['p', readPoints],
  ['c', readCamera],
  ['w', choice(VIEW_WORDS, (view, { scenario }) => (scenario.view = view))],
  ['n', readMinPopulation],
  [
    'a',
    choice(
      [
        ['world', 'world' as const],
        ['core', 'core' as const],
      ],
      (set, { cities }) => (cities.set = set),
    ),
  ],
  ['x', readChosen],
  [
    'k',
    choice(
      (['any', 'all', 'none'] as const).map((name) => [name, name] as const),
      (coverage, { scenario }) => (scenario.coverage = coverage),
    ),
  ],
  ['h', choices(LAYERS, (hidden, { scenario }) => (scenario.hidden = hidden))],
  ['e', choices(EXTRAS, (extras, { scenario }) => (scenario.extras = extras))],
  ['b', readLabelled],
  ['q', readQuestion],
  ['t', readDate],
  [
    'lock',
    word((text, draft) => {
      draft.locked = text === '1'
      return draft.locked || text === '0'
    }),
  ],
  [
    's',
    word((text, draft) => {
      draft.activity = activityOf(text)
      return true
    }),
  ],
  [
    'm',
    word((text, draft) => {
      draft.presenting = text === 'present'
      return true
    }),
  ],
  ['u', readUnits],
  ['l', readLanguage],
  ['lang', readLanguage],
  ['th', readTheme],
  ['theme', readTheme],
  ['engine', readEngine],
])
