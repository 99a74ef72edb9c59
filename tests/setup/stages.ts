import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { build } from 'vite'
import './provided.ts'
import { serveBuilt } from './serve-built.ts'

const PAGES = ['tests/pictures/stage.html', 'tests/pictures/paper-stage.html']

/** Builds the pages that show a part of the app alone, once for the whole run, and serves them. */
export default async function stages(project: TestProject): Promise<() => Promise<void>> {
  const outDir = mkdtempSync(join(tmpdir(), 'banned-band-stages-'))
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      outDir,
      minify: false,
      reportCompressedSize: false,
      rolldownOptions: { input: PAGES },
    },
  })
  const server = await serveBuilt(outDir)
  project.provide('stages', server.url)
  return async () => {
    await server.close()
    rmSync(outDir, { recursive: true })
  }
}
