/**
 * `compute`, remembering its latest answer: the same arguments by identity give the very same answer. For what belongs to
 * one map, whose arguments are new in every frame; all else is for `memoize`.
 */
export function memoizeLast<Inputs extends readonly unknown[], Output>(
  compute: (...inputs: Inputs) => Output,
): (...inputs: Inputs) => Output {
  let latest: { readonly inputs: Inputs; readonly output: Output } | null = null
  return (...inputs) => {
    if (latest === null || !latest.inputs.every((input, i) => Object.is(input, inputs[i]))) {
      latest = { inputs, output: compute(...inputs) }
    }
    return latest.output
  }
}

/** Answers by their arguments: one node for all that begin alike. */
interface Node<Output> {
  objects?: WeakMap<object, Node<Output>>
  others?: Map<unknown, Node<Output>>
  answer?: { readonly output: Output }
}

/**
 * `compute`, remembering every answer for as long as the objects among its arguments live: the same arguments by identity
 * give the very same answer, whatever else was asked for between, so that what reads it can tell by identity that nothing
 * has changed. One argument at least should be an object, since answers to texts and numbers alone stay for ever.
 */
export function memoize<Inputs extends readonly unknown[], Output>(
  compute: (...inputs: Inputs) => Output,
): (...inputs: Inputs) => Output {
  const root: Node<Output> = {}
  return (...inputs) => {
    const node = inputs.reduce<Node<Output>>(nodeBehind, root)
    node.answer ??= { output: compute(...inputs) }
    return node.answer.output
  }
}

function nodeBehind<Output>(node: Node<Output>, input: unknown): Node<Output> {
  const isObject = typeof input === 'object' && input !== null
  const nodes = isObject ? (node.objects ??= new WeakMap()) : (node.others ??= new Map())
  const known = nodes.get(input as object)
  if (known) return known
  const next = {}
  nodes.set(input as object, next)
  return next
}

/** The one list of these members: lists with the same members by identity, in the same order, are the same list. */
export function stableArray<Member extends object>(): (
  list: readonly Member[],
) => readonly Member[] {
  const listOf = memoize((...members: readonly Member[]) => members)
  return (list) => listOf(...list)
}
