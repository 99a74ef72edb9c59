import { svgElement } from './dom.ts'
import type { Attributes, Shape } from './shape.ts'

/** An element in the page with the shape that it shows. */
interface Written {
  readonly element: SVGElement
  readonly children: Written[]
  shape: Shape
}

/**
 * Keeps the children of an element the same as a list of shapes. A shape that is the very same as in the frame before
 * costs nothing, whatever it holds; of the others only attributes that differ are written.
 */
export class ShapeWriter {
  readonly #root: SVGElement
  readonly #written: Written[] = []

  constructor(root: SVGElement) {
    this.#root = root
  }

  write(shapes: readonly Shape[]): void {
    writeChildren(this.#root, this.#written, shapes)
  }
}

function writeChildren(parent: SVGElement, written: Written[], shapes: readonly Shape[]): void {
  for (const [index, shape] of shapes.entries()) {
    const known = written[index]
    if (known?.shape.tag === shape.tag) rewrite(known, shape)
    else {
      // What follows stands in another order than before: it is made anew.
      removeFrom(written, index)
      written.push(write(parent, shape))
    }
  }
  removeFrom(written, shapes.length)
}

function removeFrom(written: Written[], index: number): void {
  for (const { element } of written.splice(index)) element.remove()
}

function write(parent: SVGElement, shape: Shape): Written {
  const element = svgElement(parent, shape.tag)
  for (const [name, value] of Object.entries(shape.attributes)) {
    element.setAttribute(name, String(value))
  }
  if (shape.text !== '') element.textContent = shape.text
  const written: Written = { element, children: [], shape }
  writeChildren(element, written.children, shape.children)
  return written
}

function rewrite(written: Written, shape: Shape): void {
  const { element, shape: before, children } = written
  if (before === shape) return
  written.shape = shape
  writeAttributes(element, before.attributes, shape.attributes)
  // Shapes with text have no children, so nothing but the text goes.
  if (before.text !== shape.text) element.textContent = shape.text
  if (before.children !== shape.children) writeChildren(element, children, shape.children)
}

function writeAttributes(element: SVGElement, before: Attributes, after: Attributes): void {
  for (const [name, value] of Object.entries(after)) {
    if (before[name] !== value) element.setAttribute(name, String(value))
  }
  for (const name of Object.keys(before)) {
    if (!(name in after)) element.removeAttribute(name)
  }
}
