import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { ring } from '../../geo/scripts/commands/ring.ts'
import { verdicts } from '../../geo/scripts/commands/verdicts.ts'
import { exportMap } from '../../scripts/commands/export.ts'
import { called } from '../geo/called.ts'

/** What only a process can get wrong; all else about the commands is tested without one. */

const COMMANDS = { verdicts, ring, export: exportMap } as const
type Name = keyof typeof COMMANDS

const folder = mkdtempSync(join(tmpdir(), 'banned-band-'))
afterAll(() => rmSync(folder, { recursive: true }))

const typed = (name: Name, args: readonly string[]): string[] => ['run', '-s', name, '--', ...args]

function processOf(name: Name, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync('npm', typed(name, args), {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })
  return { status, stdout, stderr }
}

it.each([
  ['verdicts', ['--at', '-33.9,151.2', '--min-population', '1000000', '--missile', '9M729']],
  ['ring', ['--at', '-33.9,151.2', '--km', '5500']],
] as const)(
  'npm run -s %s prints what the command writes, and nothing else',
  async (name, args) => {
    const expected = await called(COMMANDS[name], ...args)
    expect(expected).toMatchObject({ status: 0, stderr: '' })
    expect(processOf(name, ...args)).toEqual(expected)
  },
)

it('writes a file', async () => {
  const args = ['--at', '1,2', '--format', 'text']
  const out = join(folder, 'map.txt')
  expect(processOf('export', ...args, '--out', out)).toEqual({ status: 0, stdout: '', stderr: '' })
  expect(readFileSync(out, 'utf8')).toBe((await called(exportMap, ...args)).stdout)
})

it('ends with 2 and one line when it is asked wrongly', () => {
  const { status, stdout, stderr } = processOf('ring', '--nothing')
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr).toMatch(/^Unknown option '--nothing'; allowed are --.*\n$/)
})

it('ends quietly when its reader has seen enough', async () => {
  const args = ['--at', '0,0', '--at', '1,1', '--at', '2,2']
  const child = spawn(process.execPath, ['--import', 'tsx', 'geo/scripts/verdicts.ts', ...args])
  let stderr = ''
  child.stderr.on('data', (text) => (stderr += String(text)))
  child.stdout.once('data', () => child.stdout.destroy())
  const [code] = (await once(child, 'exit')) as [number]
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
})
