import { once } from 'node:events'
import type { Writable } from 'node:stream'
import { parseArgs, type ParseArgsConfig } from 'node:util'

/** What the person who typed the command got wrong, in one line. */
export class UsageError extends Error {}

/** Where a command writes to: the streams of a process, or those of a test. */
export interface Streams {
  readonly stdout: Writable
  readonly stderr: Writable
}

/** A command, given what was typed after its name. */
export type Command = (args: readonly string[], streams: Streams) => Promise<void>

type Options = NonNullable<ParseArgsConfig['options']>

/**
 * The options among what was typed.
 * @throws UsageError that names the options which are allowed.
 */
export function optionsFrom<T extends Options>(typed: readonly string[], options: T) {
  try {
    const args = withNegativeValues(typed)
    return parseArgs({ args, options, strict: true, allowPositionals: false }).values
  } catch (error) {
    const [reason] = (error as Error).message.split(/\.\s/)
    const allowed = Object.keys(options).map((name) => `--${name}`)
    throw new UsageError(`${reason}; allowed are ${allowed.join(', ')}`)
  }
}

/** `--at -33.9,18.4` is a value, though parseArgs takes what begins with a dash for an option. */
function withNegativeValues(args: readonly string[]): string[] {
  const out: string[] = []
  for (const arg of args) {
    const option = out.at(-1)
    if (/^-[\d.]/.test(arg) && option && /^--[^=]+$/.test(option)) {
      out[out.length - 1] = `${option}=${arg}`
    } else {
      out.push(arg)
    }
  }
  return out
}

/** The option's value if it is one of those allowed. */
export function choiceOf<T extends string>(name: string, value: string, allowed: readonly T[]): T {
  const choice = allowed.find((one) => one === value)
  if (choice === undefined) {
    throw new UsageError(`--${name} must be ${allowed.join(' or ')}, got "${value}"`)
  }
  return choice
}

/** Writes at the pace of whoever reads. */
export async function print(to: Writable, text: string): Promise<void> {
  if (!to.write(text)) await once(to, 'drain')
}

/**
 * Runs a command. A usage error, or a number that `geo` refuses with a RangeError, is one line on standard error.
 * @returns the exit code: 0, or 2 after such a line
 */
export async function run(
  command: Command,
  args: readonly string[],
  streams: Streams,
): Promise<number> {
  try {
    await command(args, streams)
    return 0
  } catch (error) {
    if (!(error instanceof UsageError) && !(error instanceof RangeError)) throw error
    streams.stderr.write(`${error.message}\n`)
    return 2
  }
}

/** Runs a command as this process. A reader that closes the pipe ends it quietly. */
export async function runAsProcess(command: Command): Promise<void> {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') console.error(error.message)
    process.exit(error.code === 'EPIPE' ? 0 : 1)
  })
  process.exitCode = await run(command, process.argv.slice(2), process)
}
