import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { hostScript } from '../../build/host-script.ts'

/** Articles load it beside everything else that they hold. */
const HOST_SCRIPT_BYTES = 1500

it('is small for a page that holds frames', async () => {
  const bytes = gzipSync(await hostScript(), { level: 9 }).length
  console.log(`embed.js: ${bytes} bytes gzip`)
  expect(bytes).toBeLessThanOrEqual(HOST_SCRIPT_BYTES)
})
