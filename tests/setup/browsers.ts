import { chromium } from 'playwright-core'
import type { TestProject } from 'vitest/node'
import { launchOptions } from './chromium.ts'
import './provided.ts'

/**
 * One Chromium of each kind for the whole run. Whoever connects sees nothing of the others, and takes only what is his
 * own with him when he closes. Several projects ask for this; the first of them is the one that starts and stops.
 */
export default async function browsers({
  vitest,
}: TestProject): Promise<(() => Promise<void>) | void> {
  if ('browsers' in vitest.getRootProject().getProvidedContext()) return
  const [webgl, without] = await Promise.all([
    chromium.launchServer(launchOptions('webgl')),
    chromium.launchServer(launchOptions('no-webgl')),
  ])
  vitest.provide('browsers', { webgl: webgl.wsEndpoint(), 'no-webgl': without.wsEndpoint() })
  return async () => {
    await Promise.all([webgl.close(), without.close()])
  }
}
