import type { CityId } from '../../../../geo/index.ts'
import { memoizeLast } from '../../../memo/memory.ts'
import type { Picture } from '../../../derive/picture-types.ts'
import type { MapWords } from '../../contract/engine.ts'
import { labelsOf, labelsSooner, type Label, type LabelKind } from '../../style/labels.ts'
import { overlaps, type Box } from '../../screen/geometry.ts'
import type { Theme } from '../../style/theme.ts'
import {
  linesOf,
  NAME_STYLES,
  type Anchor,
  type NameStyle,
  type WidthsOfText,
} from './name-style.ts'
import type { Projection } from '../projection/projection.ts'

/** A name that found room: where its block of lines stands, from the place that it belongs to. */
export interface PlacedLabel {
  readonly label: Label
  readonly lines: readonly string[]
  readonly anchor: Anchor
}

/** What is above is placed first and keeps its room. */
const KINDS: readonly LabelKind[] = ['capitals', 'countries', 'cities', 'waters']
/** Places this far outside of the view are not named. */
const OUTSIDE_PX = 40

function labelsInTurn(
  words: MapWords,
  cities: Picture['cities']['cities'],
  labelled: readonly CityId[],
  chosen: CityId | null,
  sooner: number,
) {
  const labels = labelsOf(words, cities, labelled, chosen, sooner)
  return KINDS.flatMap((kind) =>
    labels.filter((label) => label.kind === kind).toSorted((a, b) => a.order - b.order),
  )
}

/** Names of one map: of two that would touch, the one of higher rank stands. A name keeps its side from layout to layout. */
export class NameLayout {
  readonly #labels = memoizeLast(labelsInTurn)
  #anchors = new Map<string, Anchor>()

  /** `taken` boxes stay clear. */
  place(
    picture: Picture,
    projection: Projection,
    theme: Theme,
    words: MapWords,
    widths: WidthsOfText,
    taken: readonly Box[],
  ): readonly PlacedLabel[] {
    if (picture.hidden.includes('labels')) return []
    const { camera, kind } = projection
    const { cities, labelled } = picture.cities
    const sooner = kind === 'mercator' ? 0 : labelsSooner(camera.centre[1])
    // No tile is larger than the world, so none of MapLibre’s has a zoom below 0.
    const level = Math.max(0, Math.floor(camera.zoom))
    const boxes = [...taken]
    const placed: PlacedLabel[] = []
    for (const label of this.#labels(
      words,
      cities,
      labelled,
      picture.chosen?.city.id ?? null,
      sooner,
    )) {
      if (label.minZoom > level) continue
      const found = this.#roomFor(label, projection, theme, widths, boxes)
      if (!found) continue
      boxes.push(found.box)
      placed.push(found.placed)
    }
    this.#anchors = new Map(placed.map(({ label, anchor }) => [keyOf(label), anchor]))
    return placed
  }

  #roomFor(
    label: Label,
    projection: Projection,
    theme: Theme,
    widths: WidthsOfText,
    boxes: readonly Box[],
  ): { readonly placed: PlacedLabel; readonly box: Box } | null {
    const { xPx, yPx, visible } = projection.project(label.at)
    if (!visible || isOutside(xPx, yPx, projection)) return null
    const style = NAME_STYLES[label.kind]
    const sizePx = style.sizePx * theme.scale.words
    const lines = linesOf(label.name, style, sizePx, widths)
    const widthPx = Math.max(...lines.map((line) => lineWidth(line, style, sizePx, widths)))
    const heightPx = lines.length * style.lineEms * sizePx
    const before = this.#anchors.get(keyOf(label))
    for (const anchor of before ? [before, ...style.anchors] : style.anchors) {
      const box = boxAt(anchor, xPx, yPx, widthPx, heightPx, style, sizePx)
      if (boxes.some((other) => overlaps(box, other))) continue
      return { placed: { label, lines, anchor }, box }
    }
    return null
  }
}

const keyOf = ({ kind, name, at }: Label): string => `${kind} ${name} ${at[0]}`

const isOutside = (xPx: number, yPx: number, { widthPx, heightPx }: Projection): boolean =>
  xPx < -OUTSIDE_PX ||
  yPx < -OUTSIDE_PX ||
  xPx > widthPx + OUTSIDE_PX ||
  yPx > heightPx + OUTSIDE_PX

const lineWidth = (
  line: string,
  { weight, spacingEms }: NameStyle,
  sizePx: number,
  widths: WidthsOfText,
): number => widths.of(line, weight, sizePx) + line.length * spacingEms * sizePx

/** The middle of a text block, from the place that it names. */
export function offsetPx(
  anchor: Anchor,
  widthPx: number,
  heightPx: number,
  reachPx: number,
): readonly [x: number, y: number] {
  if (anchor === 'left') return [widthPx / 2 + reachPx, 0]
  if (anchor === 'right') return [-widthPx / 2 - reachPx, 0]
  if (anchor === 'bottom') return [0, -heightPx / 2 - reachPx]
  if (anchor === 'top') return [0, heightPx / 2 + reachPx]
  return [0, 0]
}

function boxAt(
  anchor: Anchor,
  xPx: number,
  yPx: number,
  widthPx: number,
  heightPx: number,
  { reachEms, paddingPx }: NameStyle,
  sizePx: number,
): Box {
  const [dx, dy] = offsetPx(anchor, widthPx, heightPx, reachEms * sizePx)
  return {
    left: xPx + dx - widthPx / 2 - paddingPx,
    right: xPx + dx + widthPx / 2 + paddingPx,
    top: yPx + dy - heightPx / 2 - paddingPx,
    bottom: yPx + dy + heightPx / 2 + paddingPx,
  }
}
