import { type LngLat, wrapLongitude } from '../../geo/index.ts'
import type { Camera, ExtraName, LaunchPoint, LayerName, Question, RingSpec } from './state.ts'

/** More rings than this cannot be told apart by colour. */
export const MAX_LAUNCH_POINTS = 8

export const LETTERS = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'] as const

/** Both limits of the treaty: what every new launch point carries. */
export const TREATY_RINGS: readonly RingSpec[] = [
  { kind: 'treaty-limit', limitKm: 500 },
  { kind: 'treaty-limit', limitKm: 5500 },
]

/** Rings of one launch point, the limits among them: with more no label finds room. */
export const MAX_RINGS = 8

/** The limits, and as many missiles as one launch point carries. */
export const ringsWith = (missiles: readonly string[]): readonly RingSpec[] =>
  [
    ...TREATY_RINGS,
    ...[...new Set(missiles)].map((missile) => ({ kind: 'missile' as const, missile })),
  ].slice(0, MAX_RINGS)

/** In the order that links and menus list them. */
export const LAYERS: readonly LayerName[] = ['bands', 'cities', 'labels', 'borders', 'graticule']

/** In the order that links and menus list them. */
export const EXTRAS: readonly ExtraName[] = ['alliances', 'class-line', 'flat-circle']

/** Wider than any engine shows, so that what an engine reports is kept as it is. */
const ZOOM = { low: -2, high: 12 }
/** Web Mercator ends at 85.05°; a camera cannot stand beyond. */
const CAMERA_LATITUDE = 85

const clamped = (value: number, low: number, high: number): number =>
  Math.min(high, Math.max(low, value))

/** Adding zero turns −0 into 0, which would print and compare differently. */
const rounded = (value: number, digits: number): number => Number(value.toFixed(digits)) + 0

/**
 * A place as the state keeps it: latitude in ±90, longitude in [-180, 180), both to 0.0001° (11 m), which is what a
 * link holds. A link thus reopens to the very same verdicts.
 * @throws RangeError unless both numbers are finite.
 */
export function normalizePlace(at: LngLat): LngLat {
  const [lng, lat] = at
  if (!Number.isFinite(lng) || !Number.isFinite(lat)) {
    throw new RangeError(`A place needs two finite numbers, not [${lng}, ${lat}].`)
  }
  return [wrapLongitude(rounded(wrapLongitude(lng), 4)) + 0, rounded(clamped(lat, -90, 90), 4)]
}

/** A camera as the state keeps it: centre to 0.0001° within ±85° latitude, zoom to 0.01. */
export function normalizeCamera(camera: Camera): Camera {
  const [lng, lat] = normalizePlace(camera.centre)
  return {
    centre: [lng, clamped(lat, -CAMERA_LATITUDE, CAMERA_LATITUDE)],
    zoom: rounded(clamped(camera.zoom, ZOOM.low, ZOOM.high), 2),
  }
}

/** The largest population that a choice may ask for: more than any city has. */
const MAX_PEOPLE = 99_999_999

/** A whole number of people, 0 or more; what is no number at all becomes 0. */
export const normalizePopulation = (people: number): number =>
  clamped(Math.round(people) || 0, 0, MAX_PEOPLE)

const LABEL_CODE_POINTS = 40
const SENTENCE_CODE_POINTS = 140
/** Control and format characters (bidi overrides and zero-width ones among them), private use, lone surrogates, line ends. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/gu

/** A reader's word for a launch point as the state keeps it: plain text of at most 40 code points; null when nothing is left. */
export const normalizeLabel = (text: string | null): string | null =>
  normalizeText(text, LABEL_CODE_POINTS)

/** A question as the state keeps it: a reader's sentence is plain text of at most 140 code points. */
export const normalizeQuestion = (question: Question): Question =>
  question.kind === 'own-claim'
    ? { ...question, says: normalizeText(question.says, SENTENCE_CODE_POINTS) }
    : question

function normalizeText(text: string | null, codePoints: number): string | null {
  if (text === null) return null
  const plain = text.slice(0, 2000).replaceAll(UNSEEN, '').normalize('NFC').replaceAll(/\s+/gu, ' ')
  const label = [...plain.trim()].slice(0, codePoints).join('').trim()
  return label === '' ? null : label
}

/** The lowest letter that no launch point bears; null when all eight are taken. */
export const freeLetter = (points: readonly LaunchPoint[]): string | null =>
  LETTERS.find((letter) => points.every(({ id }) => id !== letter)) ?? null

export const samePlace = (a: LngLat, b: LngLat): boolean => a[0] === b[0] && a[1] === b[1]
