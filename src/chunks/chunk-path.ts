/** Where a chunk lies, from the root of the build. */
export const chunkPath = (name: string, hash: string): string =>
  `data/${name.replaceAll('/', '-')}-${hash}.js`
