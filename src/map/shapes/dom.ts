const SVG = 'http://www.w3.org/2000/svg'

/** An SVG element with a class, appended to `parent`. */
export function svgElement<Tag extends keyof SVGElementTagNameMap>(
  parent: Element,
  tag: Tag,
  className = '',
): SVGElementTagNameMap[Tag] {
  const element = document.createElementNS(SVG, tag)
  if (className) element.setAttribute('class', className)
  parent.append(element)
  return element
}

/** An HTML element with a class, appended to `parent`. */
export function htmlElement<Tag extends keyof HTMLElementTagNameMap>(
  parent: Element,
  tag: Tag,
  className: string,
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag)
  element.className = className
  parent.append(element)
  return element
}

/** Writes attributes that differ; an unchanged attribute costs no layout. */
export function setAttributes(
  element: Element,
  attributes: Readonly<Record<string, string | number>>,
): void {
  for (const [name, value] of Object.entries(attributes)) {
    const text = String(value)
    if (element.getAttribute(name) !== text) element.setAttribute(name, text)
  }
}

/** Keeps as many children of one kind as are drawn, making and removing them at the end. */
export function pool<Child extends Element>(
  make: () => Child,
): (count: number) => readonly Child[] {
  const children: Child[] = []
  return (count) => {
    while (children.length < count) children.push(make())
    while (children.length > count) children.pop()!.remove()
    return children
  }
}

/** SVG path data of lines. */
export const pathData = (lines: readonly (readonly (readonly [number, number])[])[]): string =>
  lines
    .map((line) => `M${line.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}`)
    .join('')

/** The part of an engine that takes the focus where no launch point does: the map itself. */
export const groundOf = (engine: Element): HTMLElement | null =>
  engine.querySelector('canvas, [tabindex="0"]')
