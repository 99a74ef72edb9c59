export type Loop = readonly (readonly [x: number, y: number])[]

/** The lines of path data that knows `M`, `l`, `h`, `z` and `Z` alone. @throws Error at anything else. */
export function loopsOf(data: string): Loop[] {
  const loops: [number, number][][] = []
  let x = 0
  let y = 0
  for (const [, command = '', rest = ''] of data.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const numbers = (rest.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number)
    if (command === 'M') {
      ;[x, y] = [numbers[0]!, numbers[1]!]
      loops.push([[x, y]])
    } else if (command === 'l') {
      for (let index = 0; index < numbers.length; index += 2) {
        x += numbers[index]!
        y += numbers[index + 1]!
        loops.at(-1)!.push([x, y])
      }
    } else if (!/[zZh]/.test(command)) throw new Error(`path data holds "${command}"`)
  }
  if (loops.flat(2).some((number) => !Number.isFinite(number)))
    throw new Error('path data is broken')
  return loops
}

/** Even-odd rule. */
export function holds(loops: readonly Loop[], x: number, y: number): boolean {
  let inside = false
  for (const loop of loops) {
    let [ax, ay] = loop.at(-1)!
    for (const [bx, by] of loop) {
      if (ay > y !== by > y && x < ((ax - bx) * (y - by)) / (ay - by) + bx) inside = !inside
      ax = bx
      ay = by
    }
  }
  return inside
}
