import { type LngLat, LIMIT_KM } from '../../../geo/index.ts'
import { limitText } from '../../i18n/measures.ts'
import type { AppState, ExtraName, MenuPlace, View } from '../../state/state.ts'
import { canFillScreen, toggleFullscreen } from '../parts/fullscreen.ts'
import {
  CloseIcon,
  ExpandIcon,
  FitIcon,
  HelpIcon,
  MinusIcon,
  PlayIcon,
  PlusIcon,
  RedoIcon,
  ResetIcon,
  ScreenIcon,
  ShareIcon,
  ShrinkIcon,
  UndoIcon,
} from '../parts/icons.tsx'
import { focusPoint } from '../present/stage.ts'
import type { Command, KeyCommand, Toggle } from './command.ts'

// A frame takes of this file what it offers and no more: nothing here does anything when it is loaded.

const unlocked = ({ locked }: AppState): boolean => !locked

const undo: KeyCommand = {
  does: 'undo',
  keys: ['control Z'],
  whilePresenting: true,
  perform: () => ({ kind: 'undone' }),
}

const redo: KeyCommand = {
  does: 'redo',
  keys: ['control shift Z', 'control Y'],
  whilePresenting: true,
  perform: () => ({ kind: 'redone' }),
}

export const share = (open: () => void): Command => ({
  label: (words) => words.bar.share,
  Sign: ShareIcon,
  perform: open,
})

export const present: Command = {
  label: (words) => words.present.start,
  Sign: ScreenIcon,
  perform: () => ({ kind: 'presentingChosen', on: true }),
}

export const help = (open: () => void): Command & KeyCommand => ({
  label: (words) => words.keys.open,
  Sign: HelpIcon,
  does: 'help',
  keys: ['?'],
  whilePresenting: true,
  perform: open,
})

export const grow: Command = {
  label: (words) => words.growth.start,
  Sign: PlayIcon,
  perform: (_, parts) => parts.growth.start(),
}

/** @param open Opens the field for a new launch point, wherever it is. */
export const addPoint = (open: () => void): Command & KeyCommand => ({
  label: (words) => words.points.addShort,
  Sign: PlusIcon,
  does: 'add',
  keys: ['A'],
  isOffered: unlocked,
  perform: open,
})

const goToPoint: KeyCommand = {
  does: 'goToPoint',
  keys: ['1', '2', '3', '4', '5', '6', '7', '8'],
  perform: (_, __, key) => focusPoint(Number(key) - 1),
}

const goToTable = (id: string): KeyCommand => ({
  does: 'goToTable',
  keys: ['T'],
  perform: () => document.getElementById(id)?.focus(),
})

export const zoomIn: Command = {
  label: (words) => words.map.zoomIn,
  Sign: PlusIcon,
  perform: (_, parts) => parts.onZoom(1),
}

export const zoomOut: Command = {
  label: (words) => words.map.zoomOut,
  Sign: MinusIcon,
  perform: (_, parts) => parts.onZoom(-1),
}

export const fit: Command & KeyCommand = {
  label: (words) => words.map.fit,
  Sign: FitIcon,
  does: 'fit',
  keys: ['F'],
  perform: (_, parts) => parts.onFit(null),
}

const NEXT_VIEW: Readonly<Record<View, View>> = {
  mercator: 'globe',
  globe: 'true-distance',
  'true-distance': 'mercator',
}

const nextView: KeyCommand = {
  does: 'view',
  keys: ['V'],
  perform: ({ scenario }) => ({ kind: 'viewChosen', view: NEXT_VIEW[scenario.view] }),
}

export const units: Command & KeyCommand = {
  label: (words, { preferences }) => words.map.units(words.unitNames.long[preferences.units]),
  does: 'units',
  keys: ['U'],
  perform: ({ preferences }) => ({
    kind: 'unitsChosen',
    units: preferences.units === 'km' ? 'mi' : 'km',
  }),
}

/** Of an article's map, and back; absent where the article or the device does not allow it. */
export const fullScreen = (isFull: boolean): Command => ({
  label: (words) => words.map.fullScreen,
  Sign: isFull ? ShrinkIcon : ExpandIcon,
  isOffered: canFillScreen,
  perform: toggleFullscreen,
})

const shows = ({ scenario }: AppState, extra: ExtraName): boolean => scenario.extras.includes(extra)

const alliances: Toggle = {
  label: (words) => words.legend.alliances,
  isOn: (state) => shows(state, 'alliances'),
  perform: () => ({ kind: 'extraToggled', extra: 'alliances' }),
}

const classLine: Toggle = {
  label: (words, { preferences }) =>
    words.legend.classLine(limitText(LIMIT_KM.class, preferences.units, words)),
  isOn: (state) => shows(state, 'class-line'),
  perform: () => ({ kind: 'extraToggled', extra: 'class-line' }),
}

export const flatCircle: Toggle = {
  label: (words) => words.circle.compare,
  isOn: (state) => shows(state, 'flat-circle'),
  perform(state, { snapshots, onZoom }) {
    snapshots.store.dispatch({ kind: 'extraToggled', extra: 'flat-circle' })
    // A view that was fitted to the rings has no room for what is so much larger.
    if (!flatCircle.isOn(state) && state.scenario.camera === null) onZoom(-1)
  },
}

export const citiesOutside: Toggle = {
  label: (words) => words.cities.outside,
  isOn: ({ scenario }) => scenario.cities.set === 'world',
  perform: (state) => ({
    kind: 'citySetChosen',
    set: citiesOutside.isOn(state) ? 'core' : 'world',
  }),
}

/** See WCAG 2.1.4. */
export const letterKeys: Toggle = {
  label: (words) => words.keys.single,
  isOn: ({ preferences }) => preferences.letterKeys,
  perform: ({ preferences }) => ({ kind: 'letterKeysChosen', on: !preferences.letterKeys }),
}

const putPoint = (at: LngLat): Command => ({
  label: (words) => words.sites.put,
  isOffered: unlocked,
  perform: () => ({ kind: 'launchPointAdded', at, name: null }),
})

/** `name` of both: the letter, and what else tells it from the others. */
export const fitPoint = (id: string, name = id): Command => ({
  label: (words) => words.points.fit(name),
  Sign: FitIcon,
  perform: (_, parts) => parts.onFit(id),
})

export const removePoint = (id: string, name = id): Command => ({
  label: (words) => words.points.remove(name),
  Sign: CloseIcon,
  isOffered: unlocked,
  perform: () => ({ kind: 'launchPointRemoved', id }),
})

// Where they are offered, in order.

/** By name. The keys of the first two are a frame's as well, which has no buttons for them. */
export const STEPS: Readonly<Record<string, Command>> = {
  undo: {
    ...undo,
    label: (words) => words.bar.undo,
    Sign: UndoIcon,
    isIdle: (_, store) => !store.canUndo(),
  },
  redo: {
    ...redo,
    label: (words) => words.bar.redo,
    Sign: RedoIcon,
    isIdle: (_, store) => !store.canRedo(),
  },
  /** Back to the first view, which can be undone. */
  reset: {
    label: (words) => words.bar.reset,
    Sign: ResetIcon,
    isIdle: ({ locked }) => locked,
    perform: () => ({ kind: 'scenarioReset' }),
  },
}

export const EXTRAS = { alliances, classLine }

export const PAGE_EXTRAS = { alliances, classLine, flatCircle }

/** What a question of the map's menu asks about the place; the answer stands where the menu was. */
export type PlaceQuestion = 'place' | 'band'

export const menuOf = ({ at, launchPoint }: MenuPlace): readonly (Command | PlaceQuestion)[] =>
  launchPoint === null
    ? [putPoint(at), 'place', 'band']
    : [fitPoint(launchPoint), 'place', removePoint(launchPoint)]

/** Those that act on parts of the page are made by it. */
export const pageKeys = (
  theHelp: KeyCommand,
  theAddPoint: KeyCommand,
  tableId: string,
): readonly KeyCommand[] => [
  undo,
  redo,
  theHelp,
  theAddPoint,
  goToPoint,
  goToTable(tableId),
  fit,
  nextView,
  units,
]

export const FRAME_KEYS: readonly KeyCommand[] = [undo, redo]
