import { type ChildProcess, spawn, type SpawnOptions } from 'node:child_process'

/** Starts a program that does not outlive the tests, however they end. */
export function started(
  path: string,
  words: readonly string[],
  options: SpawnOptions,
): ChildProcess {
  const program = spawn(path, words, options)
  const end = (): void => void program.kill()
  process.once('exit', end)
  program.once('exit', () => process.off('exit', end))
  return program
}

/** Ends a program and waits until it has gone. */
export function stopped(program: ChildProcess): Promise<unknown> {
  const gone = new Promise((resolve) => program.once('exit', resolve))
  return program.kill() ? gone : Promise.resolve()
}
