import type { LngLat } from '../../geo/index.ts'
import type { FirstWords } from '../i18n/first-words.ts'
import { numberOf } from './link-grammar.ts'
import { readPointsOf } from './link-points.ts'
import { decodings, ownPartOf, pairsOf } from './link-text.ts'

/** Why a text gives no place; `words.coordinates` has a sentence for each. */
type CoordinatesProblem =
  | 'empty'
  | 'unreadable'
  | 'ambiguous'
  | 'latitudeRange'
  | 'longitudeRange'
  | 'minutesRange'

export type Coordinates =
  | { readonly kind: 'place'; readonly at: LngLat }
  | { readonly kind: 'problem'; readonly problem: CoordinatesProblem }

/**
 * A place as people type or paste it: decimal degrees; degrees, minutes, seconds, also run together (`544236N 0203036E`)
 * or with hyphens; hemisphere letters before or after, Latin or Russian and Ukrainian, and those of the reader's language;
 * `lat` and `lon` before the numbers; decimal commas; `geo:` addresses (RFC 5870), addresses of maps, and links of our own
 * that hold one launch point. Latitude comes first unless letters say otherwise. The letter O is east in German, west in
 * French, and else refused.
 */
export function parseCoordinates(text: string, compass: FirstWords['compass']): Coordinates {
  const pasted = text.slice(0, MAX_CHARACTERS)
  const linked = placeOfLink(pasted)
  if (linked) return { kind: 'place', at: linked }
  const written = plain(inEnglish(pasted, compass))
  if (written === '') return problem('empty')
  const halves = halvesOfAddress(written) ?? namedHalves(withPoints(withComma(written)))
  if (halves === null) return problem(/\d,\d+[ ,]+\d/.test(written) ? 'ambiguous' : 'unreadable')
  const [first, second] = halves.map(degreesOf) as [Degrees, Degrees]
  if (typeof first === 'string') return problem(first)
  if (typeof second === 'string') return problem(second)
  const lngFirst = halves[0].axis === 'lng'
  return placeOf(lngFirst ? second : first, lngFirst ? first : second)
}

/**
 * One of the two numbers by itself, in decimal degrees with point or comma; south and west are minus.
 * @returns What is wrong with it, else the number.
 */
export function parseDegrees(text: string, axis: 'lat' | 'lng'): number | CoordinatesProblem {
  const written = plain(text).replace(',', '.')
  if (written === '') return 'empty'
  const degrees = numberOf(written)
  if (degrees === null) return 'unreadable'
  const most = axis === 'lat' ? 90 : 180
  if (Math.abs(degrees) <= most) return degrees
  return axis === 'lat' ? 'latitudeRange' : 'longitudeRange'
}

const problem = (kind: CoordinatesProblem): Coordinates => ({ kind: 'problem', problem: kind })

function placeOf(lat: number, lng: number): Coordinates {
  if (Math.abs(lat) > 90) return problem('latitudeRange')
  if (Math.abs(lng) > 180) return problem('longitudeRange')
  return { kind: 'place', at: [lng, lat] }
}

/** The text of one of the two numbers; letters tell the axis and, with S and W, turn the sign. */
interface Half {
  readonly text: string
  readonly axis: 'lat' | 'lng' | null
  readonly sign: 1 | -1
}

type Halves = readonly [Half, Half]

/** Longer than any address that people paste. */
const MAX_CHARACTERS = 2500

/** The place of the one launch point of a link; null for a link with more, and for what is no link. */
function placeOfLink(text: string): LngLat | null {
  for (const way of decodings(text)) {
    const { points, problems } = readPointsOf(pairsOf(ownPartOf(way)).pairs.get('p') ?? '')
    if (points.length === 1 && problems === 0) return points[0]?.at ?? null
  }
  return null
}

/** Hemispheres in words, and in Cyrillic letters: latitude `ш`, longitude `д`. */
const HEMISPHERES: readonly (readonly [RegExp, string])[] = [
  [/north/gi, 'N'],
  [/south/gi, 'S'],
  [/east/gi, 'E'],
  [/west/gi, 'W'],
  [/(?:с|пн|північної)\.? ?ш(?:ироти)?\.?/gi, 'N'],
  [/(?:ю|пд|південної)\.? ?ш(?:ироти)?\.?/gi, 'S'],
  [/(?:в|сх|східної)\.? ?д(?:овготи)?\.?/gi, 'E'],
  [/(?:з|зах|західної)\.? ?д(?:овготи)?\.?/gi, 'W'],
]

/** The hemispheres of the reader's language, as letters and as words, made English letters. */
function inEnglish(text: string, { letters, long }: FirstWords['compass']): string {
  const [north = '', , east = '', , south = '', , west = ''] = long
  const pairs = [
    [north, 'N'],
    [south, 'S'],
    [east, 'E'],
    [west, 'W'],
    [letters.north, 'N'],
    [letters.south, 'S'],
    [letters.east, 'E'],
    [letters.west, 'W'],
  ] as const
  return pairs.reduce(
    (result, [own, english]) =>
      own === english ? result : result.replaceAll(wordOf(own), `$1${english}`),
    text,
  )
}

/** A word by itself, after what stands before it, in small or capital letters; a space in it may be left out. */
const wordOf = (word: string): RegExp => {
  const pattern = word.replaceAll('.', String.raw`\.?`).replaceAll(/\s/g, String.raw`\s?`)
  return new RegExp(String.raw`(^|\P{L})${pattern}(?!\p{L})`, 'giu')
}

/** One way of writing each sign. */
function plain(text: string): string {
  const signs = text
    .replaceAll(/[−–—]/g, '-')
    .replaceAll(/[º˚]/g, '°')
    .replaceAll(/['’‘′‛´`]{2}|[“”″‟〃]/g, '"')
    .replaceAll(/[’‘′‛´`]/g, "'")
    .replaceAll(/[\s\p{Cf}]+/gu, ' ')
    .trim()
    .replace(/^\((.*)\)$/, '$1')
    .replaceAll(/\+(?=\d)/g, '')
    .replaceAll(/(\d):(?=\d)/g, '$1 ')
    .replace(/([\d°'"a-z])\.+$/i, '$1')
  return HEMISPHERES.reduce((result, [word, letter]) => result.replaceAll(word, letter), signs)
}

const NUMBER = String.raw`(-?\d{1,3}(?:\.\d+)?)`
const ADDRESSES = [
  new RegExp(`^geo:${NUMBER},${NUMBER}(?![\\d.])`, 'i'),
  new RegExp(`^https?://\\S*@${NUMBER},${NUMBER}(?![\\d.])`, 'i'),
  new RegExp(
    `^https?://\\S*[?&#](?:q|ll|center|query|cp)=${NUMBER}(?:,|%2C|~)${NUMBER}(?![\\d.])`,
    'i',
  ),
  new RegExp(`^https?://\\S*#(?:map=)?\\d+(?:\\.\\d+)?/${NUMBER}/${NUMBER}(?![\\d.])`, 'i'),
]

function halvesOfAddress(text: string): Halves | null {
  const match = ADDRESSES.map((address) => address.exec(text)).find((found) => found !== null)
  const [, lat, lng] = match ?? []
  return lat === undefined || lng === undefined ? null : [bare(lat), bare(lng)]
}

const bare = (text: string): Half => ({ text, axis: null, sign: 1 })

/**
 * Decimal commas made points. A comma between digits is decimal when there are two of them, or when a semicolon or a
 * comma with a space parts the numbers; alone it parts them.
 */
function withPoints(text: string): string {
  if (/\d\.\d/.test(text)) return text
  const between = text.match(/\d,\d/g)?.length ?? 0
  const parted = /;|, /.test(text) || /[NSEW]/i.test(text)
  return between > 1 || parted ? text.replaceAll(/(\d),(?=\d)/g, '$1.') : text
}

/** A stroke between the numbers is a comma. */
const withComma = (text: string): string => text.replace(/ ?[/|] ?/, ', ').replace(/, $/, '')

/** What programs call the numbers: `lat 54.71 lon 20.51`, `"latitude": 54.71, "longitude": 20.51`. */
const AXIS = /["']?\b(lat|lon|lng)(?:itude|gitude|g)?\b["']?[ :=]*/gi

function namedHalves(text: string): Halves | null {
  const axes = [...text.matchAll(AXIS)].map(([, axis]) => axis?.toLowerCase())
  if (axes.length === 0) return halvesOf(text)
  if (axes.length !== 2 || (axes[0] === 'lat') === (axes[1] === 'lat')) return null
  const halves = halvesOf(
    text.replaceAll(AXIS, ' ').replaceAll(/[{}&]/g, ' ').replaceAll(/ +/g, ' ').trim(),
  )
  const isTurned = axes[0] !== 'lat' && halves?.[0].axis === null
  return halves && isTurned ? [halves[1], halves[0]] : halves
}

/** Degrees, minutes and seconds run together, or with hyphens: `544236N`, `E0203036`, `54-42-36N`. */
const inParts = (text: string): string =>
  text
    .replaceAll(/(\d)-(?=\d)/g, '$1 ')
    .replaceAll(/(^|[^\d.])(\d{2})(\d{2})(\d{2}(?:\.\d+)?)?(?= ?[NS])/g, '$1$2 $3 $4')
    .replaceAll(/(^|[^\d.])(\d{3})(\d{2})(\d{2}(?:\.\d+)?)?(?= ?[EW])/g, '$1$2 $3 $4')
    .replaceAll(/([NS] ?)(\d{2})(\d{2})(\d{2}(?:\.\d+)?)?(?![\d.])/g, '$1$2 $3 $4')
    .replaceAll(/([EW] ?)(\d{3})(\d{2})(\d{2}(?:\.\d+)?)?(?![\d.])/g, '$1$2 $3 $4')

function halvesOf(text: string): Halves | null {
  if (/[A-Z]/i.test(text)) return letteredHalves(inParts(text.toUpperCase()))
  const parted = text.split(/[,;]/).map((half) => half.trim())
  const [first = '', second = ''] = parted
  if (parted.length > 2) return null
  if (parted.length === 2) {
    const alike = text.includes('°') || wordsIn(first) === wordsIn(second)
    return alike ? [bare(first), bare(second)] : null
  }
  return degreeHalves(text) ?? spacedHalves(text.split(' '))
}

const wordsIn = (text: string): number => text.split(' ').length

/** "54.71 N 20.51 E" or "N 54.71 E 20.51", either axis first. */
function letteredHalves(text: string): Halves | null {
  const after = /^([^A-Z]+)([NSEW])([^A-Z]+)([NSEW])$/.exec(text)
  const before = /^([NSEW])([^A-Z]+)([NSEW])([^A-Z]+)$/.exec(text)
  const [first, second] = after
    ? [lettered(after[1], after[2]), lettered(after[3], after[4])]
    : [lettered(before?.[2], before?.[1]), lettered(before?.[4], before?.[3])]
  return first && second && first.axis !== second.axis ? [first, second] : null
}

function lettered(text: string | undefined, letter: string | undefined): Half | null {
  if (text === undefined || letter === undefined || text.includes('-')) return null
  return {
    text: text.replaceAll(/^[ ,;]+|[ ,;]+$/g, ''),
    axis: letter === 'N' || letter === 'S' ? 'lat' : 'lng',
    sign: letter === 'S' || letter === 'W' ? -1 : 1,
  }
}

/** `54°42' 20°30'`: every half has its degree sign. */
function degreeHalves(text: string): Halves | null {
  const [, first, second] = /^(-?[\d.]+ ?°[^°]*?) ?(-?[\d.]+ ?°[^°]*)$/.exec(text) ?? []
  return first !== undefined && second !== undefined ? [bare(first), bare(second)] : null
}

/** Two, four or six bare numbers: the first half of them is the latitude. */
function spacedHalves(numbers: readonly string[]): Halves | null {
  const middle = numbers.length / 2
  if (![1, 2, 3].includes(middle)) return null
  return [bare(numbers.slice(0, middle).join(' ')), bare(numbers.slice(middle).join(' '))]
}

type Degrees = number | 'unreadable' | 'minutesRange'

const SEXAGESIMAL =
  /^(-?)(\d{1,3}(?:\.\d+)?)(?: ?°?|(?: ?° ?| {1,2})(\d{1,2}(?:\.\d+)?)(?: ?'?|(?: ?' ?| {1,2})(\d{1,2}(?:\.\d+)?) ?"?))$/

/** Degrees of one half, e.g. of `54°42'36"`; only its last number may have decimals. */
function degreesOf({ text, sign }: Half): Degrees {
  const [, minus, degrees, minutes, seconds] = SEXAGESIMAL.exec(text) ?? []
  if (degrees === undefined) return 'unreadable'
  if (minutes !== undefined && degrees.includes('.')) return 'unreadable'
  if (seconds !== undefined && minutes?.includes('.')) return 'unreadable'
  if (Number(minutes ?? 0) >= 60 || Number(seconds ?? 0) >= 60) return 'minutesRange'
  const size = Number(degrees) + Number(minutes ?? 0) / 60 + Number(seconds ?? 0) / 3600
  return size === 0 ? 0 : size * (minus === '-' ? -sign : sign)
}
