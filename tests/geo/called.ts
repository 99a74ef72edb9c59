import { Writable } from 'node:stream'
import { run, type Command } from '../../geo/scripts/command.ts'

/** What a command has written, and its exit code. */
export interface Called {
  readonly status: number
  readonly stdout: string
  readonly stderr: string
}

/** Calls a command without a process, as if these words were typed after its name. */
export async function called(command: Command, ...args: readonly string[]): Promise<Called> {
  const [stdout, stderr] = [new Text(), new Text()]
  const status = await run(command, args, { stdout, stderr })
  return { status, stdout: stdout.text(), stderr: stderr.text() }
}

class Text extends Writable {
  readonly #chunks: string[] = []

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.#chunks.push(String(chunk))
    done()
  }

  text(): string {
    return this.#chunks.join('')
  }
}
