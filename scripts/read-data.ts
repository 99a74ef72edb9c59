import { readFileSync } from 'node:fs'

/** A data file by its name below `geo/data`. */
export const readData = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../geo/data/${name}.json`, import.meta.url), 'utf8'))
