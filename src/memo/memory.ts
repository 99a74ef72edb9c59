/**
 * `compute`, remembering its latest answer: the same arguments by identity give the very same answer, so that what
 * reads it can tell by identity that nothing has changed.
 */
export function remembered<Inputs extends readonly unknown[], Output>(
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

/** `compute`, remembering one answer for each object for as long as that lives. */
export function rememberedFor<Key extends object, Output>(
  compute: (key: Key) => Output,
): (key: Key) => Output {
  const outputs = new WeakMap<Key, Output>()
  return (key) => {
    const known = outputs.get(key)
    if (known !== undefined) return known
    const output = compute(key)
    outputs.set(key, output)
    return output
  }
}
