import { existsSync } from 'node:fs'
import type { TestProject } from 'vitest/node'
import './provided.ts'
import { serveBuilt } from './serve-built.ts'

/** One server of the built app for the whole run. */
export default async function dist(project: TestProject): Promise<(() => Promise<void>) | void> {
  const server = existsSync('dist/index.html') ? await serveBuilt('dist') : null
  project.provide('dist', server?.url ?? null)
  return server?.close
}
