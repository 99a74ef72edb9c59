import { once } from 'node:events'
import { parseArgs, type ParseArgsConfig } from 'node:util'

/** What the person who typed the command got wrong, in one line. */
export class UsageError extends Error {}

type Options = NonNullable<ParseArgsConfig['options']>

/**
 * The options of the command line.
 * @throws UsageError that names the options which are allowed.
 */
export function optionsFrom<T extends Options>(options: T) {
  try {
    const args = withNegativeValues(process.argv.slice(2))
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

/** Writes to standard output at the pace of whoever reads it. */
export async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain')
}

/**
 * Runs a command. A usage error, or a number that `geo` refuses with a RangeError, is one line on standard error and
 * exit 2. A reader that closes the pipe ends the command quietly.
 */
export async function run(command: () => Promise<void>): Promise<void> {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') console.error(error.message)
    process.exit(error.code === 'EPIPE' ? 0 : 1)
  })
  try {
    await command()
  } catch (error) {
    if (!(error instanceof UsageError) && !(error instanceof RangeError)) throw error
    console.error(error.message)
    process.exitCode = 2
  }
}
