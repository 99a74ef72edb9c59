/** Whole numbers below `below`, the same ones for the same seed (mulberry32). */
function chanceFrom(seed: number): (below: number) => number {
  let now = seed
  return (below) => {
    now = (now + 0x6d2b79f5) | 0
    let mixed = Math.imul(now ^ (now >>> 15), now | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

type Chance = (below: number) => number

/** Words and signs of the grammar, and what is nearly that. */
const BITS = [
  ...'v=1 p= c= w= n= a= x= k= h= e= b= q= t= u= l= lang= theme= engine= th= s= m= lock= amp=1'.split(
    ' ',
  ),
  ...'& & & & ; ; , , , ~ ! = # ? % . - + / !m. claim! claim~ city city!m. band'.split(' '),
  ...'9m729 ss-20/us-state iskander-berlin globe true flat world core any all none'.split(' '),
  ...'bands labels alliances class-line flat-circle present quiz kaliningrad.two-rings km mi en pt-BR dark auto 1987-12-08 2950159'.split(
    ' ',
  ),
  ...'0 1 -0 54.71 20.51 89.99999 -180 179.99999 999.999999 1e9 0x10 NaN __proto__'.split(' '),
  ...'%2C %3B %7E %21 %26 %23 %25 %00 %FF %E2%80%AE %F0%9F%99%82 ?secret= <b> 🙂 é ﷺ'.split(' '),
  '\uD800',
  '\u202E',
  '\u0301',
  '\uE000',
  ' ',
  '\0',
  '\n',
]

const pick = <Value>(values: readonly Value[], chance: Chance): Value =>
  values[chance(values.length)]!

/** Any UTF-16 code units, lone surrogates among them; mostly of the first 256. */
const randomText = (chance: Chance): string =>
  String.fromCharCode(
    ...Array.from({ length: chance(200) }, () => chance(chance(2) === 0 ? 256 : 65_536)),
  )

const nearGrammar = (chance: Chance): string =>
  Array.from({ length: 1 + chance(60) }, () => pick(BITS, chance)).join('')

/** A golden link with some of its characters left out, doubled, exchanged or pushed aside. */
function mutated(golden: readonly string[], chance: Chance): string {
  let text = pick(golden, chance)
  for (let changes = 1 + chance(6); changes > 0; changes--) {
    const at = chance(text.length + 1)
    const [head, tail] = [text.slice(0, at), text.slice(at)]
    const bit = pick(BITS, chance)
    text = pick(
      [
        head + bit + tail,
        head + tail.slice(1),
        head + bit + tail.slice(1),
        head + head.slice(-9) + tail,
      ],
      chance,
    )
  }
  return chance(4) === 0 ? `${text}&${pick(golden, chance)}` : text
}

/** Hashes of three kinds in turn: random text, near the grammar, and golden links gone wrong; the same for the same seed. */
export function* randomHashes(
  golden: readonly string[],
  count: number,
  seed: number,
): Generator<string> {
  const chance = chanceFrom(seed)
  for (let i = 0; i < count; i++) {
    yield [randomText, nearGrammar, () => mutated(golden, chance)][i % 3]!(chance)
  }
}
