import { createHash } from 'node:crypto'
import type { Plugin } from 'vite'
import { classicScript } from './classic-script.ts'

/** The script for pages that hold our frames; its name is for ever, since articles hold it. */
export const hostScript = async (): Promise<string> =>
  (await classicScript('src/entries/host.ts')).code

/** The hash by which an article may pin the script: Subresource Integrity. */
export const integrityOf = (source: string): string =>
  `sha384-${createHash('sha384').update(source).digest('base64')}`

/** Emits `embed.js`, and its hash beside it. */
export function hostScripts(): Plugin {
  return {
    name: 'host-script',
    apply: 'build',
    async generateBundle() {
      const source = await hostScript()
      this.emitFile({ type: 'asset', fileName: 'embed.js', source })
      this.emitFile({ type: 'asset', fileName: 'embed.js.sri', source: `${integrityOf(source)}\n` })
    },
  }
}
