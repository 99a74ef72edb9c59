import type { Action } from './actions.ts'
import { normalizeCamera, normalizeLabel, LETTERS, normalizePlace, TREATY_RINGS } from './bounds.ts'
import { INITIAL_SCENARIO, INITIAL_STATE } from './initial.ts'
import { isDate, LONGEST_LINK, MAX_LABELLED, VIEW_WORDS } from './link-grammar.ts'
import { escapedWords } from './link-text.ts'
import { samePoints } from './same.ts'
import type {
  Activity,
  AppState,
  LaunchPoint,
  Preferences,
  Question,
  RingSpec,
  Scenario,
} from './state.ts'

/**
 * The link of a state by the grammar in LINKS.md, without `#`, at most 2,000 characters; what has its default is left
 * out but for the launch points. `stateOf` reads the same scenario from it, save that of one too long for that something is left out: labels from
 * the last point on, then the reader's sentence, then what the last points carry.
 * @param preferences Which of the reader's preferences to write, so that the link brings them along; none by default.
 */
export function linkOf(
  {
    scenario,
    preferences: values,
    locked,
    activity = INITIAL_STATE.activity,
    presenting = false,
  }: LinkedState,
  preferences: readonly (keyof Preferences)[] = [],
): string {
  const last = [
    ...activityPartOf(activity),
    ...(presenting ? ['m=present'] : []),
    ...preferencePartsOf(values, preferences),
    ...(locked ? ['lock=1'] : []),
  ]
  for (let written = scenario; ;) {
    const link = withEnds(written.launchPoints, [...partsOf(written), ...last])
    const shorter = link.length > LONGEST_LINK ? withLess(written) : null
    if (shorter === null) return link
    written = shorter
  }
}

/**
 * Begins with `z=v` and ends with `v=1`, so that a link which was cut on its way is known for one, with the launch points
 * in front, the last to be lost. Nothing can be cut off the first view.
 */
function withEnds(points: readonly LaunchPoint[], others: readonly string[]): string {
  const isFirst = others.length === 0 && samePoints(points, INITIAL_SCENARIO.launchPoints)
  return isFirst ? 'v=1' : ['z=v', pointsPartOf(points), ...others, 'v=1'].join('&')
}

/** What a link holds. */
type LinkedState = Pick<AppState, 'scenario' | 'preferences' | 'locked'> &
  Partial<Pick<AppState, 'activity' | 'presenting'>>

function activityPartOf(activity: Activity): readonly string[] {
  switch (activity.kind) {
    case 'explore':
      return []
    case 'story':
      return [`s=${activity.story}.${activity.step}`]
    case 'quiz':
      return ['s=quiz']
  }
}

/** A scenario without what its link can best spare; null when places and choices alone are left. */
function withLess(scenario: Scenario): Scenario | null {
  const { launchPoints, question } = scenario
  const named = launchPoints.map(({ name }) => name !== null).lastIndexOf(true)
  if (named !== -1) return withChanged(scenario, named, { name: null })
  if (question.kind === 'own-claim' && question.says !== null) {
    return { ...scenario, question: { ...question, says: null } }
  }
  const loaded = launchPoints
    .map(({ rings }) => rings.length > TREATY_RINGS.length)
    .lastIndexOf(true)
  return loaded === -1 ? null : withChanged(scenario, loaded, { rings: TREATY_RINGS })
}

const withChanged = (
  scenario: Scenario,
  index: number,
  change: Partial<LaunchPoint>,
): Scenario => ({
  ...scenario,
  launchPoints: scenario.launchPoints.map((point, i) =>
    i === index ? Object.assign({}, point, change) : point,
  ),
})

function pointsPartOf(launchPoints: readonly LaunchPoint[]): string {
  const slots = LETTERS.map((letter) => {
    const point = launchPoints.find(({ id }) => id === letter)
    return point ? slotOf(point) : ''
  })
  return `p=${slots.join(';').replace(/;+$/, '')}`
}

function slotOf(point: LaunchPoint): string {
  const [lng, lat] = normalizePlace(point.at)
  const label = normalizeLabel(point.name)
  const name = label === null ? '' : `~${escapedWords(label)}`
  return `${lat},${lng}${name}${point.rings.map(ringText).join('')}`
}

/** The limits are drawn without a word. */
const ringText = (ring: RingSpec): string => (ring.kind === 'missile' ? `!m.${ring.missile}` : '')

function partsOf(scenario: Scenario): readonly string[] {
  const { cities, camera, coverage, extras, hidden, onDate, question, view } = scenario
  const initial = INITIAL_SCENARIO
  const viewWord = VIEW_WORDS.find(([, named]) => named === view)?.[0] ?? 'flat'
  return [
    ...(cities.chosen === null ? [] : [`x=${cities.chosen}`]),
    ...questionPartOf(question),
    ...(onDate !== null && isDate(onDate) ? [`t=${onDate}`] : []),
    ...(view === initial.view ? [] : [`w=${viewWord}`]),
    ...(cities.minPopulation === initial.cities.minPopulation ? [] : [`n=${cities.minPopulation}`]),
    ...(cities.set === initial.cities.set ? [] : [`a=${cities.set}`]),
    ...(coverage === null ? [] : [`k=${coverage}`]),
    ...(hidden.length === 0 ? [] : [`h=${hidden.join(',')}`]),
    ...(extras.length === 0 ? [] : [`e=${extras.join(',')}`]),
    ...(cities.labelled.length === 0
      ? []
      : [`b=${cities.labelled.slice(0, MAX_LABELLED).join(',')}`]),
    ...(camera === null ? [] : [`c=${cameraText(camera)}`]),
  ]
}

function questionPartOf(question: Question): readonly string[] {
  switch (question.kind) {
    case 'band':
      return []
    case 'city':
      return [`q=city${question.missile === null ? '' : `!m.${question.missile}`}`]
    case 'published-claim':
      return [`q=claim!${question.claim}`]
    case 'own-claim':
      return [`q=claim${question.says === null ? '' : `~${escapedWords(question.says)}`}`]
  }
}

function cameraText(camera: NonNullable<Scenario['camera']>): string {
  const { centre, zoom } = normalizeCamera(camera)
  return `${centre[1]},${centre[0]},${zoom}`
}

function preferencePartsOf(
  { units, language, theme, engine }: Preferences,
  wanted: readonly (keyof Preferences)[],
): readonly string[] {
  return [
    ...(wanted.includes('units') ? [`u=${units}`] : []),
    ...(wanted.includes('language') ? [`l=${language}`] : []),
    ...(wanted.includes('theme') ? [`theme=${theme ?? 'auto'}`] : []),
    ...(wanted.includes('engine') ? [`engine=${engine}`] : []),
  ]
}

/**
 * What an action does to the address bar: adding, removing and choosing make a step for Back, moving and the like
 * replace the address, and what is not settled or not in the link leaves it.
 */
export function stepKindOf(action: Action): 'push' | 'replace' | 'none' {
  switch (action.kind) {
    case 'launchPointAdded':
    case 'launchPointRemoved':
    case 'missileAdded':
    case 'missileRemoved':
    case 'cityChosen':
    case 'citySetChosen':
    case 'minPopulationChosen':
    case 'coverageChosen':
    case 'questionAsked':
    case 'viewChosen':
    case 'layerToggled':
    case 'extraToggled':
    case 'stepOpened':
    case 'quizOpened':
    case 'activityLeft':
    case 'scenarioReset':
      return 'push'
    case 'launchPointMoved':
      return action.settled ? 'replace' : 'none'
    case 'dateChosen':
    case 'launchPointNamed':
    case 'cameraMoved':
    case 'unitsChosen':
    case 'themeChosen':
    case 'engineChosen':
    case 'languageChosen':
    case 'presentingChosen':
    case 'undone':
    case 'redone':
      return 'replace'
    case 'unknownLeftOut':
    case 'launchPointPickedUp':
    case 'launchPointMoveCancelled':
    case 'stateOpened':
    case 'noticeGiven':
    case 'noticeDismissed':
    case 'menuAsked':
    case 'menuClosed':
    case 'letterKeysChosen':
      return 'none'
  }
}
