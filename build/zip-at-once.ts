import type { Plugin } from 'vite'

const NAME = '\0zip-at-once'

/**
 * The library of spreadsheets packs large files in a worker made of text, which the policy forbids and a lesson file does
 * not have: here it packs them at once, which takes no longer than a tenth of a second for all the towns of a map.
 */
export const zipAtOnce = (): Plugin => ({
  name: 'zip-at-once',
  enforce: 'pre',
  resolveId: (id, importer) =>
    id === 'fflate' && importer?.includes('write-excel-file') ? NAME : null,
  load: (id) =>
    id === NAME
      ? `import { strToU8, zipSync } from 'fflate'
         export { strToU8, zipSync }
         export const zip = (files, done) => done(null, zipSync(files))`
      : null,
})
