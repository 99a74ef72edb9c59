import { describe, expect, it } from 'vitest'
import { PathText } from '../../../src/map/svg/drawing/path-text.ts'
import { cutLines, shiftLines } from '../../../src/map/screen/polylines.ts'
import { area, group, shape, textOfShape } from '../../../src/map/shapes/shape.ts'
import { holds, loopsOf } from './path-data.ts'

const WINDOW = { left: 0, right: 100, top: 0, bottom: 100 }

function pathOf(line: readonly (readonly [number, number])[], isLoop: boolean): string {
  const path = new PathText(WINDOW)
  path.begin()
  for (const [x, y] of line) path.point(x, y)
  path.end(isLoop)
  return path.text
}

describe('path data', () => {
  it('keeps vertices to a tenth of a px', () => {
    const line = [
      [1.23, 4.56],
      [20.04, 7.75],
      [3, 90.99],
    ] as const
    const [read] = loopsOf(pathOf(line, false))
    for (const [index, [x, y]] of line.entries()) {
      expect(read![index]![0]).toBeCloseTo(x, 0.8)
      expect(Math.abs(read![index]![0] - x)).toBeLessThan(0.051)
      expect(Math.abs(read![index]![1] - y)).toBeLessThan(0.051)
    }
  })

  it('does not drift over many short steps', () => {
    const line = Array.from({ length: 1000 }, (_, i) => [i * 0.0949, 50 + Math.sin(i)] as const)
    const [read] = loopsOf(pathOf(line, false))
    expect(read!.at(-1)![0]).toBeCloseTo(999 * 0.0949, 0.9)
    expect(Math.abs(read!.at(-1)![0] - 999 * 0.0949)).toBeLessThan(0.06)
  })

  it('leaves out vertices that cannot be seen, and what can be seen stays', () => {
    // A square round the window with a hundred vertices a side, a wedge of it reaching in.
    const rim = Array.from({ length: 400 }, (_, i) => {
      const t = (i % 100) * 5 - 250
      return [
        [t, -250],
        [250, t],
        [-t, 250],
        [-250, -t],
      ][Math.floor(i / 100)]! as [number, number]
    })
    const loop = [...rim.slice(0, 150), [40, 50] as const, ...rim.slice(150)]
    const text = pathOf(loop, true)
    expect(loopsOf(text)[0]!.length).toBeLessThan(30)
    for (let x = 1; x < 100; x += 7) {
      for (let y = 1; y < 100; y += 7) {
        expect(holds(loopsOf(text), x, y)).toBe(holds([loop], x, y))
      }
    }
  })

  it('is valid for a line of one place', () => {
    expect(pathOf([[5, 5]], false)).toMatch(/^M ?5 5$/)
    expect(pathOf([], true)).toBe('')
  })
})

describe('a cut', () => {
  const line = [
    [0, 0],
    [10, 0],
    [10, 10],
  ] as const

  it('takes out what lies in its circle, to the point', () => {
    expect(cutLines([line], [{ xPx: 5, yPx: 0, radiusPx: 2 }])).toEqual([
      [
        [0, 0],
        [3, 0],
      ],
      [
        [7, 0],
        [10, 0],
        [10, 10],
      ],
    ])
  })

  it('reaches round a corner, and over an end', () => {
    expect(cutLines([line], [{ xPx: 10, yPx: 0, radiusPx: 4 }])).toEqual([
      [
        [0, 0],
        [6, 0],
      ],
      [
        [10, 4],
        [10, 10],
      ],
    ])
    expect(cutLines([line], [{ xPx: 0, yPx: 0, radiusPx: 4 }])[0]![0]).toEqual([4, 0])
    expect(cutLines([line], [{ xPx: 5, yPx: 5, radiusPx: 40 }])).toEqual([])
  })

  it('far away changes nothing', () => {
    expect(cutLines([line], [{ xPx: 50, yPx: 50, radiusPx: 9 }])).toEqual([line])
  })
})

it('a line is moved to the right of its way, a loop all round', () => {
  const circle = Array.from({ length: 61 }, (_, i): readonly [number, number] => {
    const angle = ((i % 60) * Math.PI) / 30
    return [Math.cos(angle) * 50, Math.sin(angle) * 50]
  })
  // On the screen this circle runs clockwise, so its right is inside.
  for (const [x, y] of shiftLines([circle], 10)[0]!) expect(Math.hypot(x, y)).toBeCloseTo(40, 1)
})

describe('SVG text', () => {
  it('keeps names from becoming markup', () => {
    const text = shape('text', { x: 1, 'aria-label': '"<&>"' }, [], '<b> & "c"')
    expect(textOfShape(group({}, [text]))).toBe(
      '<g><text x="1" aria-label="&quot;&lt;&amp;&gt;&quot;">&lt;b&gt; &amp; &quot;c&quot;</text></g>',
    )
  })

  it('is short for what holds nothing', () => {
    expect(textOfShape(area('M0 0', '#fff'))).toBe(
      '<path d="M0 0" fill="#fff" fill-rule="evenodd"/>',
    )
  })
})
