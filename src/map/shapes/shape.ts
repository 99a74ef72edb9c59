import { escaped } from '../../markup/escaped.ts'

/** One SVG element as it shall be: written into a page by {@link ShapeWriter} or as text by {@link textOfShape}. */
export interface Shape {
  readonly tag:
    | 'svg'
    | 'g'
    | 'path'
    | 'circle'
    | 'rect'
    | 'text'
    | 'tspan'
    | 'textPath'
    | 'defs'
    | 'clipPath'
    | 'pattern'
    | 'radialGradient'
    | 'stop'
    | 'title'
    | 'desc'
    | 'metadata'
  readonly attributes: Attributes
  readonly children: readonly Shape[]
  readonly text: string
}

/** Presentation attributes; no `style`, which the page's policy forbids in text. */
export type Attributes = Readonly<Record<string, string | number>>

export const shape = (
  tag: Shape['tag'],
  attributes: Attributes,
  children: readonly Shape[] = [],
  text = '',
): Shape => ({ tag, attributes, children, text })

export const group = (attributes: Attributes, children: readonly Shape[]): Shape =>
  shape('g', attributes, children)

/** A path that is filled and nothing else. */
export const area = (d: string, fill: string, attributes: Attributes = {}): Shape =>
  shape('path', { d, fill, 'fill-rule': 'evenodd', ...attributes })

/** A path that is stroked and nothing else. */
export const line = (
  d: string,
  stroke: string,
  widthPx: number,
  attributes: Attributes = {},
): Shape => shape('path', { d, fill: 'none', stroke, 'stroke-width': widthPx, ...attributes })

/** SVG source of a shape. */
export function textOfShape({ tag, attributes, children, text }: Shape): string {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`)
  const inner = escaped(text) + children.map(textOfShape).join('')
  return inner === ''
    ? `<${tag}${written.join('')}/>`
    : `<${tag}${written.join('')}>${inner}</${tag}>`
}
