/** Numbers in [0, 1), the same ones for the same seed (mulberry32, by Tommy Ettinger, public domain). */
export function randomOf(seed: number): () => number {
  let now = seed | 0
  return () => {
    now = (now + 0x6d2b79f5) | 0
    let mixed = Math.imul(now ^ (now >>> 15), now | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** The same things in an order that `random` makes (Fisher and Yates). */
export function shuffled<Thing>(things: readonly Thing[], random: () => number): readonly Thing[] {
  const mixed: Thing[] = []
  for (const thing of things) {
    const place = Math.floor(random() * (mixed.length + 1))
    mixed.push(thing)
    const moved = mixed[place]
    if (moved === undefined) continue
    mixed[mixed.length - 1] = moved
    mixed[place] = thing
  }
  return mixed
}
